import type { State } from './states'

/** An account that a refund is paid from; `amount` in fen. */
export interface FundingAccount {
  readonly account: string
  readonly amount: number
}

/** A refund as kept. Wire names for what goes over the wire; amounts in fen; times in milliseconds otherwise. */
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
  readonly amount: {
    readonly total: number
    readonly refund: number
    readonly from?: readonly FundingAccount[]
  }
  readonly reason?: string
  readonly notify_url?: string
  readonly createdAt: number
  readonly succeededAt?: number
  readonly closedAt?: number
  /** Digest of the request that was accepted. */
  readonly accepted: string
}
