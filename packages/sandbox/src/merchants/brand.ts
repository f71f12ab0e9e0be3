import { type SignatureScheme, brandScheme, rsaScheme } from '@wxpay/protocol'
import type { Merchant } from './merchant'

/** A brand of a tenant, which calls the operations under `/brand/` with keys of its own. */
export interface Brand {
  readonly brandId: string
  /** API certificate of the brand, issued by the sandbox's own authority. */
  readonly serial: string
  readonly privateKey: string
  readonly certificate: string
  /** Decrypts the notifications of the brand. */
  readonly apiv3Key: string
  /** ID of WeChat Pay's public key for this brand, which has no platform certificates. */
  readonly publicKeyId: string
}

/** A tenant with the keys of its brand in place of its own, or `undefined` if it has no brand. */
export function asBrand(merchant: Merchant): Merchant | undefined {
  if (merchant.brand === undefined) return undefined
  const { serial, privateKey, certificate, apiv3Key, publicKeyId } = merchant.brand
  const keys = { serial, privateKey, certificate, apiv3Key, publicKeyId }
  return { ...merchant, ...keys, keyMode: 'public-key', callsAs: 'brand' }
}

/** Scheme of the signatures of a tenant, and of responses and notifications to it. */
export const schemeOf = (merchant: Merchant | undefined): SignatureScheme =>
  merchant?.callsAs === 'brand' ? brandScheme : rsaScheme
