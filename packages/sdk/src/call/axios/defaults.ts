import { arch, platform } from 'node:os'
import type { AxiosRequestConfig, AxiosResponseHeaders, InternalAxiosRequestConfig } from 'axios'
import { version } from '../../../package.json'
import { WECHATPAY } from '../../operations/address'
import { DEFAULT_LIMIT } from '../response-body'
import { ResponseError } from '../../base/errors/response-errors'
import { addFacts } from '../../base/errors/wechatpay-error'
import { parseLossless } from '../../base/json/lossless'
import { addOutcome } from '../retry/outcome'
import { recordedCall } from '../context'
import { describeCall } from '../failure'

/** Axios defaults of a client. */
export const defaults = {
  baseURL: WECHATPAY,
  timeout: 30_000,
  maxContentLength: DEFAULT_LIMIT,
  maxRedirects: 0,
  // The adapter writes the body itself, so that the bytes signed are the bytes sent.
  transformRequest: [],
  transformResponse: [parseResponse],
  headers: {
    Accept: 'application/json, text/plain, */*',
    'User-Agent': `wxpay-sdk/${version} (${platform()}; ${arch()}) Node/${process.versions.node}`,
  },
} satisfies AxiosRequestConfig

/**
 * The default `transformResponse`: parses verified text as JSON without losing digits. The body of an error is
 * left as it is when it is not JSON; the error describes it.
 *
 * @throws ResponseError `RESPONSE_NOT_JSON`
 */
export function parseResponse(
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
      `The response claims to be JSON but is not: ${Buffer.byteLength(data)} bytes that ${lookOf(data)}`,
      error,
    )
    const call = recordedCall(this)
    if (call !== undefined) {
      addFacts(failure, { attempts: call.attempts })
      addOutcome(failure, { config: this, operation: call.operation })
    }
    throw describeCall(failure, {
      config: this,
      route: call?.operation.route,
      response: { status, statusText: '', headers, data },
    })
  }
}

function lookOf(data: string): string {
  const start = data.trimStart()
  if (start.startsWith('<')) return 'look like HTML or XML'
  return start.startsWith('{') || start.startsWith('[')
    ? 'begin like JSON and are truncated'
    : 'do not begin like JSON'
}
