const CRLF = '\r\n'

/** One part of a multipart body. */
export interface Part {
  readonly name: string
  /** Given for files. */
  readonly filename: string | undefined
  readonly content: Buffer
}

/**
 * The parts of a multipart body, as views of its bytes.
 *
 * The boundary comes from the body's own first line: some clients send none in the header.
 *
 * @returns `undefined` if the body is no multipart body, or breaks off
 */
export function partsOf(body: Uint8Array): readonly Part[] | undefined {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const endOfLine = bytes.indexOf(CRLF)
  if (endOfLine < 3 || endOfLine > 200 || !bytes.subarray(0, 2).equals(Buffer.from('--'))) return undefined
  const delimiter = Buffer.concat([Buffer.from(CRLF), bytes.subarray(0, endOfLine)])
  const parts: Part[] = []
  let start = endOfLine + CRLF.length
  for (;;) {
    const headEnd = bytes.indexOf(CRLF + CRLF, start)
    if (headEnd === -1) return undefined
    const contentStart = headEnd + 2 * CRLF.length
    // An empty part has its delimiter right behind the head, whose last line end then belongs to both.
    const contentEnd = bytes.indexOf(delimiter, contentStart - CRLF.length)
    if (contentEnd === -1) return undefined
    const content = bytes.subarray(Math.min(contentStart, contentEnd), contentEnd)
    parts.push({ ...disposition(bytes.toString('utf8', start, headEnd)), content })
    start = contentEnd + delimiter.length
    const behind = bytes.toString('latin1', start, start + 2)
    if (behind === '--') return parts
    if (behind !== CRLF) return undefined
    start += CRLF.length
  }
}

/** The text of the part named `meta`, which is what an upload's signature covers. */
export function metaOf(parts: readonly Part[] | undefined): Buffer | undefined {
  return parts?.find(({ name }) => name === 'meta')?.content
}

function disposition(head: string): Pick<Part, 'name' | 'filename'> {
  const line = head.split(CRLF).find((header) => /^content-disposition:\s*form-data\s*;/i.test(header)) ?? ''
  return { name: parameter(line, 'name') ?? '', filename: parameter(line, 'filename') }
}

// Browsers write a quote inside a name as %22, other clients with a backslash.
function parameter(line: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]*))`, 'i').exec(line)
  return found?.[2] ?? found?.[1]?.replaceAll(/\\(.)/g, '$1').replaceAll('%22', '"')
}
