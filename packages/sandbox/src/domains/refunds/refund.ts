import type { State } from './machine'

/** Account that a refund is paid from; `amount` in fen. */
export interface FundingAccount {
  readonly account: string
  readonly amount: number
}

/** A stored refund. Fields of the API have their wire names; amounts in fen, other times in milliseconds. */
export interface Refund {
  readonly status: State
  readonly mchid: string
  readonly refund_id: string
  readonly out_refund_no: string
  readonly transaction_id: string
  readonly out_trade_no: string
  readonly channel: 'ORIGINAL' | 'OTHER_BANKCARD'
  readonly user_received_account: string
  readonly funds_account: string
  /** Day from which the money that pays it can be used; empty for available money. A closed refund returns it there. */
  readonly settles: string
  readonly amount: {
    readonly total: number
    readonly refund: number
    readonly from?: readonly FundingAccount[]
  }
  /** Fee that WeChat Pay gave back with it, in fen. */
  readonly feeReturned: number
  readonly reason?: string
  readonly notify_url?: string
  readonly createdAt: number
  readonly succeededAt?: number
  readonly closedAt?: number
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}
