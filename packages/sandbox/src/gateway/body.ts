import { Refusal, refusals } from './refusal'

/** The most bytes of a JSON body; WeChat Pay's largest requests are a few dozen kilobytes. */
export const JSON_LIMIT = 1024 * 1024
/** The most bytes of an upload. */
export const UPLOAD_LIMIT = 24 * 1024 * 1024

/**
 * The bytes of a request's body, without ever holding more than `limit` of them.
 *
 * @throws Refusal 413 if there are more
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new Refusal(refusals.tooLarge)
  if (request.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of streamed(request.body)) {
    length += chunk.byteLength
    if (length > limit) throw new Refusal(refusals.tooLarge)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

// Leaving the loop early cancels the stream, so what is left of an oversized body is not read.
async function* streamed(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
