import axios, {
  Axios,
  type AxiosError,
  AxiosHeaders,
  type AxiosInstance,
  type AxiosRequestConfig,
  type AxiosResponse,
  type AxiosResponseHeaders,
  type CreateAxiosDefaults,
  type InternalAxiosRequestConfig,
  mergeConfig,
} from 'axios'
import { type CallSite, withCallers } from '../../base/errors/callers'
import { InputError } from '../../base/errors/input-error'
import { CancellationError } from '../../base/errors/transport-error'
import { VerificationError } from '../../base/errors/response-errors'
import { WechatpayError } from '../../base/errors/wechatpay-error'
import { readCallbacks, readParamsSerializer, readResponseType } from './call-options'
import { isTransportOption, refuseCallAdapter, refuseCallTransport, refuseIneffective } from './axios-options'
import { type Credentials, readCredentials } from '../../security/credentials'
import { adapterTransport } from '../../transport/axios-adapter'
import type { Transport } from '../../transport/transport'
import type { Api, EncodedRequest } from '../api'
import type { CallConfig } from '../config'
import { describeCall, releaseResponse, toWechatpayError } from '../failure'
import { enforceFirst, enforceLast, iterationOf } from './enforced-interceptors'
import type { ClientContext } from '../context'
import { runCall } from '../run-call'

type Adapter = (config: InternalAxiosRequestConfig) => Promise<AxiosResponse>

/** Parts of an instance. */
export interface InstanceOptions<Encoded extends EncodedRequest, Verified> {
  readonly api: Api<Encoded, Verified>
  /** Options of every call that does not set them itself. */
  readonly client: ClientContext
  readonly config: AxiosRequestConfig
  /** The `Content-Type` of a body when the caller sets none. */
  readonly contentType: (data: unknown) => string
}

/** An axios instance, and a faster path for calls that do not need it. */
export interface VerifiedInstance {
  readonly axios: AxiosInstance
  /** The same as `axios.request`, but faster when no interceptor, transform or adapter has been added. */
  readonly request: <Response>(request: CallConfig) => Promise<AxiosResponse<Response>>
  /**
   * Makes a call for a helper that reads the response itself: request interceptors run, response interceptors
   * do not, and `responseType`, `validateStatus` and the transforms default to those of this package.
   */
  readonly direct: <Response>(request: CallConfig) => Promise<AxiosResponse<Response>>
  /**
   * Whether the caller has added an interceptor or an adapter, which may read config keys that this package
   * does not read.
   */
  readonly isExtended: () => boolean
}

/**
 * Creates an axios instance whose adapter signs and verifies. The caller's interceptors, transforms and
 * adapters work as on any other instance, and whatever they do, the response was verified. `create()` returns
 * another instance of the same kind.
 */
export function createVerifiedInstance<Encoded extends EncodedRequest, Verified>(
  parts: InstanceOptions<Encoded, Verified>,
): VerifiedInstance {
  const { api, client, config: options, contentType } = parts
  const { allowCallTransport } = client.settings
  const ours = new WeakSet<Adapter>()
  const verified = new WeakSet<AxiosResponse>()
  const started = new WeakSet<AxiosRequestConfig>()

  const adapterFor = (credentials: Credentials, transport: Transport): Adapter => {
    const adapter: Adapter = async (config) => {
      started.add(config)
      if (!allowCallTransport) {
        described(config, () => {
          refuseCallTransport(config, instance.defaults)
        })
      }
      const response = await runCall(config, api, Object.assign({}, client, { credentials, transport }))
      verified.add(response)
      return response
    }
    ours.add(adapter)
    return adapter
  }
  const ownAdapter = adapterFor(client.credentials, client.transport)
  const instance = axios.create({ ...options, adapter: ownAdapter })
  // The defaults as created. Values set on them later are checked like the options of a call.
  const defaults = { ...instance.defaults }

  // Runs last, so it sees the request as the caller's interceptors left it.
  const sign = (config: InternalAxiosRequestConfig): InternalAxiosRequestConfig => {
    described(config, () => {
      refuseIneffective(config, defaults)
      readCallbacks(config)
      readResponseType(config.responseType)
      readParamsSerializer(config.paramsSerializer)
    })
    const credentials = described(config, () => callCredentials(config))
    const adapter = config.adapter ?? undefined
    if (credentials !== undefined || !isOurs(adapter)) {
      if (!isOurs(adapter) && !allowCallTransport) {
        described(config, () => {
          refuseCallAdapter(config, instance.defaults)
        })
      }
      config.adapter = adapterFor(credentials ?? client.credentials, transportOf(adapter))
    }
    if (!config.headers.has('Content-Type')) config.headers.set('Content-Type', contentType(config.data))
    return config
  }
  // Runs first, before any interceptor of the caller has changed the response.
  const requireVerified = (response: AxiosResponse): AxiosResponse => {
    if (verified.has(response)) return response
    throw describeCall(
      new VerificationError(
        'VERIFICATION_BYPASSED',
        'The response was not verified: an interceptor replaced the adapter. Remove that interceptor',
      ),
      { config: response.config },
    )
  }
  const explain = (error: unknown, site: CallSite): never => {
    throw withCallers(explained(error, started), site)
  }
  const { interceptors } = instance
  const ofCallers = iterationOf(interceptors.request)
  enforceLast(interceptors.request, sign)
  enforceFirst(interceptors.response, requireVerified, explain)
  Object.freeze(interceptors)

  instance.create = (given: CreateAxiosDefaults = {}) => {
    const { adapter, ...config } = mergeConfig(
      instance.defaults as AxiosRequestConfig,
      given as AxiosRequestConfig,
    )
    const transport = transportOf(adapter)
    return createVerifiedInstance({ ...parts, client: { ...client, transport }, config }).axios
  }

  const ownRequest: unknown = Reflect.get(instance, 'request')
  const isExtended = (): boolean =>
    instance.defaults.adapter !== ownAdapter ||
    Reflect.get(instance, 'request') !== ownRequest ||
    hasInterceptors(interceptors.request) ||
    hasInterceptors(interceptors.response)
  return {
    axios: instance,
    isExtended,
    async request(request) {
      const { defaults } = instance
      if (isExtended() || !isPlain(request, defaults)) return instance.request(request)
      try {
        const adapter: Adapter = (config) => runCall(config, api, client)
        return await runPlainCall(request, { defaults, adapter, contentType })
      } catch (error) {
        throw explained(error, started)
      }
    },
    direct(request) {
      const { responseType = 'json' } = request
      const fixed = {
        responseType,
        transformRequest: [],
        transformResponse: options.transformResponse ?? [],
        validateStatus: isSuccess,
      }
      const single = new Axios(instance.defaults as AxiosRequestConfig)
      enforceLast(single.interceptors.request, (config) => sign(Object.assign(config, fixed)), ofCallers)
      enforceFirst(single.interceptors.response, requireVerified, explain)
      return single.request({ ...request, ...fixed })
    },
  }

  function transportOf(adapter: AxiosRequestConfig['adapter']): Transport {
    return adapter === undefined || isOurs(adapter) ? client.transport : adapterTransport(adapter)
  }

  function isOurs(adapter: AxiosRequestConfig['adapter']): boolean {
    return typeof adapter === 'function' && ours.has(adapter as Adapter)
  }
}

/** Whether callers have added interceptors. */
function hasInterceptors({ handlers }: AxiosInstance['interceptors']['request' | 'response']): boolean {
  return handlers === undefined || handlers.length > 0
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

function described<Result>(config: InternalAxiosRequestConfig, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    throw error instanceof WechatpayError ? describeCall(error, { config }) : error
  }
}

// A call may be signed as another merchant if it gives all three options. The key is not passed on from here.
function callCredentials(config: InternalAxiosRequestConfig): Credentials | undefined {
  const { mchid, serial, privateKey }: CallConfig = config
  if (privateKey === undefined && serial === undefined) return undefined
  Reflect.deleteProperty(config, 'privateKey')
  if (mchid === undefined || serial === undefined || privateKey === undefined) {
    throw new InputError(
      'OPTION_INVALID',
      'To sign a call as another merchant, give all of mchid, serial and privateKey',
    )
  }
  // A query or a form spread into the config holds strings: it must not choose the signer or open a file.
  if (typeof privateKey === 'string') {
    throw new InputError(
      'OPTION_INVALID',
      'Option "privateKey" of a single call must be a KeyObject, a Buffer or a URL, received a string: strings may come from queries ' +
        'or forms. Use createPrivateKey(pem) of node:crypto, or a client of that merchant: ' +
        'wxpay.with({ mchid, serial, privateKey })',
      'privateKey',
    )
  }
  return readCredentials({ mchid, serial, privateKey })
}

// Errors of the adapter already say how far the call got, and hold a copy of the config.
function isUnsent(error: AxiosError, started: WeakSet<AxiosRequestConfig>): boolean {
  if (error instanceof WechatpayError || !axios.isCancel(error)) return false
  return error.config !== undefined && !started.has(error.config)
}

// Thrown by axios, by a call canceled before it began, or by a transform of the response, whose error gets its
// response only now.
function explained(error: unknown, started: WeakSet<AxiosRequestConfig>): unknown {
  if (!axios.isAxiosError(error)) return error
  const { config = { headers: new AxiosHeaders() }, response } = error
  const thrown = isUnsent(error, started) ? new CancellationError('connect', error) : error
  return releaseResponse(toWechatpayError(thrown, { config, phase: 'response' }, response))
}

/** Everything that axios needs for a call. */
interface PlainCallOptions {
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
function isPlain(request: CallConfig, { transformRequest, params }: AxiosInstance['defaults']): boolean {
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
async function runPlainCall(request: CallConfig, options: PlainCallOptions): Promise<AxiosResponse> {
  const config = overDefaults(options.defaults, request)
  if (!config.headers.has('Content-Type'))
    config.headers.set('Content-Type', options.contentType(config.data))
  const started = performance.now()
  const response = await options.adapter(config)
  response.duration = Math.round(performance.now() - started)
  response.data = transformed(response)
  return response
}

function overDefaults(defaults: AxiosInstance['defaults'], request: CallConfig): InternalAxiosRequestConfig {
  const method = (request.method ?? 'get').toLowerCase()
  // Spreading two objects takes V8 ten times as long.
  return Object.assign({}, defaults, request, { method, headers: headersOf(defaults, method) })
}

// The defaults have headers by name, and those under `common` and under the name of a method.
function headersOf({ headers: own }: AxiosInstance['defaults'], method: string): AxiosHeaders {
  const headers = new AxiosHeaders()
  for (const given of [own.common, own[method]]) {
    if (given !== undefined) headers.set(given as AxiosHeaders)
  }
  for (const [name, value] of Object.entries(own)) {
    if (typeof value !== 'object') headers.set(name, value)
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
