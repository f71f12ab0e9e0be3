import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { rememberTcpSockets } from '../faults/tcp-socket'
import { OptionError, kindOf, refuseUnknownOptions } from '../options'
import type { ServerIdentity } from '../platform/server-certificate'
import type { ClientCertificates } from './bindings'
import { type Binding, bindingOf, parseHost } from './host'
import type { BoundServer, Listener } from './listener'
import { type TlsOptions, isServerName, readTls, writeAuthority } from './tls'
import { WireResponse } from './wire-response'

/** Address to serve on. An option that is `undefined` counts as absent. */
export interface ListenOptions {
  /** Port, 0 to 65535. Default 0: any free port. */
  readonly port?: number | undefined
  /**
   * IP address or host name. Default `127.0.0.1`. On any other than a loopback address the control API
   * requires a token.
   */
  readonly host?: string | undefined
  /**
   * HTTPS by a certificate of the sandbox's own CA: `true`, or its options. Default: plain HTTP. The CA is in
   * `ca` of the result and in `tls.caFile`.
   */
  readonly tls?: boolean | TlsOptions | undefined
  /**
   * Whether operations that require the merchant's API certificate in the TLS handshake (APIv2 refunds, red packets,
   * transfers, …) check it. Default: `required` with `tls`, otherwise `ignored`. No client can present a certificate
   * over plain HTTP, so with `required` those operations are refused there.
   */
  readonly clientCertificates?: ClientCertificates | undefined
}

/** A running HTTP server of the sandbox. */
export interface Listening {
  /** `http://host:port`, or `https://…` with `tls`, without a trailing slash: the client's `baseURL`. */
  readonly url: string
  readonly port: number
  /**
   * Token that the control API of this server requires as `Authorization: Bearer`, or `undefined` if none is
   * required.
   */
  readonly controlToken: string | undefined
  /** PEM of the CA that clients must trust; `undefined` without `tls`. */
  readonly ca: string | undefined
  close(): Promise<void>
}

/** The server cannot listen on the address: `code` is the one of Node.js, such as `EADDRINUSE`. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
  constructor(
    readonly code: string,
    readonly host: string,
    readonly port: number,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options)
  }
}

/** A listening server. */
export interface Opened extends Omit<Listening, 'controlToken'> {
  readonly binding: Binding
}

/** Parts of the sandbox that a server needs. */
interface Served {
  /** Loads what processes requests. */
  readonly listener: () => Promise<Listener>
  /** Called with errors of the sandbox itself. */
  readonly report: (error: unknown) => void
  /** Names that clients may call every server by. */
  readonly allowedHosts: readonly string[]
  /** Issues the certificate of an HTTPS server. */
  readonly identify: (names: readonly string[]) => Promise<ServerIdentity>
}

// A client that connects without a handshake keeps its connection for this time, in milliseconds.
const HANDSHAKE_LIMIT = 10_000

/**
 * Serves over HTTP/1.1, or HTTPS.
 *
 * @throws {@link ListenError} if the port is in use, or the address does not belong to this machine
 * @throws {@link OptionError} for an unknown or malformed option
 */
export async function listen(
  { listener, report, allowedHosts, identify }: Served,
  options: ListenOptions = {},
): Promise<Opened> {
  refuseUnknownOptions('listen()', options, ['port', 'host', 'tls', 'clientCertificates'])
  const { port = 0, host = '127.0.0.1' } = options
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new OptionError(
      'OPTION_INVALID',
      `port must be an integer from 0 to 65535, received ${typeof port === 'number' ? port : kindOf(port)}.`,
    )
  }
  if (typeof host !== 'string' || host === '') {
    throw new OptionError('OPTION_INVALID', `host must be a non-empty string, received ${kindOf(host)}.`)
  }
  const tls = readTls(options.tls)
  const { clientCertificates = tls === undefined ? 'ignored' : 'required' } = options
  if (!['required', 'ignored'].includes(clientCertificates)) {
    throw new OptionError(
      'OPTION_INVALID',
      `clientCertificates must be "required" or "ignored", received ${typeof clientCertificates === 'string' ? JSON.stringify(clientCertificates) : kindOf(clientCertificates)}.`,
    )
  }
  const serverNames = tls?.names ?? []
  const identity = tls && (await identify([host, ...allowedHosts, ...serverNames].filter(isServerName)))
  if (identity !== undefined && tls?.caFile !== undefined) writeAuthority(tls.caFile, identity.authority)
  let binding: Binding = 'network'
  const bound = (): BoundServer => ({ binding, boundHost: host, serverNames, clientCertificates })
  let process: Listener | undefined
  const handle: Handle = (incoming, outgoing) => {
    if (refusesTarget(incoming, outgoing)) return
    if (process !== undefined) {
      process(incoming, outgoing, bound())
      return
    }
    listener().then(
      (loaded) => {
        process = loaded
        loaded(incoming, outgoing, bound())
      },
      (error: unknown) => {
        outgoing.destroy()
        report(error)
      },
    )
  }
  const server =
    identity === undefined
      ? createServer({ ServerResponse: WireResponse }, handle)
      : await tlsServer(identity, handle)
  await opened(server, port, host)
  // The first request would wait for what processes it; a caller that prints the address does so before.
  setImmediate(() => {
    listener().catch(() => undefined)
  })
  const address = server.address() as AddressInfo
  binding = bindingOf(address.address)
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return {
    binding,
    port: address.port,
    url: `${identity === undefined ? 'http' : 'https'}://${name}:${address.port}`,
    ca: identity?.authority,
    close: () => closed(server),
  }
}

type Handle = (incoming: IncomingMessage, outgoing: WireResponse) => void

async function tlsServer(identity: ServerIdentity, handle: Handle): Promise<Server> {
  const { createServer: createTlsServer } = await import('node:https')
  const server = createTlsServer({ ServerResponse: WireResponse, ...tlsOptions(identity) }, handle)
  rememberTcpSockets(server)
  return server
}

// The handshake accepts any certificate and none: the operation decides, with an answer that clients can read.
function tlsOptions({ certificate, privateKey, authority }: ServerIdentity): object {
  return {
    cert: certificate,
    key: privateKey,
    ca: [authority],
    requestCert: true,
    rejectUnauthorized: false,
    handshakeTimeout: HANDSHAKE_LIMIT,
  }
}

// Such a request has no URL, so later handlers could not read it.
function refusesTarget(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  const { host } = incoming.headers
  const message =
    host === undefined
      ? 'The Host header is missing. Send the name and the port of the sandbox, as clients of HTTP/1.1 do.'
      : parseHost(host) === undefined
        ? 'The Host header is malformed: it must be a host name or an IP address, with an optional port.'
        : incoming.url?.startsWith('/') === true
          ? undefined
          : 'The request target must be a path. The sandbox is not a proxy: call it by its own address.'
  if (message === undefined) return false
  const body = JSON.stringify({ code: 'REQUEST_MALFORMED', message })
  outgoing.writeHead(400, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  })
  outgoing.end(body)
  return true
}

function opened(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      reject(explained(error, host, port))
    }
    server.once('error', failed)
    server.listen(port, host, () => {
      server.off('error', failed)
      resolve()
    })
  })
}

const remedies: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) =>
    `Port ${port} of ${host} is already in use (EADDRINUSE). Choose another one by --port or listen({ port }), or 0 for any free port.`,
  EACCES: (host, port) =>
    `This process may not listen on port ${port} of ${host} (EACCES). Choose a port above 1023 by --port or listen({ port }).`,
  EADDRNOTAVAIL: (host) =>
    `${host} is not an address of this machine (EADDRNOTAVAIL). Choose one by --host or listen({ host }), such as 127.0.0.1 or 0.0.0.0.`,
  ENOTFOUND: (host) =>
    `The host name ${host} cannot be resolved (ENOTFOUND). Choose an address by --host or listen({ host }), such as 127.0.0.1 or 0.0.0.0.`,
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): ListenError {
  const { code = 'ELISTEN' } = error
  const message = remedies[code]?.(host, port) ?? `Cannot listen on ${host}, port ${port}: ${error.message}`
  return new ListenError(code, host, port, message, { cause: error })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    // Requests in progress are completed; idle keep-alive connections are closed.
    server.closeIdleConnections()
    setTimeout(() => {
      server.closeAllConnections()
    }, 1000).unref()
  })
}
