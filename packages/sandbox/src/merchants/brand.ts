import { type SignatureScheme, brandScheme, rsaScheme } from '@wxpay/protocol'
import type { Merchant } from './merchant'

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
