import type { AxiosResponseHeaders, InternalAxiosRequestConfig } from 'axios'
import { ResponseError } from '../../base/errors/response-error'
import { tell } from '../../base/errors/wechatpay-error'
import { parseLossless } from '../../base/json/lossless'
import { identify } from '../../operations/identify'
import { loadedOperations } from '../../operations/operations'
import { RouteTree } from '../../operations/route-tree'
import { attemptsOf } from '../retry/attempts'
import { type SentCall, tellOutcome } from '../retry/tell-outcome'
import { targetOf } from '../../transport/target'
import { describeCall } from '../describe'

/**
 * The default `transformResponse`: a verified text becomes what its JSON says, with no digit lost. An error's body is
 * left as it is where it is no JSON; the error says what came.
 *
 * @throws ResponseError `RESPONSE_NOT_JSON`
 */
export function readAnswer(
  this: InternalAxiosRequestConfig,
  data: unknown,
  headers: AxiosResponseHeaders,
  status = 200,
): unknown {
  const { responseType } = this
  if (typeof data !== 'string' || data === '' || (responseType !== undefined && responseType !== 'json'))
    return data
  try {
    return parseLossless(data)
  } catch (error) {
    const type = String(headers.get('Content-Type') ?? 'application/json')
    const promised = responseType === 'json' || /\bjson\b/i.test(type)
    if (status >= 300 || !promised) return data
    const failure = new ResponseError(
      'RESPONSE_NOT_JSON',
      `The answer is said to be JSON and is not: ${Buffer.byteLength(data)} bytes that ${lookOf(data)}`,
      error,
    )
    const call = callOf(this)
    tell(failure, { attempts: attemptsOf(this) })
    tellOutcome(failure, call)
    throw describeCall(failure, {
      config: this,
      route: call.operation.route,
      response: { status, statusText: '', headers, data },
    })
  }
}

// The table of operations was loaded before anything was sent.
function callOf(config: InternalAxiosRequestConfig): SentCall {
  const table = loadedOperations() ?? new RouteTree({})
  return { config, operation: identify(table, config, targetOf(config)) }
}

function lookOf(data: string): string {
  const start = data.trimStart()
  if (start.startsWith('<')) return 'look like HTML or XML'
  return start.startsWith('{') || start.startsWith('[')
    ? 'begin like JSON and break off'
    : 'do not begin like JSON'
}
