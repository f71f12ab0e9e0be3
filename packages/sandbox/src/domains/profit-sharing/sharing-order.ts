import type { State } from './machine'

/** Type of a receiver. */
export type ReceiverType = 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'

/** Share of one receiver; `amount` in fen, times in milliseconds. */
export interface Share {
  readonly type: ReceiverType
  readonly account: string
  readonly amount: number
  readonly description: string
  readonly detail_id: string
  readonly result: 'PENDING' | 'SUCCESS' | 'CLOSED'
  readonly fail_reason?: string
  readonly finishedAt?: number
}

/** A stored order of profit sharing, or the end of the sharing of a payment. */
export interface SharingOrder {
  readonly state: State
  /** Caller. */
  readonly mchid: string
  readonly sub_mchid?: string
  /** Merchant whose money is shared. */
  readonly payee: string
  readonly out_order_no: string
  readonly order_id: string
  readonly transaction_id: string
  readonly receivers: readonly Share[]
  readonly notify_url?: string
  /** Present if a platform shares: its operations have other fields. */
  readonly isEcommerce?: true
  readonly createdAt: number
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}

/** A stored return of a share; `amount` in fen, times in milliseconds. */
export interface ShareReturn {
  readonly mchid: string
  readonly sub_mchid?: string
  readonly order_id: string
  readonly out_order_no: string
  readonly out_return_no: string
  readonly return_id: string
  readonly return_mchid: string
  readonly amount: number
  readonly description: string
  /** `PROCESSING`: the merchant has too little money, and a platform sends the same request again. */
  readonly result: 'SUCCESS' | 'FAILED' | 'PROCESSING'
  readonly fail_reason?: string
  readonly createdAt: number
  readonly accepted: string
}
