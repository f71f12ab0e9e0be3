import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Application } from '../application'
import { WireResponse } from './wire-response'

/** Where to serve. */
export interface ListenOptions {
  /** Default 0: any free port. */
  readonly port?: number
  /** Default `127.0.0.1`. */
  readonly host?: string
}

/** A sandbox that is being served. */
export interface Listening {
  /** `http://host:port`, without a slash behind it: the client's `baseURL`. */
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

/**
 * Serves over HTTP/1.1.
 *
 * @throws the error of `listen`, for example `EADDRINUSE`
 */
export async function listen(application: Application, options: ListenOptions = {}): Promise<Listening> {
  const { port = 0, host = '127.0.0.1' } = options
  const listener = getRequestListener((request, env) => application.fetch(request, env), {
    overrideGlobalObjects: false,
  })
  const server = createServer({ ServerResponse: WireResponse }, (incoming, outgoing) => {
    void listener(incoming, outgoing)
  })
  await opened(server, port, host)
  const address = server.address() as AddressInfo
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return {
    port: address.port,
    url: `http://${name}:${address.port}`,
    close: () => closed(server),
  }
}

function opened(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    // What is being answered is answered; connections that are only kept alive are not waited for.
    server.closeIdleConnections()
    setTimeout(() => {
      server.closeAllConnections()
    }, 1000).unref()
  })
}
