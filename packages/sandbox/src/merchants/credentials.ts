import { omitUndefined } from '../domain/omit-undefined'
import type { Platform } from '../platform/platform'
import type { Brand, Merchant } from './merchant'
import type { TenantKind } from './tenant-kind'

// A client rejects unknown options, except those listed here. Spreading copies the symbol.
const notOptions = Symbol.for('@wxpay/not-options')

/** Client options of a brand, for `brand` of the merchant's client. Keys and certificates are PEM. */
export interface BrandCredentials {
  readonly brandId: string
  /** Serial number of the brand's API certificate. */
  readonly serial: string
  readonly privateKey: string
  readonly certificate: string
  /** Decrypts notifications to the brand. */
  readonly apiv3Key: string
  /** WeChat Pay's public key, which verifies responses and notifications to the brand, by its `PUB_KEY_ID_…`. */
  readonly certs: Readonly<Record<string, string>>
}

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
  /** Kind of tenant, if it was declared. */
  readonly kind?: TenantKind
  /** Its sub-merchants, if it has a list of them. */
  readonly subMchids?: readonly string[]
  /** The brand of the merchant, if it has one. */
  readonly brand?: BrandCredentials
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
  return asClientOptions({
    ...{ mchid, appid, serviceId, serial, privateKey, certificate, apiv3Key, secret, certs },
    ...omitUndefined({ kind: merchant.kind, subMchids: merchant.subMchids }),
    ...(merchant.brand === undefined ? {} : { brand: brandCredentials(merchant.brand, platform) }),
  })
}

/** Credentials that a client takes as its options, also those that came as JSON. */
export function asClientOptions(given: Credentials): Credentials {
  const { brand } = given
  return {
    ...given,
    ...(brand === undefined ? {} : { brand: { ...brand, ...{ [notOptions]: ['certificate'] } } }),
    ...{ [notOptions]: ['appid', 'serviceId', 'certificate', 'kind', 'subMchids'] },
  }
}

function brandCredentials({ publicKeyId, ...brand }: Brand, platform: Platform): BrandCredentials {
  return { ...brand, certs: { [publicKeyId]: platform.publicKey } }
}
