import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { performance } from 'node:perf_hooks'

/** A notification on its way: headers as pairs in their order, and the bytes of the body. */
export interface Forwarded {
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
}

/** The response of the receiver. */
export interface Acknowledgement {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
  readonly milliseconds: number
}

// Headers of one connection, which are not those of the notification.
const ownHeaders = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive'])
const BODY_LIMIT = 1024 * 1024

/**
 * Posts a notification byte for byte.
 *
 * @throws the error of the connection, or the reason of the signal
 */
export function forward(
  url: string,
  { headers, body }: Forwarded,
  signal: AbortSignal,
): Promise<Acknowledgement> {
  const send = new URL(url).protocol === 'https:' ? httpsRequest : httpRequest
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const request = send(url, { method: 'POST', agent: false, signal })
    for (const [name, value] of headers)
      if (!ownHeaders.has(name.toLowerCase())) request.appendHeader(name, value)
    request.setHeader('Content-Length', body.byteLength)
    request.on('error', reject)
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      let length = 0
      response.on('error', reject)
      response.on('data', (chunk: Buffer) => {
        length += chunk.byteLength
        if (length <= BODY_LIMIT) chunks.push(chunk)
        else response.destroy(new Error(`the response has more than ${BODY_LIMIT} bytes`))
      })
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: pairs(response.rawHeaders).filter(([name]) => !ownHeaders.has(name.toLowerCase())),
          body: Buffer.concat(chunks),
          milliseconds: Math.round(performance.now() - start),
        })
      })
    })
    request.end(body)
  })
}

/** Raw headers of Node.js as pairs. */
export function pairs(raw: readonly string[]): (readonly [string, string])[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []))
}

/** Headers as `headersDistinct` of Node.js: those with the same name together. */
export function grouped(
  headers: readonly (readonly [name: string, value: string])[],
): Readonly<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const [name, value] of headers) found[name] = [...(found[name] ?? []), value]
  return found
}
