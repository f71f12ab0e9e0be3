import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { KeyFormatError } from '../errors'
import { codeOf } from '../realm'

/**
 * Path of a `file://` URL.
 *
 * @param name - path of the option, used in messages: `privateKey`
 * @throws KeyFormatError `KEY_FILE_UNREADABLE` for a relative path, which a URL cannot contain:
 * `file://./key.pem` names the host `.`, and `file:key.pem` is `/key.pem`
 */
export function pathOfFileUrl(source: string | URL, name: string): string {
  const relative = relativePathIn(source)
  if (relative !== undefined) throw relativeUrl(source, relative, name)
  const url = parsed(source, name)
  if (url.protocol !== 'file:') {
    throw unreadable(`${name} is a ${url.protocol} URL. Only file:// URLs are read`)
  }
  try {
    return fileURLToPath(url)
  } catch (error) {
    // On Windows a host is a network share; elsewhere it is a path whose third slash is missing.
    if (codeOf(error) === 'ERR_INVALID_FILE_URL_HOST') {
      throw relativeUrl(source, `${url.hostname}${url.pathname}`.replace(/\/$/, ''), name)
    }
    throw unreadable(
      `${name}: the URL ${url.href} does not name a file (${codeOf(error) ?? 'unknown error'})`,
    )
  }
}

// `file:key.pem`, `file:./key.pem`, `file://./key.pem`, `file://../key.pem`
function relativePathIn(source: string | URL): string | undefined {
  const text = typeof source === 'string' ? source : source.href
  return /^file:(?:\/\/)?(\.{1,2}[\\/].*)$/i.exec(text)?.[1] ?? /^file:([^\\/].*)$/i.exec(text)?.[1]
}

function relativeUrl(source: string | URL, path: string, name: string): KeyFormatError {
  return unreadable(
    `${name}: ${String(source)} holds a relative path. A file:// URL has three slashes and an absolute path. Write ` +
      `${pathToFileURL(resolve(path)).href}, or pathToFileURL(${JSON.stringify(path)}) from node:url for a path below the ` +
      'working directory',
  )
}

function parsed(source: string | URL, name: string): URL {
  try {
    return new URL(source)
  } catch {
    throw unreadable(
      `${name} is not a valid file:// URL. Write three slashes and an absolute path: file:///etc/key.pem`,
    )
  }
}

function unreadable(message: string): KeyFormatError {
  return new KeyFormatError('KEY_FILE_UNREADABLE', message)
}
