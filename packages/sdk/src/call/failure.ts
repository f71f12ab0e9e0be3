import { AxiosHeaders, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'
import { redactText } from '../base/errors/text'
import { hide, tell, type WechatpayError } from '../base/errors/wechatpay-error'
import { transportFailure } from '../transport/failure'
import { isTransportOption } from './call-transport'
import type { StartedCall } from './context'
import { limitOf } from './response-body'
import { judge } from './retry/failure'
import { tellOutcome } from './retry/outcome'

// Agents hold keys of TLS, proxies and auth hold passwords; the others belong to the caller and are of no use in an error.
const secret: ReadonlySet<string> = new Set([
  'auth',
  'privateKey',
  'secret',
  'apiv3Key',
  'merchant',
  'certs',
  'response',
])
const secretHeaders = ['Authorization', 'Proxy-Authorization', 'Cookie']

// axios runs transformResponse over the response of whatever an adapter rejects with, and what a transform then throws
// would take the place of the error. So the response is given to the error when axios is done with it.
const withheld = Symbol('@wxpay/sdk/response')

/** Gives an error its `response`, if it has one. */
export function releaseResponse<Failure extends WechatpayError>(error: Failure): Failure {
  const response: unknown = Reflect.get(error, withheld)
  if (response !== undefined) hide(error, 'response', response)
  return error
}

/** The state of a call that an error says something about. */
export type FailedCall = Pick<StartedCall, 'config' | 'phase' | 'url' | 'sentTo' | 'operation'>

/**
 * Turns whatever a call threw into a {@link WechatpayError} that says which call it was.
 *
 * @throws a mistake in code (TypeError and the like), if nothing was sent before it
 */
export function toWechatpayError(
  thrown: unknown,
  { config, phase, url, sentTo = url, operation }: FailedCall,
  response?: CallFacts['response'],
): WechatpayError {
  const { timeout = 0 } = config
  const host = sentTo?.host ?? 'the host'
  const error = transportFailure(thrown, { host, timeout, limit: limitOf(config), phase })
  return error.config === undefined
    ? describeCall(error, { config, url: sentTo, route: operation?.route, response })
    : error
}

/** Adds to the error that a call ends with how often it was sent, and whether it may have been processed. */
export function finalError(error: WechatpayError, call: StartedCall): WechatpayError {
  const { attempts, operation, config } = call
  if (attempts === 0 || operation === undefined) return error
  tell(error, { attempts })
  if (judge(error).outcome === 'unknown') call.outcome = 'unknown'
  if (call.outcome === 'unknown') tellOutcome(error, { config, operation })
  return error
}

/** What is known of a call when it fails. */
export interface CallFacts {
  readonly config: InternalAxiosRequestConfig
  readonly route?: string | undefined
  readonly url?: URL | undefined
  readonly response?: Pick<AxiosResponse, 'status' | 'statusText' | 'headers' | 'data'> | undefined
}

/**
 * Says of an error which call it belongs to: `config`, `request` and `response` as axios has them, as copies without
 * keys and without the `Authorization` header, and hidden from printers.
 */
export function describeCall<Failure extends WechatpayError>(error: Failure, facts: CallFacts): Failure {
  const config = redacted(facts.config)
  hide(error, 'config', config)
  const request =
    facts.url === undefined
      ? undefined
      : {
          method: config.method?.toUpperCase(),
          host: facts.url.host,
          path: facts.url.pathname + facts.url.search,
        }
  if (request !== undefined) hide(error, 'request', request)
  if (facts.response !== undefined) {
    const { status, statusText, headers } = facts.response
    const data: unknown = facts.response.data
    hide(error, withheld, { status, statusText, headers, data, config, request })
    tell(error, {
      status,
      requestId: AxiosHeaders.from(headers as AxiosHeaders).get('Request-ID') ?? undefined,
    })
  }
  tell(error, { route: facts.route })
  return error
}

function isAddress(name: string): boolean {
  return name === 'baseURL' || name === 'url'
}

function redacted(config: InternalAxiosRequestConfig): InternalAxiosRequestConfig {
  // A call is described as well when its headers were refused.
  const headers = new AxiosHeaders(Array.isArray(config.headers) ? {} : config.headers)
  headers.delete(secretHeaders)
  const kept = Object.entries(config as object as Readonly<Record<string, unknown>>)
    .filter(([name]) => !secret.has(name) && (name === 'baseURL' || !isTransportOption(name)))
    .map(([name, value]): [string, unknown] => [name, isAddress(name) ? withoutPassword(value) : value])
  return { ...(Object.fromEntries(kept) as Partial<InternalAxiosRequestConfig>), headers }
}

function withoutPassword(address: unknown): unknown {
  return typeof address === 'string' ? redactText(address) : address
}
