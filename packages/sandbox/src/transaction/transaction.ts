import type { State } from './states'

/** How a transaction came about. `AUTH` is a deduction of pay score. */
export type TradeType = 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH'

/** A transaction as kept. Wire names for what goes over the wire; amounts in fen; times in milliseconds otherwise. */
export interface Transaction {
  readonly trade_state: State
  readonly trade_type: TradeType
  readonly mchid: string
  readonly appid: string
  readonly out_trade_no: string
  /** Given once it is paid. */
  readonly transaction_id?: string
  readonly description: string
  readonly attach?: string
  readonly notify_url: string
  readonly amount: { readonly total: number; readonly currency: 'CNY' }
  readonly time_expire?: string
  readonly goods_tag?: string
  readonly limit_pay?: readonly string[]
  readonly support_fapiao?: boolean
  readonly detail?: unknown
  readonly scene_info?: unknown
  readonly createdAt: number
  /** Digest of the request that was accepted. */
  readonly accepted: string
  /** What the user scans; a repeated request replaces it, as it does the two that follow. */
  readonly code_url?: string
  /** What the front end or the app opens the payment with. */
  readonly prepay_id?: string
  /** Where a browser is sent. */
  readonly h5_url?: string
  /** Who alone can pay, where the order says so. */
  readonly expectedPayer?: string
  readonly paidAt?: number
  readonly payer?: { readonly openid: string }
  readonly bank_type?: string
}
