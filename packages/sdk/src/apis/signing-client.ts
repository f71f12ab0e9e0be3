import type { AxiosRequestConfig, RawAxiosRequestHeaders } from 'axios'
import { contentTypeOf } from '../transport/bodies/request-body'
import { Limits } from '../call/limits/limits'
import { withoutUndefined } from '../base/values'
import type { Rate } from '../operations/documented-rates'
import type { TrustedKeys } from '../security/signatures/trust'
import { adapterTransport, needsAxios, readEnvironment } from '../transport/axios-adapter'
import { Hosts } from '../transport/hosts'
import type { Transport } from '../transport/transport'
import { createPool, type Pool } from '../transport/undici'
import { contentTypeV2, defaultsV2 } from './v2/defaults'
import { v2 as apiV2 } from './v2/v2'
import { defaults } from '../call/axios/defaults'
import { v3AndBrand } from './v3/v3'
import { runCall } from '../call/run-call'
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
  const environment = readEnvironment(process.env)
  const certified = settings.certificate && createPool(settings.connectTimeout, settings.certificate)
  const carry: Transport = (request) => {
    if (needsAxios(request.config, environment)) return viaAxios(request)
    return (request.certificate === undefined ? pool : (certified ?? pool)).send(request)
  }

  const { adapter: custom, ...options } = settings.axios
  const transport = custom === undefined ? carry : adapterTransport(custom)
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
    hosts: new Hosts(settings.backup, () => performance.now()),
    limits: settings.limits && new Limits(settings.limits),
  }
  const v3 = createVerifiedInstance({
    run: (config, context) => runCall(config, v3AndBrand, context),
    client,
    contentType: contentTypeOf,
    config: merged(defaults, options),
  })
  const v2 = createVerifiedInstance({
    run: (config, context) => runCall(config, apiV2, context),
    client,
    contentType: contentTypeV2,
    config: merged(defaultsV2, options),
  })
  return { v3, v2, trust, close: async () => certified?.close() }
}

const viaAxios: Transport = adapterTransport('http')

function merged(usual: AxiosRequestConfig, options: AxiosRequestConfig): AxiosRequestConfig {
  const headers = {
    ...(usual.headers as object | undefined),
    ...withoutUndefined((options.headers ?? {}) as object),
  } as RawAxiosRequestHeaders
  return { ...usual, ...options, headers }
}
