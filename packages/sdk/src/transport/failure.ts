import { InputError } from '../base/errors/input-error'
import { reasonOf } from '../base/errors/text'
import { answerTooLarge, ResponseError } from '../base/errors/response-error'
import { CancellationError, TimeoutError, TransportError } from '../base/errors/transport-error'
import { WechatpayError } from '../base/errors/wechatpay-error'
import { codeOf, innerErrors, isError, isErrorOf } from '../base/realm'
import { parseUrl } from '../base/parse-url'

// With these nothing of the request was sent: the name, the address, the connection or its certificate failed.
const beforeSending =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|EADDR|CERT_|ERR_TLS_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_SSL_|EPROTO|UND_ERR_CONNECT)/

// Refused by the HTTP client itself, over what HTTP has no way to say.
const unsendable = new Set(['UND_ERR_INVALID_ARG', 'ERR_INVALID_CHAR', 'ERR_INVALID_HTTP_TOKEN'])

const meanings: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the name server did not answer',
  ECONNRESET: 'the other side closed the connection before its answer was whole',
  EPIPE: 'the other side closed the connection',
  ERR_SSL_WRONG_VERSION_NUMBER:
    'the other side does not speak TLS; is it http:// and not https://, or a proxy?',
  CERT_HAS_EXPIRED: "the server's TLS certificate has expired",
}

/** What is known of a request whose transport failed. */
export interface TransportCircumstances {
  readonly host: string
  /** Milliseconds that the call was allowed to take. */
  readonly timeout: number
  /** Most bytes of an answer. */
  readonly limit: number
  /** `connect`: the transport had not begun to send. `answer`: it had, or that is not known. */
  readonly phase: 'connect' | 'answer'
}

/**
 * Names what went wrong while bytes were sent and received.
 *
 * @throws a mistake in code (TypeError and the like) that nothing was sent after
 */
export function transportFailure(
  error: unknown,
  { host, timeout, limit, phase }: TransportCircumstances,
): WechatpayError {
  if (error instanceof WechatpayError) return error
  if (isMistake(error)) {
    // Before anything is sent a mistake in code is shown as what it is. Later it must not hide that the outcome is unknown.
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
    return new TimeoutError('ETIMEDOUT', `No connection to ${host} came about in time`, {
      phase: 'connect',
      cause: error,
    })
  }
  if (code === 'ECONNABORTED' || code === 'ETIMEDOUT' || code === 'UND_ERR_BODY_TIMEOUT') {
    return new TimeoutError('ETIMEDOUT', `${host} did not answer within ${timeout} ms`, {
      phase,
      cause: error,
    })
  }
  if (code === 'ERR_CANCELED') return new CancellationError(phase, error)
  if (message.startsWith('maxContentLength')) return answerTooLarge(limit)
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' || message.includes('aborted')) {
    return new ResponseError('RESPONSE_TRUNCATED', `The answer of ${host} broke off before its end`, error)
  }
  const known = code === 'UND_ERR_SOCKET' ? 'ECONNRESET' : (code ?? 'ERR_NETWORK')
  const words = `No answer from ${host}: ${wayRound(error, host)}${meanings[known] ?? message} (${known})`
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

// A proxy that is down looks like a WeChat Pay that is down, unless it is said where the connection went.
function wayRound(error: unknown, host: string): string {
  const { address, hostname, port } = target(error)
  const asked = parseUrl(`https://${host}`)
  if (asked === undefined) return ''
  const ports = asked.port === '' ? [80, 443] : [Number(asked.port)]
  const elsewhere =
    port === undefined ? hostname !== undefined && hostname !== asked.hostname : !ports.includes(port)
  if (!elsewhere) return ''
  const place = port === undefined ? hostname : `${address ?? hostname ?? 'port'}:${port}`
  return `the connection went to ${place}, by way of a proxy (proxy, HTTP_PROXY, HTTPS_PROXY; proxy: false goes without one); `
}

/** Where the socket of a failed connection was to lead, as far as Node says it. */
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

// Node wraps the failures of several addresses of one name, and fetch what happened to its connection.
function innerOf(error: Error): unknown {
  const inner = innerErrors(error)
  return inner === undefined ? error.cause : inner[0]
}
