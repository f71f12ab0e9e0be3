import { AxiosHeaders, type AxiosRequestConfig, type InternalAxiosRequestConfig } from 'axios'
import type { CertificatesAnswer } from '../certificates/answer'
import { PlatformCertificates } from '../certificates/platform-certificates'
import { Trust } from '../signature/trust'
import type { TrustedKeys } from '../signature/trusted-keys'
import { decodeContent } from '../transport/content-encoding'
import { startDeadline } from '../transport/deadline'
import { attempt, headerOf, sendSigned } from './attempt'
import { readWhole } from './answer'
import { defaults, limitOf } from './defaults'
import type { Passage } from './passage'
import { locate } from './prepare'
import { repeatedly } from './repeatedly'

/**
 * Whom a client believes: the keys that were configured, and with an APIv3 key also what can be downloaded.
 *
 * @param passage - what a download goes by; asked for when there is one
 * @param usual - options of axios for a download: `baseURL`, agents, proxies
 */
export function trustedKeys(
  { apiv3Key, configured, credentials, certificateRoots, certificateStore, clock }: Passage['settings'],
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
    const { wire } = await repeatedly(call, passage, (number) => attempt(call, passage, number, sendSigned))
    const limit = limitOf(config)
    return {
      status: wire.status,
      header: (name) => headerOf(wire, name.toLowerCase()),
      body: await decodeContent(await readWhole(wire.body, limit), headerOf(wire, 'content-encoding'), limit),
    }
  } finally {
    deadline.release()
  }
}
