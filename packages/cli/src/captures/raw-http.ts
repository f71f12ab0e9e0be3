import { usageError } from '../errors/cli-error'
import { type CapturedMessage, hasWechatpaySignature } from './message'

/**
 * A request, a notification or a response as text: the first line, the headers, an empty line and the body. The body is kept
 * byte by byte, but for the line feed that an editor adds after `Content-Length`.
 *
 * @throws CliError if it does not begin as one
 */
export function readRawHttp(text: string): CapturedMessage {
  const end = /\r?\n\r?\n/.exec(text)
  const head = end === null ? text.trimEnd() : text.slice(0, end.index)
  const [first = '', ...lines] = head.split(/\r?\n/)
  const headers = Object.fromEntries(
    lines.flatMap((line) => {
      const colon = line.indexOf(':')
      return colon <= 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
    }),
  )
  const body = bodyOf(end === null ? '' : text.slice(end.index + end[0].length), headers['content-length'])
  if (/^HTTP\/[\d.]+ \d{3}/.test(first)) return { kind: 'response', headers, body }
  const [, method, target] = /^([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?$/.exec(first) ?? []
  if (method === undefined || target === undefined) throw unrecognized()
  return {
    kind: hasWechatpaySignature(headers) ? 'notification' : 'request',
    method,
    target: target.replace(/^https?:\/\/[^/]+/, ''),
    host: headers['host'] ?? '',
    headers,
    body,
  }
}

function bodyOf(text: string, length: string | undefined): string {
  const bytes = Buffer.from(text)
  const expected = Number(length)
  if (!Number.isInteger(expected) || expected >= bytes.byteLength) return text
  const rest = bytes.subarray(expected).toString()
  return rest.trim() === '' ? bytes.subarray(0, expected).toString() : text
}

const unrecognized = (): Error =>
  usageError(
    'CAPTURE_UNRECOGNIZED',
    { zh: '认不出这份抓包', en: 'The capture is not recognized' },
    {
      zh: '应为 HAR、一条 curl 命令，或 HTTP 报文：首行、各个头、空行、报文主体',
      en: 'Give a HAR, a curl line, or the HTTP message: its first line, headers, an empty line, the body',
    },
  )
