import type { IncomingMessage, RequestOptions } from 'node:http'
import { Readable } from 'node:stream'
import type { NotificationFetch } from './delivery'

/** Statuses whose responses have no body. */
const bodiless = new Set([204, 205, 304])

/**
 * Sends a notification over HTTP or HTTPS to any port. The global `fetch` is not used, because it refuses some ports,
 * such as 6000 and 10080, and URLs with a user name. Redirects are not followed.
 */
export const httpFetch: NotificationFetch = async (url, init) => {
  const { protocol } = new URL(url)
  // TLS takes a part of the time of a start, and is loaded when a receiver needs it.
  const { request } = await (protocol === 'https:' ? import('node:https') : import('node:http'))
  return new Promise((resolve, reject) => {
    const body = typeof init.body === 'string' ? init.body : ''
    const options: RequestOptions = {
      method: init.method ?? 'POST',
      headers: {
        ...spelled(init.headers),
        'Content-Length': Buffer.byteLength(body),
      },
      // Each attempt has its own connection, so that none fails because a receiver has just closed an idle one.
      agent: false,
      ...(init.signal ? { signal: init.signal } : {}),
    }
    const outgoing = request(url, options, (incoming) => {
      const { statusCode: status = 0 } = incoming
      if (status >= 200 && status <= 599) resolve(toResponse(status, incoming))
      else {
        incoming.destroy()
        reject(new Error(`the receiver responded with the invalid status ${status}`))
      }
    })
    outgoing.on('error', reject)
    outgoing.on('upgrade', (_, socket) => {
      socket.destroy()
      reject(new Error('the receiver switched protocols instead of responding'))
    })
    outgoing.end(body)
  })
}

// The headers are left out: none is read, and a receiver may send some that Headers rejects.
function toResponse(status: number, incoming: IncomingMessage): Response {
  if (!bodiless.has(status)) return new Response(Readable.toWeb(incoming) as ReadableStream, { status })
  incoming.resume()
  return new Response(null, { status })
}

/** Headers as WeChat Pay spells them: `Wechatpay-Nonce`. */
function spelled(headers: HeadersInit | undefined): Record<string, string> {
  return Object.fromEntries(
    Array.from(new Headers(headers), ([name, value]) => [
      name.replaceAll(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase()).replace(/-Id$/, '-ID'),
      value,
    ]),
  )
}
