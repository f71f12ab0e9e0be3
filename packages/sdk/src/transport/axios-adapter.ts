import { pipeline, Readable, Transform } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { isArrayBuffer, isUint8Array } from 'node:util/types'
import axios, {
  AxiosHeaders,
  type AxiosRequestConfig,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios'
import { beyondHead, deadlineSignal } from '../base/deadline'
import { TimeoutError } from '../base/errors/transport-error'
import { VerificationError } from '../base/errors/response-errors'
import { WechatpayError } from '../base/errors/wechatpay-error'
import { isError, isReadableStream } from '../base/values'
import {
  copyHeaders,
  isStreamed,
  type Transport,
  type WireBody,
  type WireRequest,
  type WireResponse,
} from './transport'
import type { Pool } from './undici'

type AnyAdapter = NonNullable<AxiosRequestConfig['adapter']>

/**
 * Sends with an axios adapter: its own for agents, proxies and sockets, or a custom one. Every adapter is asked for the
 * complete bytes of the response and must not follow redirects.
 */
export function adapterTransport(adapter: AnyAdapter): Transport {
  return async (request) => {
    const { config, deadline } = request
    const { signal: ending, forget } = deadlineSignal(deadline)
    try {
      const send = axios.getAdapter(adapter, config)
      deadline.sent()
      const signal = request.delivery === 'stream' ? beyondHead(ending, config.signal) : ending
      const wire = wireResponse(await send(bytesOnly(request, signal)).catch(responseOf))
      const { body } = wire
      if (!(body instanceof Readable)) return wire
      return { ...wire, body: endWhenIdle(body, config.timeout ?? 0, request.url.host) }
    } catch (error) {
      throw deadline.reason ?? ownError(error) ?? error
    } finally {
      forget()
    }
  }
}

function bytesOnly(
  { config, url, headers, body, delivery, limit, certificate }: WireRequest,
  signal: AbortSignal,
): InternalAxiosRequestConfig {
  // The URL already contains the query, the deadline handles the caller's cancel token, and `auth` would replace the
  // signature.
  const rest: InternalAxiosRequestConfig = { ...config }
  for (const name of ['auth', 'baseURL', 'params', 'cancelToken'] as const) Reflect.deleteProperty(rest, name)
  return {
    ...rest,
    ...(certificate && { httpsAgent: certificate.agent(config.httpsAgent) }),
    url: url.href,
    data: dataOf(body),
    headers: new AxiosHeaders({
      // Compression is not requested, as with the client's own sockets; a compressed response is decoded there.
      'Accept-Encoding': 'identity',
      ...headers,
      ...(isStreamed(body) ? { 'Content-Length': String(body.length) } : {}),
    }),
    responseType: delivery === 'stream' ? 'stream' : 'arraybuffer',
    maxContentLength: delivery === 'stream' ? -1 : limit,
    maxRedirects: 0,
    decompress: false,
    validateStatus: null,
    transformResponse: [],
    signal,
  }
}

function dataOf(body: WireBody): string | Buffer | Readable | undefined {
  if (isStreamed(body)) return Readable.from(body.open(), { objectMode: false })
  return isUint8Array(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : body
}

// axios wraps an error of the request body as if it were a network error.
function ownError(error: unknown): WechatpayError | undefined {
  if (error instanceof WechatpayError) return error
  return isError(error) ? ownError(error.cause) : undefined
}

// An adapter with its own `validateStatus` rejects with the response in its error. So does one whose response was
// truncated, but without a body.
function responseOf(error: unknown): AxiosResponse<unknown> {
  if (axios.isAxiosError<unknown>(error) && error.response?.data !== undefined) return error.response
  throw error
}

function wireResponse({ status, statusText, headers, data }: AxiosResponse<unknown>): WireResponse {
  if (typeof (status as unknown) !== 'number') {
    throw new VerificationError('RESPONSE_BYTES_LOST', 'The adapter returned a response without a status')
  }
  return { status, statusText, headers: copyHeaders(headers), body: bytesOf(data) }
}

function bytesOf(data: unknown): Uint8Array | Readable {
  if (data === undefined || data === null) return new Uint8Array()
  if (isUint8Array(data) || data instanceof Readable) return data
  if (isArrayBuffer(data)) return new Uint8Array(data)
  if (typeof data === 'string') return Buffer.from(data)
  // The value that axios's fetch adapter returns as a stream.
  if (isReadableStream(data)) return Readable.fromWeb(data as WebStream)
  throw new VerificationError(
    'RESPONSE_BYTES_LOST',
    `The adapter returned the response body as ${Array.isArray(data) ? 'an array' : `a value of type ${typeof data}`}. The ` +
      "signature is over bytes, so an adapter must respect responseType: 'arraybuffer' and return a Buffer or a string",
  )
}

const axiosHttp: Transport = adapterTransport('http')

/**
 * Sends with the client's own pool, and with the HTTP adapter of axios where a call or the environment requires it.
 *
 * @param certified - pool whose connections present the client certificate
 */
export function pooledTransport(pool: Pool, certified: Pool | undefined): Transport {
  const environment = readEnvironment(process.env)
  return (request) => {
    if (needsAxios(request.config, environment)) return axiosHttp(request)
    return (request.certificate === undefined ? pool : (certified ?? pool)).send(request)
  }
}

// Options that only axios's own HTTP adapter supports.
const forAxios = [
  'httpAgent',
  'httpsAgent',
  'proxy',
  'socketPath',
  'transport',
  'lookup',
  'family',
  'httpVersion',
  'maxRate',
  'onUploadProgress',
  'onDownloadProgress',
  'insecureHTTPParser',
] as const satisfies readonly (keyof AxiosRequestConfig)[]

/** Whether a call requires a feature that the client's own pool lacks: an agent, a proxy or a socket. */
export function needsAxios(config: AxiosRequestConfig, environment: 'direct' | 'proxied'): boolean {
  if (environment === 'proxied' && config.proxy !== false) return true
  return forAxios.some(
    (name) => config[name] !== undefined && config[name] !== null && config[name] !== false,
  )
}

/** Whether the environment configures a proxy. axios evaluates the exceptions in `NO_PROXY`. */
export function readEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): 'direct' | 'proxied' {
  const isConfigured = ['http_proxy', 'https_proxy', 'all_proxy'].some(
    (name) => (environment[name] ?? environment[name.toUpperCase()] ?? '') !== '',
  )
  return isConfigured ? 'proxied' : 'direct'
}

/**
 * Forwards a body and aborts it if no data arrives for too long. Time in which the reader is not ready does not count.
 *
 * @param limit - milliseconds; 0 for no limit
 */
export function endWhenIdle(body: Readable, limit: number, host: string): Readable {
  if (limit <= 0 || limit >= 2 ** 31) return body
  const passed = new Transform({
    transform(chunk, _, done) {
      timer.refresh()
      done(null, chunk)
    },
  })
  const timer = setTimeout(() => {
    if (passed.readableLength > 0) timer.refresh()
    else {
      passed.destroy(
        new TimeoutError('ETIMEDOUT', `No more data arrived from ${host} for ${limit} ms`, {
          phase: 'response',
        }),
      )
    }
  }, limit)
  // The socket keeps the process alive as long as data can arrive; this timer must not extend that.
  timer.unref()
  pipeline(body, passed, () => {
    clearTimeout(timer)
  })
  return passed
}
