import axios, {
  type AxiosInstance,
  type AxiosRequestConfig,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios'
import { contentTypeOf } from '../body/request-body'
import { InputError } from '../error/input-error'
import { VerificationError } from '../error/verification-error'
import { Limits } from '../limit/limits'
import { readCredentials, type Settings } from '../options/read-options'
import type { Credentials } from '../options/credentials'
import type { TrustedKeys } from '../signature/trusted-keys'
import { adapterTransport } from '../transport/axios-adapter'
import { needsAxios, readEnvironment } from '../transport/choose'
import { transportFailure } from '../transport/failure'
import { Hosts } from '../transport/hosts'
import type { Transport } from '../transport/transport'
import type { Pool } from '../transport/undici'
import { exchange } from './adapter'
import type { CallConfig } from './config'
import { defaults } from './defaults'
import { describeCall, releaseResponse } from './describe'
import type { Passage } from './passage'
import { trustedKeys } from './platform-keys'

type Adapter = (config: InternalAxiosRequestConfig) => Promise<AxiosResponse>

/** An axios instance that signs and verifies, and whom it believes. */
export interface SigningClient {
  readonly axios: AxiosInstance
  readonly trust: TrustedKeys
}

/**
 * Makes the axios instance of APIv3. Interceptors, transforms and adapters of the caller work on it as on any other, and
 * whatever they do, what it resolves with was verified.
 */
export function createAxiosClient(settings: Settings, pool: Pool): SigningClient {
  const ours = new WeakSet<Adapter>()
  const verified = new WeakSet<AxiosResponse>()
  const environment = readEnvironment(process.env)
  const carry: Transport = (request) =>
    needsAxios(request.config, environment) ? viaAxios(request) : pool.send(request)

  const { adapter: custom, ...options } = settings.axios
  const usualTransport = custom === undefined ? carry : adapterTransport(custom)
  const common: Omit<Passage, 'credentials' | 'transport'> = {
    settings,
    trust: trustedKeys(
      settings,
      () => ({ ...common, credentials: settings.credentials, transport: usualTransport }),
      () => instance.defaults as AxiosRequestConfig,
    ),
    hosts: new Hosts(settings.backup, () => performance.now()),
    limits: settings.limits && new Limits(settings.limits),
  }

  const adapterFor = (credentials: Credentials, transport: Transport): Adapter => {
    const passage: Passage = { ...common, credentials, transport }
    const adapter: Adapter = async (config) => {
      const response = await exchange(config, passage)
      verified.add(response)
      return response
    }
    ours.add(adapter)
    return adapter
  }
  const instance = axios.create({
    ...defaults,
    ...options,
    headers: { ...defaults.headers, ...(options.headers as object | undefined) },
    adapter: adapterFor(settings.credentials, usualTransport),
  })

  // It was added first, so axios runs it last: it sees what the interceptors of the caller have made of the request.
  instance.interceptors.request.use(
    (config) => {
      const credentials = callCredentials(config)
      const { adapter } = config
      if (credentials !== undefined || !isOurs(adapter)) {
        const transport = isOurs(adapter) || adapter === undefined ? carry : adapterTransport(adapter)
        config.adapter = adapterFor(credentials ?? settings.credentials, transport)
      }
      if (!config.headers.has('Content-Type')) config.headers.set('Content-Type', contentTypeOf(config.data))
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
      throw explained(error)
    },
  )
  return { axios: instance, trust: common.trust }

  function isOurs(adapter: AxiosRequestConfig['adapter']): boolean {
    return typeof adapter === 'function' && ours.has(adapter as Adapter)
  }
}

const viaAxios: Transport = adapterTransport('http')

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

// What axios itself threw: cancelled before it began, or the answer was no JSON.
function explained(error: unknown): unknown {
  if (!axios.isAxiosError(error)) return error
  const failure = transportFailure(error, { host: 'the host', timeout: 0, limit: 0 })
  if (failure.config !== undefined || error.config === undefined) return releaseResponse(failure)
  return releaseResponse(describeCall(failure, { config: error.config, response: error.response }))
}
