import type { KeyObject } from 'node:crypto'
import { AxiosHeaders, type AxiosRequestConfig, type InternalAxiosRequestConfig } from 'axios'
import type { Certificate, Verifier } from '@wxpay/protocol'
import type { Clock } from '../../base/clock'
import type { Credentials } from '../../security/credentials'
import type { CertificateStore } from '../../security/certificates/store'
import type { CertificatesAnswer } from '../../security/certificates/answer'
import { PlatformCertificates } from '../../security/certificates/platform-certificates'
import { refusalError } from '../../call/refusal'
import { retryAfter } from '../../call/retry/decision'
import { Trust } from '../../security/signatures/trust'
import type { TrustedKeys } from '../../security/signatures/trusted-keys'
import { decodeContent } from '../../base/content-encoding'
import { startDeadline } from '../../base/deadline'
import { type Attempt, attempt, headerOf, sendSigned } from '../../call/attempt'
import { readWhole } from '../../call/answer'
import { DEFAULT_LIMIT, defaults, limitOf } from '../../call/defaults'
import type { Passage } from '../../call/passage'
import type { Place } from '../../call/prepared-call'
import { locate } from './prepare'
import { reading, repeatedly } from '../../call/repeatedly'

/** Options of a client about the keys that verify responses, checked. */
export interface TrustSettings {
  readonly credentials: Credentials
  /** Keys that were configured, by serial number or ID. */
  readonly configured: ReadonlyMap<string, Verifier>
  /** APIv3 key; with it, platform certificates are downloaded. */
  readonly apiv3Key: KeyObject | undefined
  readonly certificateStore: CertificateStore | undefined
  readonly certificateRoots: readonly Certificate[]
  readonly clock: Clock
}

/**
 * Whom a client believes: the keys that were configured, and with an APIv3 key also what can be downloaded.
 *
 * @param passage - what a download goes by; asked for when there is one
 * @param usual - options of axios for a download: `baseURL`, agents, proxies
 */
export function trustedKeys(
  { apiv3Key, configured, credentials, certificateRoots, certificateStore, clock }: TrustSettings,
  passage: () => Passage,
  usual: () => AxiosRequestConfig,
): TrustedKeys {
  if (apiv3Key === undefined) return new Trust(configured)
  return new PlatformCertificates({
    mchid: credentials.mchid,
    apiv3Key,
    configured,
    roots: certificateRoots,
    now: () => clock.now(),
    download: ({ signal }) => download({ ...usual(), signal }, passage()),
    ...(certificateStore !== undefined && { store: certificateStore }),
  })
}

// Its answer is verified by what it brings, and so not here.
async function download(usual: AxiosRequestConfig, passage: Passage): Promise<CertificatesAnswer> {
  const config: InternalAxiosRequestConfig = {
    ...usual,
    method: 'get',
    url: '/v3/certificates',
    headers: new AxiosHeaders({
      ...defaults.headers,
      ...(passage.settings.axios.headers as object | undefined),
      'Content-Type': 'application/json',
    }),
  }
  const deadline = startDeadline(config)
  try {
    const place = await locate(config)
    const body = { bytes: undefined, signed: '' }
    const call = { ...place, config, body, serial: passage.trust.preferred, deadline }
    const { wire } = await repeatedly(call, passage, async (number) => {
      const sent = await attempt(call, passage, number, sendSigned)
      if (sent.wire.status === 429 || sent.wire.status >= 500) throw await busy(sent, place, passage)
      return sent
    })
    const limit = limitOf(config)
    const encoding = headerOf(wire, 'content-encoding')
    return {
      status: wire.status,
      header: (name) => headerOf(wire, name.toLowerCase()),
      body: await reading(call, async () =>
        decodeContent(await readWhole(wire.body, limit), encoding, limit),
      ),
    }
  } finally {
    deadline.release()
  }
}

// What passes is worth another attempt, as of any read; all else is judged with the list.
async function busy({ wire, request }: Attempt, { operation }: Place, passage: Passage): Promise<Error> {
  const now = passage.settings.clock.now()
  return refusalError({
    status: wire.status,
    body: Buffer.from(await readWhole(wire.body, DEFAULT_LIMIT)).toString(),
    route: operation.route,
    request,
    signature: 'unsigned',
    requestId: headerOf(wire, 'request-id'),
    serverDate: headerOf(wire, 'date'),
    retryAfter: retryAfter(headerOf(wire, 'retry-after'), now.getTime()),
    location: undefined,
    now,
    meaningOf: () => undefined,
  })
}
