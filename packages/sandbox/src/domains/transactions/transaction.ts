import type { SignTypeV2 } from '@wxpay/protocol'
import type { Promotion } from '../favor-coupons/promotion'
import type { State } from './machine'

/**
 * Trade type of a transaction. `MICROPAY` is a payment by code, `AUTH` a deduction of pay score, `PAP` one of an
 * auto-debit contract.
 */
export type TradeType = 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'MICROPAY' | 'AUTH' | 'PAP'

/** Field of a user's openid: for the merchant's appid, the partner's, or the sub-merchant's. */
export type OpenidName = 'openid' | 'sp_openid' | 'sub_openid'

/** A stored transaction. Fields of the API have their wire names; amounts in fen, other times in milliseconds. */
export interface Transaction {
  readonly trade_state: State
  readonly trade_type: TradeType
  /** Merchant that ordered: a partner, if there is a `sub_mchid`. */
  readonly mchid: string
  /** Sub-merchant that is paid. */
  readonly sub_mchid?: string
  readonly appid: string
  readonly sub_appid?: string
  readonly out_trade_no: string
  /** Assigned when it is paid. */
  readonly transaction_id?: string
  readonly description: string
  readonly attach?: string
  /** Payments by code have none. */
  readonly notify_url?: string
  readonly amount: { readonly total: number; readonly currency: 'CNY' }
  /** Present if APIv2 created it, which then sends its notification: the algorithm that signs it, and the device. */
  readonly v2?: { readonly signType: SignTypeV2; readonly device_info?: string }
  /** Number of the combined order that it is part of: it is queried, paid and closed with that order only. */
  readonly combined?: string
  /** Auto-debit contract that the user signs with the payment. */
  readonly contract?: { readonly plan_id: string; readonly out_contract_code: string }
  /** Reason why a deduction failed. */
  readonly failure?: { readonly code: string; readonly message: string }
  readonly time_expire?: string
  /** Whether the money is frozen for profit sharing. */
  readonly profit_sharing?: boolean
  /** Amount that the platform adds before the money is shared, in fen. */
  readonly subsidy_amount?: number
  readonly goods_tag?: string
  readonly limit_pay?: readonly string[]
  readonly support_fapiao?: boolean
  readonly detail?: unknown
  readonly scene_info?: unknown
  readonly createdAt: number
  /** Time of the latest order, from which its prepay result is valid. */
  readonly prepaidAt?: number
  /** Fingerprint of the request that created it. */
  readonly accepted: string
  /** Content of the QR code. A repeated order replaces it, and the two fields below. */
  readonly code_url?: string
  /** Prepay ID for the front end or the app. */
  readonly prepay_id?: string
  /** Address of the payment page for a browser. */
  readonly h5_url?: string
  /** The only user who can pay, if the order names one, with the name of the field. */
  readonly expectedPayer?: { readonly name: OpenidName; readonly openid: string }
  readonly paidAt?: number
  readonly payer?: Readonly<Partial<Record<OpenidName, string>>>
  readonly bank_type?: string
  /** Coupons that it was paid with. */
  readonly promotions?: readonly Promotion[]
  /** Fee that WeChat Pay kept, in fen, and its rate in hundredths of a percent. */
  readonly fee?: { readonly amount: number; readonly rate: number }
}

/** Merchant that is paid. */
export const payeeOf = ({ mchid, sub_mchid }: Pick<Transaction, 'mchid' | 'sub_mchid'>): string =>
  sub_mchid ?? mchid

/** The user who paid, by the openid for the most specific appid. */
export const payerOf = ({ payer = {} }: Pick<Transaction, 'payer'>): string | undefined =>
  payer.sub_openid ?? payer.sp_openid ?? payer.openid
