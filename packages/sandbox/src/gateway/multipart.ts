const CRLF = '\r\n'

/**
 * The text of the part named `meta`, which is what an upload's signature covers.
 *
 * The boundary comes from the body's own first line: some clients send none in the header.
 *
 * @returns `undefined` if the body is no multipart body with such a part
 */
export function metaOf(body: Uint8Array): Buffer | undefined {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const endOfLine = bytes.indexOf(CRLF)
  if (endOfLine < 3 || endOfLine > 200 || !bytes.subarray(0, 2).equals(Buffer.from('--'))) return undefined
  const delimiter = Buffer.concat([Buffer.from(CRLF), bytes.subarray(0, endOfLine)])
  let start = endOfLine + CRLF.length
  for (;;) {
    const headEnd = bytes.indexOf(CRLF + CRLF, start)
    if (headEnd === -1) return undefined
    const contentStart = headEnd + 2 * CRLF.length
    // An empty part has its delimiter right behind the head, whose last line end then belongs to both.
    const contentEnd = bytes.indexOf(delimiter, contentStart - CRLF.length)
    if (contentEnd === -1) return undefined
    if (isNamedMeta(bytes.toString('utf8', start, headEnd))) {
      return bytes.subarray(Math.min(contentStart, contentEnd), contentEnd)
    }
    start = contentEnd + delimiter.length
    if (bytes.toString('latin1', start, start + 2) !== CRLF) return undefined
    start += CRLF.length
  }
}

function isNamedMeta(head: string): boolean {
  return head
    .split(CRLF)
    .some((line) =>
      /^content-disposition:\s*form-data\s*;(?:.*;)?\s*name=(?:"meta"|meta)\s*(?:;|$)/i.test(line),
    )
}
