import type { AxiosRequestConfig, RawAxiosRequestHeaders } from 'axios'
import { contentTypeOf } from '../transport/bodies/request-body'
import { Limits } from '../call/limits/limits'
import type { LimitStore } from '../call/limits/limit-store'
import { withoutUndefined } from '../base/values'
import type { Rate } from '../operations/documented-rates'
import type { TrustedKeys } from '../security/signatures/trust'
import { adapterTransport, pooledTransport } from '../transport/axios-adapter'
import type { HostStore } from '../transport/host-store'
import { Hosts } from '../transport/hosts'
import { SharedHosts } from '../transport/shared-hosts'
import { createPool, type Pool } from '../transport/undici'
import { contentTypeV2, defaultsV2 } from './v2/defaults'
import { v2 as apiV2 } from './v2/v2'
import { defaults } from '../call/axios/defaults'
import { v3AndBrand } from './v3/v3'
import type { CallSettings, ClientContext } from '../call/context'
import { trustedKeys, type TrustSettings } from './v3/certificates'
import { createVerifiedInstance, type VerifiedInstance } from '../call/axios/verified-instance'

/** All options of a client, validated. */
export interface ClientSettings extends CallSettings, TrustSettings {
  /** Fallback host, used when no connection to `baseURL` can be established. */
  readonly backup: URL | undefined
  /** Timeout of one attempt in milliseconds. */
  readonly connectTimeout: number | undefined
  readonly limits: Readonly<Record<string, Rate>> | undefined
  readonly limitStore: LimitStore | undefined
  readonly hostStore: HostStore | undefined
}

/** The axios instances that sign and verify, and the keys that they trust. */
export interface SigningClient {
  /** APIv3, and the operations of a brand. */
  readonly v3: VerifiedInstance
  readonly v2: VerifiedInstance
  readonly trust: TrustedKeys
  /** Closes the sockets that only this client uses. */
  close(): Promise<void>
}

/** Creates the axios instances of a client, which share its hosts and its rate limits. */
export function createAxiosClient(settings: ClientSettings, pool: Pool): SigningClient {
  const certified = settings.certificate && createPool(settings.connectTimeout, settings.certificate)
  const { adapter: custom, ...options } = settings.axios
  const transport = custom === undefined ? pooledTransport(pool, certified) : adapterTransport(custom)
  const trust = trustedKeys(
    settings,
    () => client,
    () => v3.axios.defaults as AxiosRequestConfig,
  )
  const client: ClientContext = {
    settings,
    credentials: settings.credentials,
    transport,
    trust,
    hosts: hostsOf(settings),
    limits: settings.limits && new Limits(settings.limits, settings.limitStore),
  }
  const v3 = createVerifiedInstance({
    api: v3AndBrand,
    client,
    contentType: contentTypeOf,
    config: merged(defaults, options),
  })
  const v2 = createVerifiedInstance({
    api: apiV2,
    client,
    contentType: contentTypeV2,
    config: merged(defaultsV2, options),
  })
  return { v3, v2, trust, close: async () => certified?.close() }
}

function merged(base: AxiosRequestConfig, options: AxiosRequestConfig): AxiosRequestConfig {
  const headers = {
    ...(base.headers as object | undefined),
    ...withoutUndefined((options.headers ?? {}) as object),
  } as RawAxiosRequestHeaders
  return { ...base, ...options, headers }
}

function hostsOf({ backup, hostStore }: ClientSettings): Hosts {
  const now = () => performance.now()
  return backup === undefined || hostStore === undefined
    ? new Hosts(backup, now)
    : new SharedHosts(backup, hostStore, now)
}
