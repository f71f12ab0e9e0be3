import {
  AxiosHeaders,
  type AxiosInstance,
  type AxiosResponse,
  type AxiosResponseHeaders,
  type InternalAxiosRequestConfig,
} from 'axios'
import { isTransportOption } from '../call-transport'
import type { CallConfig } from '../config'

/** Everything that axios needs for a call. */
export interface PlainCallTerms {
  readonly defaults: AxiosInstance['defaults']
  readonly adapter: (config: InternalAxiosRequestConfig) => Promise<AxiosResponse>
  /** The `Content-Type` of a body when the caller sets none. */
  readonly contentType: (data: unknown) => string
}

// Options with the same result whether axios merges them or they are spread over the defaults.
const plain: ReadonlySet<string> = new Set(['method', 'route', 'url', 'data', 'params', 'timeout', 'signal'])

/**
 * Whether a call uses only the instance's defaults: no headers, transforms or adapter of its own. Path
 * parameters do not count as options.
 */
export function isPlain(
  request: CallConfig,
  { transformRequest, params }: AxiosInstance['defaults'],
): boolean {
  if (params !== undefined || !Array.isArray(transformRequest) || transformRequest.length > 0) return false
  const { route = '' } = request
  for (const [name, value] of Object.entries(request)) {
    if (value === undefined || !(plain.has(name) || isParameter(name, route))) return false
  }
  return true
}

function isParameter(name: string, route: string): boolean {
  return route.includes(`{${name}}`) && !isTransportOption(name)
}

/**
 * Runs a plain call as axios would: spreads it over the defaults, passes it to the adapter and transforms the
 * response. This skips the merging of every option that axios knows, which takes longer than the rest of the
 * call in this client.
 */
export async function runPlainCall(request: CallConfig, terms: PlainCallTerms): Promise<AxiosResponse> {
  const config = laidOver(terms.defaults, request)
  if (!config.headers.has('Content-Type')) config.headers.set('Content-Type', terms.contentType(config.data))
  const started = performance.now()
  const response = await terms.adapter(config)
  response.duration = Math.round(performance.now() - started)
  response.data = transformed(response)
  return response
}

function laidOver(defaults: AxiosInstance['defaults'], request: CallConfig): InternalAxiosRequestConfig {
  const method = (request.method ?? 'get').toLowerCase()
  return { ...defaults, ...request, method, headers: headersOf(defaults, method) }
}

// The defaults have headers by name, and those under `common` and under the name of a method.
function headersOf({ headers: usual }: AxiosInstance['defaults'], method: string): AxiosHeaders {
  const headers = new AxiosHeaders()
  const named = Object.entries(usual).filter(([, value]) => typeof value !== 'object')
  for (const given of [usual.common, usual[method], Object.fromEntries(named)]) {
    if (given !== undefined) headers.set(given as AxiosHeaders)
  }
  return headers
}

function transformed(response: AxiosResponse): unknown {
  const { config, headers, status } = response
  let data: unknown = response.data
  for (const transform of [config.transformResponse ?? []].flat()) {
    data = transform.call(config, data, headers as AxiosResponseHeaders, status)
  }
  return data
}
