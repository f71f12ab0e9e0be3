import type { Platform } from '../platform/platform'
import type { Merchant } from './merchant'

// A client rejects unknown options, except those listed here. Spreading copies the symbol.
const notOptions = Symbol.for('@wxpay/not-options')

/**
 * Client options of a merchant. Spread them into the constructor of the client. Keys and certificates are
 * PEM.
 */
export interface Credentials {
  readonly mchid: string
  readonly appid: string
  /** ID of the pay-score service. */
  readonly serviceId: string
  /** Serial number of the API certificate. */
  readonly serial: string
  readonly privateKey: string
  readonly certificate: string
  readonly apiv3Key: string
  /** APIv2 key. */
  readonly secret: string
  /**
   * Keys that verify WeChat Pay: platform certificates by serial number, the public key by its
   * `PUB_KEY_ID_…`.
   */
  readonly certs: Readonly<Record<string, string>>
}

/** Credentials of a merchant. */
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
