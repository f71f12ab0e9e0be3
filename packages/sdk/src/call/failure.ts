import { AxiosHeaders, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'
import { redactText } from '../base/errors/text'
import { hide, addFacts, type WechatpayError } from '../base/errors/wechatpay-error'
import { transportFailure } from '../transport/failure'
import { isTransportOption } from './axios/axios-options'
import type { StartedCall } from './context'
import { limitOf } from './response-body'
import { judge } from './retry/failure'
import { addOutcome } from './retry/outcome'

// Agents contain TLS keys, proxies and auth contain passwords; the others are the caller's and useless in an
// error.
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

// axios runs transformResponse over the response of a rejected adapter, and an error thrown by a transform
// would replace the original one. So the response is attached once axios is done with it.
const pendingResponse = Symbol('@wxpay/sdk/response')

/** Attaches the `response` of an error, if there is one. */
export function releaseResponse<Failure extends WechatpayError>(error: Failure): Failure {
  const response: unknown = Reflect.get(error, pendingResponse)
  if (response !== undefined) hide(error, 'response', response)
  return error
}

/** The state of a call that its error reports. */
export type FailedCall = Pick<StartedCall, 'config' | 'phase' | 'url' | 'sentTo' | 'operation'>

/**
 * Turns whatever a call threw into a {@link WechatpayError} with the facts of the call.
 *
 * @throws a programming error (such as TypeError) unchanged, if nothing was sent before it
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

/** Adds the number of attempts, and whether the request may have been processed, to the error of a call. */
export function finalError(error: WechatpayError, call: StartedCall): WechatpayError {
  const { attempts, operation, config } = call
  if (attempts === 0 || operation === undefined) return error
  addFacts(error, { attempts })
  if (judge(error).outcome === 'unknown') call.outcome = 'unknown'
  if (call.outcome === 'unknown') addOutcome(error, { config, operation })
  return error
}

/** Facts about a failed call. */
export interface CallFacts {
  readonly config: InternalAxiosRequestConfig
  readonly route?: string | undefined
  readonly url?: URL | undefined
  readonly response?: Pick<AxiosResponse, 'status' | 'statusText' | 'headers' | 'data'> | undefined
}

/**
 * Attaches `config`, `request` and `response` to an error as axios does: as copies without keys and without the
 * `Authorization` header, and hidden from printing.
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
    hide(error, pendingResponse, { status, statusText, headers, data, config, request })
    addFacts(error, {
      status,
      requestId: AxiosHeaders.from(headers as AxiosHeaders).get('Request-ID') ?? undefined,
    })
  }
  addFacts(error, { route: facts.route })
  return error
}

function isAddress(name: string): boolean {
  return name === 'baseURL' || name === 'url'
}

function redacted(config: InternalAxiosRequestConfig): InternalAxiosRequestConfig {
  // A call whose headers were rejected is described as well.
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
