/** Which of WeChat Pay's keys a merchant verifies with: platform certificates, the public key, or (migrating) both. */
export type KeyMode = 'certificate' | 'public-key' | 'both'

/** A pay-score service that a merchant has been granted. Amounts in fen. */
export interface PayScoreService {
  readonly serviceId: string
  /** The highest risk fund, and (with `ESTIMATE_ORDER_COST`) the highest total of an order. */
  readonly limit: number
  /** Whether orders begin with the user's confirmation, without it, or as each request says. */
  readonly confirmation: 'required' | 'none' | 'by-request'
}

/** A tenant of the sandbox, with both sides' copies of everything secret: nothing of it is worth anything outside. */
export interface Merchant {
  readonly mchid: string
  readonly name: string
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
  /** Id of WeChat Pay's public key for this merchant. */
  readonly publicKeyId: string
  /** Milliseconds since 1970, business time. */
  readonly createdAt: number
  /** Since when certificate and public key are there side by side, if that came later. */
  readonly migratingSince?: number
}
