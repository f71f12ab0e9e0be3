import type { TenantKind } from './tenant-kind'

/**
 * Keys of WeChat Pay that a merchant verifies with: platform certificates, the public key, or both during a
 * migration.
 */
export type KeyMode = 'certificate' | 'public-key' | 'both'

/** A pay-score service of a merchant. Amounts in fen. */
export interface PayScoreService {
  readonly serviceId: string
  /** Maximum risk fund and, with `ESTIMATE_ORDER_COST`, maximum total of an order. */
  readonly limit: number
  /** Whether the user confirms orders, never does, or as each request says. */
  readonly confirmation: 'required' | 'none' | 'by-request'
}

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

/** A merchant of the sandbox with the secrets of both sides, which are worthless outside of it. */
export interface Merchant {
  readonly mchid: string
  readonly name: string
  /** Decides which operations it may call. Default: all. */
  readonly kind?: TenantKind
  /** Its sub-merchants. Default: any merchant ID counts as one. */
  readonly subMchids?: readonly string[]
  readonly appid: string
  readonly keyMode: KeyMode
  /** API certificate, issued by the sandbox's own authority. */
  readonly serial: string
  readonly privateKey: string
  readonly certificate: string
  readonly apiv3Key: string
  /** APIv2 key. */
  readonly secret: string
  readonly services: readonly PayScoreService[]
  /** Rate of the fee on payments, in hundredths of a percent. */
  readonly feeRate: number
  /** Minimum interval between two refunds of one transaction, in seconds. Default: that of the sandbox. */
  readonly refundInterval?: number
  /** Highest part of a payment that may be shared, in hundredths of a percent. */
  readonly sharingRatio: number
  /** Highest amount of a transfer to a user, in fen. Default: 20,000. */
  readonly transferLimit?: number
  /** Whether batches of transfers wait for the approval of the merchant. Default: they do not. */
  readonly batchApproval?: 'none' | 'required'
  /** ID of WeChat Pay's public key for this merchant. */
  readonly publicKeyId: string
  /** The brand that calls operations under `/brand/`, if the merchant has one. */
  readonly brand?: Brand
  /** Set on a merchant that acts with the keys of its brand; never stored. */
  readonly callsAs?: 'brand'
  /** Milliseconds since 1970, business time. */
  readonly createdAt: number
  /** Start of the migration from certificate to public key, if it started after creation. */
  readonly migratingSince?: number
}
