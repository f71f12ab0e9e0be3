import type { Platform } from '../certificates/platform'
import type { Merchant } from './merchant'

// A client refuses options that it does not know, but for those that are named here. Spreading copies the symbol.
const notOptions = Symbol.for('@wxpay/not-options')

/**
 * Everything that a client needs to call as a merchant; spread it into the client's options. Keys and certificates
 * are PEM.
 */
export interface Credentials {
  readonly mchid: string
  readonly appid: string
  /** Id of the merchant's pay-score service. */
  readonly serviceId: string
  /** Serial number of the API certificate. */
  readonly serial: string
  readonly privateKey: string
  readonly certificate: string
  readonly apiv3Key: string
  /** APIv2 key. */
  readonly secret: string
  /** What to verify with: platform certificates by serial number, the public key by its `PUB_KEY_ID_…`. */
  readonly certs: Readonly<Record<string, string>>
}

/** The client's side of a merchant. */
export function credentials(merchant: Merchant, platform: Platform): Credentials {
  const { mchid, appid, services, serial, privateKey, certificate, apiv3Key, secret, keyMode } = merchant
  const certs: Record<string, string> = {}
  if (keyMode !== 'public-key') {
    for (const known of platform.certificates()) certs[known.serial] = known.certificate
  }
  if (keyMode !== 'certificate') certs[merchant.publicKeyId] = platform.publicKey
  const serviceId = services[0]?.serviceId ?? ''
  const beside = { [notOptions]: ['appid', 'serviceId', 'certificate'] }
  return { mchid, appid, serviceId, serial, privateKey, certificate, apiv3Key, secret, certs, ...beside }
}
