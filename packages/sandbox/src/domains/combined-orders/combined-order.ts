import type { SignTypeV2 } from '@wxpay/protocol'
import type { State } from '../transactions/machine'
import type { OrderType } from '../transactions/trade-types'
import type { Parties } from '../transactions/parties'

/** Key of a sub order: the merchant that it is ordered for, and that merchant's number. */
export interface SubOrder extends Parties {
  readonly out_trade_no: string
}

/** A stored combined order; its sub orders are transactions. Times in milliseconds. */
export interface CombinedOrder {
  readonly trade_state: State
  readonly trade_type: OrderType['trade_type']
  /** Caller. */
  readonly combine_mchid: string
  readonly combine_appid: string
  readonly combine_out_trade_no: string
  readonly combine_transaction_id: string
  readonly sub_orders: readonly SubOrder[]
  readonly notify_url: string
  readonly scene_info?: { readonly device_id: string }
  /** The only user who can pay, if the order names one. */
  readonly expectedPayer?: string
  readonly payer?: string
  /** Set by APIv2: the algorithm of its notification, and a field that responses repeat. */
  readonly v2?: { readonly signType: SignTypeV2; readonly device_info?: string }
  readonly createdAt: number
  /** Time of the latest order, from which its prepay result is valid. */
  readonly prepaidAt?: number
  readonly accepted: string
  readonly code_url?: string
  readonly prepay_id?: string
  readonly h5_url?: string
}
