import {
  AxiosHeaders,
  type AxiosInstance,
  type AxiosResponse,
  type AxiosResponseHeaders,
  type InternalAxiosRequestConfig,
} from 'axios'
import { isTransportOption } from '../call-transport'
import type { CallConfig } from '../config'

/** What axios would do a call with. */
export interface PlainCallTerms {
  readonly defaults: AxiosInstance['defaults']
  readonly adapter: (config: InternalAxiosRequestConfig) => Promise<AxiosResponse>
  /** The `Content-Type` of a body whose caller has set none. */
  readonly contentType: (data: unknown) => string
}

// Options that come out the same whether axios merges them or they are laid over the defaults.
const plain: ReadonlySet<string> = new Set(['method', 'route', 'url', 'data', 'params', 'timeout', 'signal'])

/**
 * Whether a call asks nothing of axios but what the instance has by default: no headers of its own, no transform, no
 * adapter. Path parameters are no options.
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
 * Does with a plain call what axios does with it: lays it over the defaults, has the adapter carry it, and transforms the
 * answer. What is spared, the merging of every option that axios knows, takes longer than all the rest of a call's way
 * through the client.
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

// The defaults have headers by name, and under `common` and the names of methods such as are for those only.
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
