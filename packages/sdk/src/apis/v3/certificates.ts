import type { KeyObject } from 'node:crypto'
import { AxiosHeaders, type AxiosRequestConfig, type InternalAxiosRequestConfig } from 'axios'
import type { Certificate, Verifier } from '@wxpay/protocol'
import type { Clock } from '../../base/clock'
import type { Credentials } from '../../security/credentials'
import type { CertificateStore } from '../../security/certificates/store'
import type { CertificatesResponse } from '../../security/certificates/certificate-list'
import { PlatformCertificates } from '../../security/certificates/platform-certificates'
import { Trust, type TrustedKeys } from '../../security/signatures/trust'
import { defaults } from '../../call/axios/defaults'
import { DEFAULT_LIMIT, headerOf, limitOf, readWhole } from '../../call/response-body'
import { decodeContent } from '../../base/bytes'
import type { Api, Exchange } from '../../call/api'
import type { ClientContext } from '../../call/context'
import { refusalError } from '../../call/refusal'
import { retryAfter } from '../../call/retry/repeat'
import { runCall } from '../../call/run-call'
import { type EncodedV3, locateV3, signV3 } from './v3'

/** Options of a client for the keys that verify responses, validated. */
export interface TrustSettings {
  readonly credentials: Credentials
  /** Configured keys, by serial number or ID. */
  readonly configured: ReadonlyMap<string, Verifier>
  /** APIv3 key; with it, platform certificates are downloaded. */
  readonly apiv3Key: KeyObject | undefined
  readonly certificateStore: CertificateStore | undefined
  readonly certificateRoots: readonly Certificate[]
  readonly clock: Clock
}

/**
 * Trusted keys of a client: the configured keys and, with an APIv3 key, downloaded certificates.
 *
 * @param client - called when a download starts
 * @param defaultsOf - returns the axios options of a download: `baseURL`, agents, proxies
 */
export function trustedKeys(
  { apiv3Key, configured, credentials, certificateRoots, certificateStore, clock }: TrustSettings,
  client: () => ClientContext,
  defaultsOf: () => AxiosRequestConfig,
): TrustedKeys {
  if (apiv3Key === undefined) return new Trust(configured)
  return new PlatformCertificates({
    mchid: credentials.mchid,
    apiv3Key,
    configured,
    roots: certificateRoots,
    clock,
    download: ({ signal }) => download({ ...defaultsOf(), signal }, client()),
    ...(certificateStore !== undefined && { store: certificateStore }),
  })
}

function download(options: AxiosRequestConfig, client: ClientContext): Promise<CertificatesResponse> {
  const config: InternalAxiosRequestConfig = {
    ...options,
    method: 'get',
    url: '/v3/certificates',
    headers: new AxiosHeaders({
      ...defaults.headers,
      ...(client.settings.axios.headers as object | undefined),
      'Content-Type': 'application/json',
    }),
  }
  return runCall(config, certificates, client)
}

/** `GET /v3/certificates`: its response is verified afterwards, with the certificates in it. */
const certificates: Api<EncodedV3, CertificatesResponse, CertificatesResponse> = {
  locate: locateV3,
  authorize: (_, __, client) => client,
  encrypt: () => Promise.resolve(undefined),
  encode: ({ url, client }) => {
    const body = { bytes: undefined, signed: '' }
    return Promise.resolve({ url, body, serial: client.trust.preferred, delivery: 'whole' })
  },
  sign: signV3,
  verify: readUnverified,
  decode: (response) => response,
  decrypt: (response) => response,
}

async function readUnverified(exchange: Exchange<EncodedV3>): Promise<CertificatesResponse> {
  const { call, wire } = exchange
  if (wire.status === 429 || wire.status >= 500) throw await busy(exchange)
  const limit = limitOf(call.config)
  const whole = await readWhole(wire.body, limit)
  return {
    status: wire.status,
    header: (name) => headerOf(wire, name.toLowerCase()),
    body: await decodeContent(whole, headerOf(wire, 'content-encoding'), limit),
  }
}

// Only a temporary failure is retried; everything else is judged with the list.
async function busy({ call, wire, signed }: Exchange<EncodedV3>): Promise<Error> {
  const now = call.client.settings.clock.now()
  return refusalError({
    status: wire.status,
    body: Buffer.from(await readWhole(wire.body, DEFAULT_LIMIT)).toString(),
    route: call.operation.route,
    facts: call.operation.facts,
    request: signed,
    signature: 'unsigned',
    requestId: headerOf(wire, 'request-id'),
    serverDate: headerOf(wire, 'date'),
    retryAfter: retryAfter(headerOf(wire, 'retry-after'), now.getTime()),
    location: undefined,
    now,
    meaningOf: () => undefined,
  })
}
