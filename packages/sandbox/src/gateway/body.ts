import { ApiError, apiErrors } from '../domain/api-error'

/** Maximum size of a JSON body in bytes. The largest requests of WeChat Pay are a few dozen kilobytes. */
export const JSON_LIMIT = 1024 * 1024
/** Maximum size of an upload in bytes. */
export const UPLOAD_LIMIT = 24 * 1024 * 1024

const bodies = new WeakMap<Request, Uint8Array>()

/** The body of a request that was read, or `undefined` if it was not. */
export const bodyRead = (request: Request): Uint8Array | undefined => bodies.get(request)

/**
 * Reads the body of a request, holding at most `limit` bytes of it.
 *
 * @throws ApiError 413 if the body is larger, 400 if it ends early
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const announced = request.headers.get('content-length')
  if (Number(announced ?? 0) > limit) throw new ApiError(apiErrors.tooLarge)
  try {
    // The HTTP parser reads no more than was announced. A stream takes several times as long.
    const read = announced === null ? readStream(request, limit) : readAnnounced(request, limit)
    const body = await read
    bodies.set(request, body)
    return body
  } catch (error) {
    // The client has closed its connection, which is not an error of the sandbox.
    throw error instanceof ApiError ? error : new ApiError(apiErrors.incomplete)
  }
}

async function readAnnounced(request: Request, limit: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.byteLength > limit) throw new ApiError(apiErrors.tooLarge)
  return bytes
}

async function readStream(request: Request, limit: number): Promise<Uint8Array> {
  if (request.method === 'GET' || request.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of streamed(request.body)) {
    length += chunk.byteLength
    if (length > limit) throw new ApiError(apiErrors.tooLarge)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

// Leaving the loop early cancels the stream, so the rest of an oversized body is not read.
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
