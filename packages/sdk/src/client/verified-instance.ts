import axios, {
  type AxiosError,
  type AxiosInstance,
  type AxiosInterceptorManager,
  type AxiosRequestConfig,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios'
import { InputError } from '../error/input-error'
import { CancellationError } from '../error/transport-error'
import { VerificationError } from '../error/verification-error'
import { WechatpayError } from '../error/wechatpay-error'
import type { Credentials } from '../options/credentials'
import { readCredentials } from '../options/read-options'
import { adapterTransport } from '../transport/axios-adapter'
import { transportFailure } from '../transport/failure'
import type { Transport } from '../transport/transport'
import type { CallConfig } from './config'
import { describeCall, releaseResponse } from './describe'
import type { Passage } from './passage'
import { goShortWay, isPlain } from './short-way'

type Adapter = (config: InternalAxiosRequestConfig) => Promise<AxiosResponse>

/** What an instance is made of. */
export interface InstanceTerms {
  /** Signs, sends and verifies one call. */
  readonly exchange: (config: InternalAxiosRequestConfig, passage: Passage) => Promise<AxiosResponse>
  /** What calls go by that say nothing else, by `transport`, or by `carry` where they bring no adapter. */
  readonly passage: Passage
  readonly carry: Transport
  readonly config: AxiosRequestConfig
  /** The `Content-Type` of a body whose caller has set none. */
  readonly contentType: (data: unknown) => string
}

/** An axios instance, and the way in for calls that may not need it. */
export interface VerifiedInstance {
  readonly axios: AxiosInstance
  /** The same as `axios.request`, in less time where nobody has put anything on the way. */
  readonly request: <Response>(request: CallConfig) => Promise<AxiosResponse<Response>>
  /** Whether an interceptor or an adapter of the caller is in place, which may read keys of a config that nothing here reads. */
  readonly isExtended: () => boolean
}

/**
 * Makes an axios instance whose adapter signs and verifies. Interceptors, transforms and adapters of the caller work on it
 * as on any other, and whatever they do, what it resolves with was verified.
 */
export function createVerifiedInstance(terms: InstanceTerms): VerifiedInstance {
  const { exchange, passage, carry, config: options, contentType } = terms
  const ours = new WeakSet<Adapter>()
  const verified = new WeakSet<AxiosResponse>()
  const begun = new WeakSet<AxiosRequestConfig>()

  const adapterFor = (credentials: Credentials, transport: Transport): Adapter => {
    const adapter: Adapter = async (config) => {
      begun.add(config)
      const response = await exchange(config, { ...passage, credentials, transport })
      verified.add(response)
      return response
    }
    ours.add(adapter)
    return adapter
  }
  const usualAdapter = adapterFor(passage.credentials, passage.transport)
  const instance = axios.create({ ...options, adapter: usualAdapter })

  // It was added first, so axios runs it last: it sees what the interceptors of the caller have made of the request.
  instance.interceptors.request.use(
    (config) => {
      const credentials = callCredentials(config)
      const { adapter } = config
      if (credentials !== undefined || !isOurs(adapter)) {
        const transport = isOurs(adapter) || adapter === undefined ? carry : adapterTransport(adapter)
        config.adapter = adapterFor(credentials ?? passage.credentials, transport)
      }
      if (!config.headers.has('Content-Type')) config.headers.set('Content-Type', contentType(config.data))
      return config
    },
    undefined,
    { synchronous: true },
  )
  // It was added first, so it runs first: nothing of the caller's has touched the response yet.
  instance.interceptors.response.use(
    (response) => {
      if (verified.has(response)) return response
      throw describeCall(
        new VerificationError(
          'VERIFICATION_BYPASSED',
          'An answer came past the verification: an interceptor put an adapter in',
        ),
        { config: response.config },
      )
    },
    (error: unknown) => {
      throw explained(error, begun)
    },
  )

  const usualRequest: unknown = Reflect.get(instance, 'request')
  const isAdorned = watchInterceptors(instance)
  const isExtended = (): boolean =>
    instance.defaults.adapter !== usualAdapter ||
    Reflect.get(instance, 'request') !== usualRequest ||
    isAdorned()
  return {
    axios: instance,
    isExtended,
    async request(request) {
      const { defaults } = instance
      if (isExtended() || !isPlain(request, defaults)) return instance.request(request)
      try {
        const adapter: Adapter = (config) => exchange(config, passage)
        return await goShortWay(request, { defaults, adapter, contentType })
      } catch (error) {
        throw explained(error, begun)
      }
    },
  }

  function isOurs(adapter: AxiosRequestConfig['adapter']): boolean {
    return typeof adapter === 'function' && ours.has(adapter as Adapter)
  }
}

// Whether anybody has added an interceptor; one that was taken away again counts as well.
function watchInterceptors({ interceptors: { request, response } }: AxiosInstance): () => boolean {
  let isAdorned = false
  for (const manager of [request, response] as AxiosInterceptorManager<unknown>[]) {
    const use = manager.use.bind(manager)
    manager.use = (...handlers) => {
      isAdorned = true
      return use(...handlers)
    }
  }
  return () => isAdorned
}

// A call may be signed by another merchant, with all three of its own. The key goes no further than this.
function callCredentials(config: InternalAxiosRequestConfig): Credentials | undefined {
  const { mchid, serial, privateKey }: CallConfig = config
  if (privateKey === undefined && serial === undefined) return undefined
  Reflect.deleteProperty(config, 'privateKey')
  if (mchid === undefined || serial === undefined || privateKey === undefined) {
    throw describeCall(
      new InputError(
        'OPTION_INVALID',
        'To sign a call as another merchant give mchid, serial and privateKey, all three',
      ),
      { config },
    )
  }
  return readCredentials({ mchid, serial, privateKey })
}

// What the adapter rejects with says itself how far the call got, and has a copy for its config.
function isUnsent(error: AxiosError, begun: WeakSet<AxiosRequestConfig>): boolean {
  if (error instanceof WechatpayError || !axios.isCancel(error)) return false
  return error.config !== undefined && !begun.has(error.config)
}

// What was thrown past the adapter: by axios, of a call that was cancelled before it began, or by a transform of the
// answer, whose error is given its response only now.
function explained(error: unknown, begun: WeakSet<AxiosRequestConfig>): unknown {
  if (!axios.isAxiosError(error)) return error
  const failure = isUnsent(error, begun)
    ? new CancellationError('connect', error)
    : transportFailure(error, { host: 'the host', timeout: 0, limit: 0, phase: 'answer' })
  if (failure.config !== undefined || error.config === undefined) return releaseResponse(failure)
  return releaseResponse(describeCall(failure, { config: error.config, response: error.response }))
}
