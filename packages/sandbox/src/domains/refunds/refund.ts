import type { RefundSplit } from '../favor-coupons/refund-split'
import type { Promotion } from '../favor-coupons/promotion'
import type { State } from './machine'

/** Account that a refund is paid from; `amount` in fen. */
export interface FundingAccount {
  readonly account: string
  readonly amount: number
}

/** One account that a refund is paid from, with the money that it gives; `amount` in fen. */
export interface FundingSource {
  readonly account: 'BASIC' | 'FROZEN'
  /** Day from which the money can be used; empty for available money. */
  readonly settles: string
  readonly amount: number
}

/** A stored refund. Fields of the API have their wire names; amounts in fen, other times in milliseconds. */
export interface Refund {
  readonly status: State
  readonly mchid: string
  /** Sub-merchant whose payment is refunded. */
  readonly sub_mchid?: string
  readonly refund_id: string
  readonly out_refund_no: string
  readonly transaction_id: string
  readonly out_trade_no: string
  readonly channel: 'ORIGINAL' | 'OTHER_BANKCARD'
  readonly user_received_account: string
  readonly funds_account: string
  /** Accounts that pay it. */
  readonly sources: readonly FundingSource[]
  readonly amount: {
    readonly total: number
    readonly refund: number
    readonly from?: readonly FundingAccount[]
  }
  /** Coupons that the transaction was paid with. */
  readonly promotions?: readonly Promotion[]
  /** Parts of the refund that the user and the sponsors of coupons receive; only if there are coupons. */
  readonly split?: RefundSplit
  /** Fee that WeChat Pay gave back with it, in fen. */
  readonly feeReturned: number
  /** Present if a platform pays it in place of its sub-merchant, until the sub-merchant has repaid it. */
  readonly advance?: { readonly payer: string; readonly return_id?: string; readonly returnedAt?: number }
  /** Present if APIv2 created it, which then sends its notification. */
  readonly v2?: { readonly appid: string; readonly sub_appid?: string }
  /** Present on the refund of a payment by code that was reversed, which no operation returns. */
  readonly reversal?: true
  readonly reason?: string
  readonly notify_url?: string
  readonly createdAt: number
  readonly succeededAt?: number
  readonly closedAt?: number
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}
