"""Plays a flow of wechatpayv3 against the sandbox, then calls every operation that it has a method for."""

import gzip
import hashlib
import json
import os
import sys
import tempfile
import urllib.request

from wechatpayv3 import WeChatPay, WeChatPayType

import operations


# #region client
def open_client(config):
    directory = tempfile.mkdtemp()
    keys = {}
    if config["trust"] == "public-key":
        keys = {"public_key": config["platformKey"], "public_key_id": config["platformId"]}
    else:
        # Without a certificate in this directory, the constructor would ask api.mch.weixin.qq.com for one.
        with open(os.path.join(directory, config["platformId"] + ".pem"), "w") as file:
            file.write(config["platformKey"])
    wxpay = WeChatPay(
        wechatpay_type=WeChatPayType.NATIVE,
        mchid=config["mchid"],
        appid=config["appid"],
        cert_serial_no=config["serial"],
        private_key=config["privateKey"],
        apiv3_key=config["apiv3Key"],
        notify_url=config["notifyUrl"],
        cert_dir=directory,
        timeout=(5, 30),
        **keys,
    )
    # The client has no option for the host.
    wxpay._core._gate_way = config["url"]
    return wxpay
    # #endregion client


class Flow:
    def __init__(self, config):
        self.config = config
        self.wxpay = open_client(config)

    def play(self):
        self.step("order", self.order)
        self.step("notification", self.notification)
        self.step("query", self.query)
        self.step("refund", self.refund)
        self.step("refund query", self.query_refund)
        self.step("close", self.close)
        self.step("bill", self.bill)
        self.step("upload", self.upload)
        self.step("encrypted field", self.encrypted_field)
        self.step("service order", self.service_order)
        self.step("cancel", self.cancel)

    def step(self, name, play):
        try:
            play()
            report({"step": name, "ok": True})
        except Exception as error:
            report({"step": name, "ok": False, "detail": str(error)})

    def order(self):
        answered = expect(200, *self.pay(self.config["numbers"]["paid"]))
        check(answered["code_url"].startswith("weixin://"), answered)

    def pay(self, number):
        return self.wxpay.pay(description="红豆饼 <三> & \"四\"", out_trade_no=number, amount={"total": 990})

    def notification(self):
        self.control(f"transactions/{self.config['numbers']['paid']}/pay")
        notification = get(self.config["helper"] + "/notification")
        result = self.wxpay.callback(notification["headers"], notification["body"])
        check(result and result["event_type"] == "TRANSACTION.SUCCESS", notification)
        check(result["resource"]["trade_state"] == "SUCCESS", result)

    def query(self):
        paid = expect(200, *self.wxpay.query(out_trade_no=self.config["numbers"]["paid"]))
        check(paid["trade_state"] == "SUCCESS", paid)

    def refund(self):
        numbers = self.config["numbers"]
        refund = expect(
            200,
            *self.wxpay.refund(
                out_refund_no=numbers["refund"],
                out_trade_no=numbers["paid"],
                amount={"refund": 100, "total": 990, "currency": "CNY"},
            ),
        )
        check(refund["status"] == "PROCESSING", refund)

    def query_refund(self):
        self.control(f"refunds/{self.config['numbers']['refund']}/succeed")
        refund = expect(200, *self.wxpay.query_refund(self.config["numbers"]["refund"]))
        check(refund["status"] == "SUCCESS", refund)

    def close(self):
        number = self.config["numbers"]["closed"]
        expect(200, *self.pay(number))
        code, _ = self.wxpay.close(out_trade_no=number)
        check(code == 204, code)

    def bill(self):
        bill = expect(200, *self.wxpay.trade_bill(bill_date=self.config["billDate"]))
        code, content = self.wxpay.download_bill(bill["download_url"])
        check(code == 200, content)
        # The digest is of the uncompressed content.
        check(hashlib.sha1(gzip.decompress(content)).hexdigest() == bill["hash_value"], bill)

    def upload(self):
        uploaded = expect(200, *self.wxpay.image_upload(png_file()))
        check(uploaded["media_id"], uploaded)

    def encrypted_field(self):
        receiver = expect(
            200,
            *self.wxpay.profitsharing_add_receiver(
                account_type="MERCHANT_ID",
                account="1900000109",
                relation_type="STORE",
                name="腾讯充值中心",
            ),
        )
        check(self.wxpay.decrypt(receiver["name"]) == "腾讯充值中心", receiver)

    def service_order(self):
        number = "INTEROP-RENTED"
        expect(200, *self.create_service_order(number))
        self.control(f"service-orders/{number}/confirm")
        completed = expect(
            200,
            *self.wxpay.payscore_complete(
                out_order_no=number,
                service_id=self.config["serviceId"],
                post_payments=[{"name": "租借", "amount": 300}],
                total_amount=300,
            ),
        )
        check(completed["state"] == "DOING", completed)

    def create_service_order(self, number):
        return self.wxpay.payscore_create(
            out_order_no=number,
            service_id=self.config["serviceId"],
            service_introduction="充电宝租借",
            time_range={"start_time": "OnAccept"},
            risk_fund={"name": "DEPOSIT", "amount": 9900},
            need_user_confirm=True,
        )

    def cancel(self):
        number = "INTEROP-UNUSED"
        expect(200, *self.create_service_order(number))
        expect(200, *self.wxpay.payscore_cancel(number, self.config["serviceId"], "用户投诉"))

    def control(self, path):
        urllib.request.urlopen(urllib.request.Request(f"{self.config['control']}/{path}", method="POST")).close()


def png_file():
    path = os.path.join(tempfile.mkdtemp(), "pixel.png")
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + bytes(64))
    return path


def expect(status, code, message):
    if code != status:
        raise AssertionError(f"status {code}: {message}")
    return json.loads(message)


def check(condition, received):
    if not condition:
        raise AssertionError(f"unexpected: {received}")


def get(url):
    with urllib.request.urlopen(url) as response:
        return json.load(response)


def report(line):
    print(json.dumps(line, ensure_ascii=True), flush=True)


if __name__ == "__main__":
    CONFIG = json.load(sys.stdin)
    flow = Flow(CONFIG)
    flow.play()
    operations.call_all(flow.wxpay, CONFIG, report)
