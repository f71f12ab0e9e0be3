import { readFileSync, statSync } from 'node:fs'
import type { KeyObject } from 'node:crypto'
import { isUint8Array } from 'node:util/types'
import { KeyFormatError } from '../errors'
import { codeOf, isUrl } from '../realm'
import { pathOfFileUrl } from './file-url'
import { decodeSource, restoreText } from './text'

/**
 * Source of a key or a certificate: a PEM string (also with escaped line feeds, CRLF, quotation marks or
 * blanks around it, as in environment variables), base64 of DER, the bytes of a PEM or DER file, a `file://`
 * URL as a string or a `URL`, or a `KeyObject`. Bytes and files may be UTF-16, as PowerShell writes them.
 */
export type KeySource = string | Uint8Array | URL | KeyObject

// Large enough for a certificate chain; anything longer is not a key file.
const MAX_SOURCE = 65_536

/**
 * Content of a source: a string with its line feeds restored, or DER bytes.
 *
 * @throws KeyFormatError `KEY_MISSING`, `KEY_FILE_UNREADABLE`, `KEY_TOO_LARGE`, `KEY_DAMAGED`
 */
export function readSource(source: Exclude<KeySource, KeyObject>, name: string): string | Uint8Array {
  const content = readContent(source, name)
  if (content.length > MAX_SOURCE) {
    throw new KeyFormatError(
      'KEY_TOO_LARGE',
      `${name} is larger than ${MAX_SOURCE} bytes, the limit for a key or a certificate chain`,
    )
  }
  const decoded = typeof content === 'string' ? restoreText(content, name) : decodeSource(content, name)
  if (typeof decoded !== 'string' || /[^\s"'`]/.test(decoded)) return decoded
  throw new KeyFormatError('KEY_MISSING', `${name} is empty`)
}

function readContent(source: unknown, name: string): string | Uint8Array {
  if (isUrl(source)) return readFile(source, name)
  if (typeof source === 'string') {
    const text = source.trim().replace(/^["']/, '')
    return /^file:/i.test(text) ? readFile(text.replace(/["']$/, ''), name) : source
  }
  if (isUint8Array(source)) return source
  throw new KeyFormatError(
    'KEY_MISSING',
    `${name} is ${source === undefined || source === null ? 'missing' : 'not a key'}. Give a PEM string, ` +
      'base64 of DER, a Buffer of a PEM or DER file, a file:// URL or a KeyObject',
  )
}

function readFile(source: string | URL, name: string): Uint8Array {
  const path = pathOfFileUrl(source, name)
  const unreadable = (reason: string) =>
    new KeyFormatError('KEY_FILE_UNREADABLE', `${name}: cannot read the file ${path} (${reason})`)
  try {
    const file = statSync(path)
    // A device or a pipe may never end.
    if (!file.isFile()) throw unreadable('not a regular file')
    if (file.size <= MAX_SOURCE) return readFileSync(path)
  } catch (error) {
    if (error instanceof KeyFormatError) throw error
    throw unreadable(codeOf(error) ?? 'unknown error')
  }
  throw new KeyFormatError('KEY_TOO_LARGE', `${name}: the file ${path} is larger than ${MAX_SOURCE} bytes`)
}
