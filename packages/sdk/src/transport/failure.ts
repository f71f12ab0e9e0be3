import { parseUrl } from '@wxpay/protocol'
import { InputError } from '../base/errors/input-error'
import { reasonOf } from '../base/errors/text'
import { responseTooLarge, ResponseError } from '../base/errors/response-errors'
import { CancellationError, TimeoutError, TransportError } from '../base/errors/transport-error'
import { WechatpayError } from '../base/errors/wechatpay-error'
import { codeOf, innerErrors, isError, isErrorOf } from '../base/values'

// With these codes nothing of the request was sent: the name, the address, the connection or its certificate failed.
const beforeSending =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|EADDR|CERT_|ERR_TLS_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_SSL_|EPROTO|UND_ERR_CONNECT)/

// Rejected by the HTTP client itself because HTTP cannot express it.
const unsendable = new Set(['UND_ERR_INVALID_ARG', 'ERR_INVALID_CHAR', 'ERR_INVALID_HTTP_TOKEN'])

const meanings: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server listens at this address',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the name server did not respond',
  ECONNRESET: 'the peer closed the connection before its response was complete',
  EPIPE: 'the peer closed the connection',
  ERR_SSL_WRONG_VERSION_NUMBER:
    'the server does not use TLS; is the URL http:// instead of https://, or is it a proxy?',
  CERT_HAS_EXPIRED: "the server's TLS certificate has expired",
}

/** Facts of a request whose transport failed. */
export interface TransportCircumstances {
  readonly host: string
  /** Timeout of the call in milliseconds. */
  readonly timeout: number
  /** Maximum size of a response in bytes. */
  readonly limit: number
  /** `connect`: the transport had not started to send. `response`: it had, or that is unknown. */
  readonly phase: 'connect' | 'response'
}

/**
 * Classifies an error that occurred while bytes were sent or received.
 *
 * @throws a mistake in code (TypeError and the like) that nothing was sent after
 */
export function transportFailure(
  error: unknown,
  { host, timeout, limit, phase }: TransportCircumstances,
): WechatpayError {
  if (error instanceof WechatpayError) return error
  if (isMistake(error)) {
    // Before anything is sent, a programming error is rethrown. Later it must not hide that the outcome is unknown.
    if (phase === 'connect') throw error
    return unreadable(error, host)
  }
  const { code, message } = read(error)
  if (code !== undefined && unsendable.has(code)) {
    throw new InputError(
      'OPTION_INVALID',
      `The request cannot be sent as it is: ${message}`,
      'headers',
      error,
    )
  }
  if (code === 'UND_ERR_CONNECT_TIMEOUT') {
    return new TimeoutError('ETIMEDOUT', `The connection to ${host} timed out`, {
      phase: 'connect',
      cause: error,
    })
  }
  if (code === 'ECONNABORTED' || code === 'ETIMEDOUT' || code === 'UND_ERR_BODY_TIMEOUT') {
    return new TimeoutError('ETIMEDOUT', `${host} did not respond within ${timeout} ms`, {
      phase,
      cause: error,
    })
  }
  if (code === 'ERR_CANCELED') return new CancellationError(phase, error)
  if (message.startsWith('maxContentLength')) return responseTooLarge(limit)
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' || message.includes('aborted')) {
    return new ResponseError('RESPONSE_TRUNCATED', `The response of ${host} was truncated`, error)
  }
  const known = code === 'UND_ERR_SOCKET' ? 'ECONNRESET' : (code ?? 'ERR_NETWORK')
  const words = `No response from ${host}: ${proxyHint(error, host)}${meanings[known] ?? message} (${known})`
  return new TransportError(known, words, {
    phase: beforeSending.test(known) ? 'connect' : phase,
    cause: error,
  })
}

function unreadable(error: unknown, host: string): ResponseError {
  return new ResponseError(
    'RESPONSE_UNREADABLE',
    `The request was sent to ${host}, and its response could not be processed: ${reasonOf(error)}`,
    error,
  )
}

// An unavailable proxy looks like an unavailable WeChat Pay unless the message names the address of the connection.
function proxyHint(error: unknown, host: string): string {
  const { address, hostname, port } = target(error)
  const expected = parseUrl(`https://${host}`)
  if (expected === undefined) return ''
  const ports = expected.port === '' ? [80, 443] : [Number(expected.port)]
  const elsewhere =
    port === undefined ? hostname !== undefined && hostname !== expected.hostname : !ports.includes(port)
  if (!elsewhere) return ''
  const peer = port === undefined ? hostname : `${address ?? hostname ?? 'port'}:${port}`
  return `the connection went to ${peer}, through a proxy (proxy, HTTP_PROXY, HTTPS_PROXY; proxy: false bypasses it); `
}

/** Address of the socket of a failed connection, as far as Node reports it. */
function target(error: unknown): { address?: string; hostname?: string; port?: number } {
  if (!isError(error)) return {}
  const { address, hostname, port }: { address?: unknown; hostname?: unknown; port?: unknown } =
    error as object
  if (address === undefined && hostname === undefined) {
    return target(innerOf(error))
  }
  return {
    ...(typeof address === 'string' && { address }),
    ...(typeof hostname === 'string' && { hostname }),
    ...(typeof port === 'number' && { port }),
  }
}

function isMistake(error: unknown): boolean {
  return isErrorOf(error, 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError') && !('code' in error)
}

function read(error: unknown): { readonly code: string | undefined; readonly message: string } {
  if (!isError(error)) return { code: undefined, message: 'an unknown failure' }
  const { message } = error
  const code = codeOf(error)
  if (code !== undefined && code !== 'ERR_NETWORK') return { code, message }
  const inner = innerOf(error)
  const found = isError(inner) ? read(inner) : undefined
  return found?.code === undefined ? { code, message } : found
}

// Node wraps the errors of a name's addresses, and fetch wraps connection errors.
function innerOf(error: Error): unknown {
  const inner = innerErrors(error)
  return inner === undefined ? error.cause : inner[0]
}
