import { DownloadError } from '../download/download-error'

/** Longer than any line that a bill can hold; what goes on beyond it is not a bill. */
export const MAX_LINE_LENGTH = 1024 * 1024

/** The lines of a text that arrives in pieces, without their ends (LF or CRLF) and without the byte order mark. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string[], void> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > MAX_LINE_LENGTH) {
      throw new DownloadError(
        'BILL_LINE_TOO_LONG',
        `A line of the bill goes on for more than ${MAX_LINE_LENGTH} characters`,
      )
    }
    if (lines.length > 0) yield lines.map(withoutCarriageReturn)
  }
  rest += decoder.decode()
  if (rest !== '') yield [withoutCarriageReturn(rest)]
}

function withoutCarriageReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
