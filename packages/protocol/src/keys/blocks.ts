import { decodeBase64 } from '../encoding/base64'
import { KeyFormatError } from '../errors'
import { type DerKind, derKind } from './der'
import { decodeSource, hasUtf16Mark } from './text'

/** One PEM block or a whole DER source, with its kind. */
export interface Block {
  readonly kind: DerKind | 'openssh-private-key' | 'unknown'
  readonly der: Uint8Array
}

/** The longest label in use is `NEW CERTIFICATE REQUEST`. */
const beginLine = /-----BEGIN ([A-Z0-9 ]{1,40})-----/y
const BEGIN = '-----BEGIN '
const END = '-----END '

const MAX_BLOCKS = 16
const quotes = '"\'`'

/**
 * The blocks of a source, in order.
 *
 * @throws KeyFormatError `KEY_UNRECOGNIZED`, `KEY_DAMAGED`
 */
export function readBlocks(content: string | Uint8Array, name: string): readonly Block[] {
  if (typeof content !== 'string') return [{ kind: recognize(content, name), der: content }]
  return content.includes(BEGIN) ? fromText(content, name) : fromBase64(content, name)
}

function fromText(text: string, name: string): readonly Block[] {
  const blocks: Block[] = []
  for (const { label, body } of pemBlocks(text)) {
    blocks.push(fromPem(label, body, name))
    if (blocks.length === MAX_BLOCKS) break
  }
  if (blocks.length > 0) return blocks
  throw new KeyFormatError(
    'KEY_DAMAGED',
    `${name} begins like a PEM, but has no matching BEGIN and END lines. Give the whole file`,
  )
}

// A BEGIN line and the next END line form a block if their labels agree. Both searches only move forward, so
// the string is read once.
function* pemBlocks(text: string): Generator<{ readonly label: string; readonly body: string }> {
  let end = text.indexOf(END)
  let begin = text.indexOf(BEGIN)
  while (begin >= 0 && end >= 0) {
    beginLine.lastIndex = begin
    const [line, label = ''] = beginLine.exec(text) ?? []
    let next = begin + BEGIN.length
    if (line !== undefined) {
      const start = begin + line.length
      if (end < start) end = text.indexOf(END, start)
      const endLine = `${END}${label}-----`
      if (end >= start && text.startsWith(endLine, end)) {
        yield { label, body: text.slice(start, end) }
        next = end + endLine.length
      }
    }
    begin = text.indexOf(BEGIN, next)
  }
}

function fromPem(label: string, body: string, name: string): Block {
  if (label === 'OPENSSH PRIVATE KEY') return { kind: 'openssh-private-key', der: Buffer.alloc(0) }
  // OpenSSL's older encryption keeps the label of a plain key and marks it in a header.
  if (body.includes('4,ENCRYPTED')) return { kind: 'encrypted-private-key', der: Buffer.alloc(0) }
  const der = decodeBase64(body.replace(/\s+/g, ''))
  const kind = der === undefined ? undefined : derKind(der)
  if (der !== undefined && kind !== undefined) return { kind, der }
  if (/KEY$|CERTIFICATE/.test(label)) {
    throw new KeyFormatError(
      'KEY_DAMAGED',
      `${name}: the content between -----BEGIN ${label}----- and its END line is truncated or altered. Copy the whole file`,
    )
  }
  return { kind: 'unknown', der: der ?? Buffer.alloc(0) }
}

function fromBase64(text: string, name: string): readonly Block[] {
  const bytes = decodeBase64(text.replace(/[\s"'`]+/g, ''))
  // The byte order mark of UTF-16 begins with a slash in base64, as a path does.
  if (isPath(text) && (bytes === undefined || !hasUtf16Mark(bytes))) throw pathGiven(name)
  if (bytes === undefined) throw unrecognized(name)
  const content = decodeSource(bytes, name)
  // A PEM file that was base64-encoded once more, to fit into a single-line variable.
  if (typeof content === 'string' && content.includes(BEGIN)) return fromText(content, name)
  return [{ kind: recognize(bytes, name), der: bytes }]
}

function recognize(der: Uint8Array, name: string): DerKind {
  const kind = derKind(der)
  if (kind === undefined) throw unrecognized(name)
  return kind
}

// Base64 of DER begins with M, because every DER here begins with 0x30.
function isPath(text: string): boolean {
  const bare = withoutQuotes(text.trim())
  return (
    /^(?:\.{0,2}[\\/]|~[\\/]|[A-Za-z]:[\\/])/.test(bare) || /\.(?:pem|key|crt|cer|der|p12|pfx)$/i.test(bare)
  )
}

function withoutQuotes(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && quotes.includes(text.charAt(start))) start++
  while (start < end && quotes.includes(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

// The path is left out of the message: the value may be a secret.
function pathGiven(name: string): KeyFormatError {
  return new KeyFormatError(
    'KEY_UNRECOGNIZED',
    `${name} looks like a file path, and paths are not opened. Give a file:// URL ` +
      `('file:///etc/wxpay/apiclient_key.pem'; relative to a module, new URL('./apiclient_key.pem', import.meta.url); ` +
      'from a path, pathToFileURL(path) of node:url), or the content of the file',
  )
}

function unrecognized(name: string): KeyFormatError {
  return new KeyFormatError(
    'KEY_UNRECOGNIZED',
    `${name} is neither PEM nor DER nor base64 of DER. Give the whole content of the .pem file, or a file:// URL of it`,
  )
}
