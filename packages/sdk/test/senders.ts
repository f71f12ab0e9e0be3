import { request } from 'node:http'
import { connect, type Socket } from 'node:net'

/* Senders unlike any HTTP client: they send without end, or stop in the middle. */

/** A request to a `notify_url`. */
export interface Delivery {
  readonly headers: Record<string, string>
  readonly body: string
}

/**
 * Sends so many bytes, or continues until there is a response.
 *
 * @returns its status; `undefined` if the connection was closed while bytes were written, and the response
 * was lost
 */
export function flood(
  url: string,
  headers: Record<string, string>,
  bytes = Number.POSITIVE_INFINITY,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: 'POST', headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
      sending.destroy()
    })
    sending.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'ECONNRESET') resolve(undefined)
      else reject(error)
    })
    let left = bytes
    const more = (): void => {
      if (sending.destroyed) return
      left -= 65_536
      if (left < 0) sending.end()
      else if (sending.write(Buffer.alloc(65_536, ' '))) setImmediate(more)
      else sending.once('drain', more)
    }
    more()
  })
}

/** A request whose second half has not been sent yet. */
export interface HalfSent {
  readonly socket: Socket
  readonly rest: string
  /** Everything received until the connection is closed. */
  readonly response: Promise<string>
}

/** Sends the headers and the first half of a notification over a socket, and returns the rest. */
export function sendHalf(url: string, { headers, body }: Delivery): HalfSent {
  const { hostname, port, pathname } = new URL(url)
  const lines = { ...headers, host: hostname, 'content-length': String(Buffer.byteLength(body)) }
  const socket = connect(Number(port), hostname)
  const response = new Promise<string>((resolve) => {
    let text = ''
    socket.on('data', (data) => (text += data.toString()))
    // Bytes sent to a closed connection are reset.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      resolve(text)
    })
  })
  const half = Math.floor(body.length / 2)
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.write(`POST ${pathname} HTTP/1.1\r\n${head.join('')}\r\n${body.slice(0, half)}`)
  return { socket, rest: body.slice(half), response }
}
