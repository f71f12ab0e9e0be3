import { ApiError, parameterError, apiErrors } from '../domain/api-error'
import type { Part } from '../domain/operation'

const CRLF = '\r\n'

/** Maximum number of parts of one upload. WeChat Pay's uploads have two. */
export const PARTS_LIMIT = 16

/** Maximum size of the header fields of one part, in bytes. */
export const PART_HEAD_LIMIT = 8 * 1024

/**
 * Reads the parts of a multipart body one by one, as views of its bytes. Content after the last part read has
 * not been looked at.
 *
 * The boundary is taken from the first line of the body because some clients leave it out of the header.
 *
 * @throws ApiError PARAM_ERROR for a malformed body, more than {@link PARTS_LIMIT} parts, or a part whose header fields
 * exceed {@link PART_HEAD_LIMIT} bytes
 */
export function* readParts(body: Uint8Array): Generator<Part, void> {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const firstLine = bytes.subarray(0, 202)
  const endOfLine = firstLine.indexOf(CRLF)
  if (endOfLine < 3 || !firstLine.subarray(0, 2).equals(Buffer.from('--'))) throw malformed()
  const delimiter = Buffer.concat([Buffer.from(CRLF), firstLine.subarray(0, endOfLine)])
  let start = endOfLine + CRLF.length
  for (let count = 1; ; count += 1) {
    if (count > PARTS_LIMIT) throw refused(`multipart 请求最多 ${PARTS_LIMIT} 个部分`)
    const head = bytes.subarray(start, start + PART_HEAD_LIMIT + 2 * CRLF.length)
    const headLength = head.indexOf(CRLF + CRLF)
    if (headLength === -1) {
      throw head.byteLength > PART_HEAD_LIMIT
        ? refused(`multipart 每个部分的头最多 ${PART_HEAD_LIMIT} 字节`)
        : malformed()
    }
    const contentStart = start + headLength + 2 * CRLF.length
    // The delimiter of an empty part directly follows the head and shares its last line end.
    const contentEnd = bytes.indexOf(delimiter, contentStart - CRLF.length)
    if (contentEnd === -1) throw malformed()
    yield {
      ...disposition(head.toString('utf8', 0, headLength)),
      content: bytes.subarray(Math.min(contentStart, contentEnd), contentEnd),
    }
    start = contentEnd + delimiter.length
    const next = bytes.toString('latin1', start, start + 2)
    if (next === '--') return
    if (next !== CRLF) throw malformed()
    start += CRLF.length
  }
}

/**
 * All parts of a multipart body.
 *
 * @throws ApiError PARAM_ERROR for a malformed body, or two parts of the same name
 */
export function readAllParts(body: Uint8Array): readonly Part[] {
  const parts = new Map<string, Part>()
  for (const part of readParts(body)) {
    if (parts.has(part.name)) {
      throw parameterError({ field: part.name, issue: `multipart 部分 ${part.name} 重复`, location: 'body' })
    }
    parts.set(part.name, part)
  }
  return [...parts.values()]
}

/**
 * The content of the part named `meta`, which the signature of an upload covers. Reads no further than that
 * part. The live gateway takes a `meta` with a file name for a file and signs over nothing, so that the signature of
 * the request is wrong.
 *
 * @throws ApiError PARAM_ERROR if there is none
 */
export function readMeta(body: Uint8Array): Buffer {
  for (const { name, filename, content } of readParts(body)) {
    if (name === 'meta') return filename === undefined ? content : Buffer.alloc(0)
  }
  throw parameterError({ field: 'meta', issue: '上传请求缺少 meta 部分', location: 'body' })
}

/** The boundary that a Content-Type states, or `undefined` if it states none. */
export function boundaryOf(type: string): string | undefined {
  const semicolon = type.indexOf(';')
  return semicolon === -1 ? undefined : readHeaderParameters(type.slice(semicolon + 1))['boundary']
}

function malformed(): ApiError {
  return refused('请求体不是完整的 multipart/form-data')
}

function refused(issue: string): ApiError {
  return new ApiError(
    { ...apiErrors.parameter, message: `参数错误：${issue}` },
    {
      field: 'meta',
      issue,
      location: 'body',
    },
  )
}

function disposition(head: string): Pick<Part, 'name' | 'filename'> {
  const line = head.split(CRLF).find((header) => /^content-disposition:[ \t]*form-data[ \t]*;/i.test(header))
  const parameters = line === undefined ? {} : readHeaderParameters(line.slice(line.indexOf(';') + 1))
  return { name: parameters['name'] ?? '', filename: parameters['filename'] }
}

/**
 * Parses `name="photo"; filename=a.png`, reading each character once. The first of two parameters with the
 * same name counts.
 */
function readHeaderParameters(text: string): Readonly<Record<string, string | undefined>> {
  const found = new Map<string, string>()
  let at = 0
  while (at < text.length) {
    const equals = text.indexOf('=', at)
    if (equals === -1) break
    const name = text.slice(at, equals).trim().toLowerCase()
    const [value, end] = text[equals + 1] === '"' ? readQuoted(text, equals + 2) : readToken(text, equals + 1)
    if (!found.has(name)) found.set(name, value)
    const semicolon = text.indexOf(';', end)
    if (semicolon === -1) break
    at = semicolon + 1
  }
  return Object.fromEntries(found)
}

// Browsers write a quotation mark in a name as %22, other clients write it with a backslash. Line ends and backslashes are
// percent-encoded likewise.
function readQuoted(text: string, start: number): readonly [value: string, end: number] {
  let value = ''
  let at = start
  for (; at < text.length && text[at] !== '"'; at += 1) {
    if (text[at] === '\\') at += 1
    value += text[at] ?? ''
  }
  return [value.replaceAll(/%(?:22|5C|0D|0A)/gi, (encoded) => decodeURIComponent(encoded)), at + 1]
}

function readToken(text: string, start: number): readonly [value: string, end: number] {
  const semicolon = text.indexOf(';', start)
  const end = semicolon === -1 ? text.length : semicolon
  return [text.slice(start, end).trim(), end]
}
