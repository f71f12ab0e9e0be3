"""Calls each method of the client once, with the values of the catalog's example of its operation."""

import contextlib
import inspect
import json
import os
import tempfile
import urllib.error
import urllib.parse
import urllib.request

import requests

# Methods that send nothing, and those that the flow has played.
LOCAL = {"sign", "decrypt", "decrypt_callback", "callback"}
# One of them passes the checks of a method.
PLACEHOLDERS = ("X", 1, {}, [{}])


class Recorded(Exception):
    """Ends a call whose request has been recorded."""

    def __init__(self, method, path):
        super().__init__()
        self.method = method
        self.path = path


def call_all(wxpay, config, report):
    refused = []
    for name, method in inspect.getmembers(wxpay, inspect.ismethod):
        if not name.startswith("_") and name not in LOCAL:
            line = call_one(wxpay, config, name, method)
            report(line)
            if line.get("status", 0) >= 400:
                refused.append((name, method))
    # What they read may have been created by now.
    for name, method in refused:
        report({**call_one(wxpay, config, name, method), "retry": True})


def call_one(wxpay, config, name, method):
    line = {"call": name}
    try:
        recorded = record(wxpay, method)
        line.update(method=recorded.method, path=recorded.path)
        example = example_of(config, recorded)
        if example is None:
            return line
        line["operation"] = example["operation_id"]
        line["sent"] = False
        with noting_requests(line):
            status, body = method(**arguments(method, example["fields"]))
        line["status"] = status
        if status >= 300:
            error = json.loads(body)
            line.update(code=error["code"], detail=error["message"])
    except Exception as error:
        line.update(code=type(error).__name__, detail=str(error))
    return line


@contextlib.contextmanager
def noting_requests(line):
    """Notes whether a request was sent: some methods fail before."""
    send = requests.Session.send

    def noted(session, request, **options):
        line["sent"] = True
        return send(session, request, **options)

    requests.Session.send = noted
    try:
        yield
    finally:
        requests.Session.send = send


def record(wxpay, method):
    """The request that a method makes of placeholders; nothing is sent."""
    core = wxpay._core
    send = core.request

    def recorder(path, method=None, **_):
        raise Recorded(method.value if method else "GET", path)

    core.request = recorder
    try:
        return recorded_of(method)
    finally:
        core.request = send


def recorded_of(method):
    parameters = inspect.signature(method).parameters
    required = [name for name, each in parameters.items() if each.default is inspect.Parameter.empty]
    problem = None
    for names in (required, parameters):
        for placeholder in PLACEHOLDERS:
            try:
                method(**{name: picture() if is_file(name) else placeholder for name in names})
            except Recorded as recorded:
                return recorded
            except Exception as error:
                problem = problem or error
    raise problem or AssertionError("The method has sent nothing.")


def arguments(method, fields):
    """The values of the example by name; required ones that it does not have are placeholders."""
    found = {}
    for name, parameter in inspect.signature(method).parameters.items():
        # The client puts words before some names: `account_type` is the field `type`.
        field = name if name in fields else next((each for each in fields if name.endswith("_" + each)), None)
        if is_file(name):
            found[name] = file_for(method)
        elif field is not None and field != "filename":
            found[name] = fields[field]
        elif parameter.default is inspect.Parameter.empty:
            found[name] = PLACEHOLDERS[0]
    return found


def file_for(method):
    return movie() if "video" in method.__name__ else picture()


def is_file(name):
    return name in ("filepath", "file_path")


def picture():
    return file_of("pixel.png", b"\x89PNG\r\n\x1a\n" + bytes(64))


def movie():
    return file_of("movie.mp4", bytes(64))


def file_of(name, content):
    path = os.path.join(tempfile.mkdtemp(), name)
    with open(path, "wb") as file:
        file.write(content)
    return path


def example_of(config, recorded):
    query = urllib.parse.urlencode({"method": recorded.method, "path": recorded.path})
    try:
        with urllib.request.urlopen(f"{config['helper']}/example?{query}") as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        if error.code == 404:
            return None
        raise
