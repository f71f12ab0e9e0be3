import type { SignTypeV2 } from '@wxpay/protocol'
import type { State } from './machine'

/** Ways to announce the deductions of a contract to the user. */
export const deductionModes = ['notice', 'delayed', 'immediate', 'scheduled', 'insurance'] as const

/**
 * Way to announce the deductions of a contract to the user:
 *
 * - `notice`: by a pre-deduct notice of the merchant, two days before
 * - `delayed`: by WeChat Pay, which deducts 24 hours after the request
 * - `immediate`: not at all
 * - `scheduled`: the contract names the date of its only deduction, which is scheduled the day before
 * - `insurance`: the contract names the dates of its deductions, each of which is scheduled
 */
export type DeductionMode = (typeof deductionModes)[number]

/** Who ended a contract. */
export const terminationModes = [
  'USER_TERMINATE',
  'MCH_API_TERMINATE',
  'WEPAY_WEB_TERMINATE',
  'CUSTOMER_SERVICE_TERMINATE',
  'SYSTEM_TERMINATE',
] as const

export type TerminationMode = (typeof terminationModes)[number]

/** Amount of a deduction, in fen. */
export interface Amount {
  readonly total: number
  readonly currency: 'CNY'
}

/** One planned deduction. Dates are `yyyy-MM-dd` in Beijing. */
export interface Period {
  readonly policy_period_id: number
  readonly estimated_deduct_date: string
  readonly estimated_deduct_amount: Amount
  readonly description?: string
  /** Day on which the merchant scheduled the deduction, and the amount. */
  readonly scheduled?: { readonly on: string; readonly amount: Amount }
  readonly paid?: { readonly on: string; readonly amount: Amount }
  /** Whether a later period was scheduled, so that this one can no longer be deducted. */
  readonly isSuperseded?: boolean
}

/** A pre-deduct notice. Times in milliseconds. */
export interface Notice {
  /** Highest amount that can be deducted, in fen. */
  readonly amount: number
  readonly opensAt: number
  /** Exclusive. */
  readonly closesAt: number
  /** Fingerprint of the request. */
  readonly accepted: string
}

/** Merchants of a contract, by the names that they are stored under. */
export interface Parties {
  /** Merchant that the contract is made by: a partner, if there is a `sub_mchid`. */
  readonly mchid: string
  readonly sub_mchid?: string
}

/** A stored auto-debit contract. Fields of the API have their wire names; other times in milliseconds. */
export interface Contract extends Parties {
  readonly contract_state: State
  readonly mode: DeductionMode
  readonly appid: string
  readonly sub_appid?: string
  /** The user, by the openid for `appid`; known from the signing on at the latest. */
  readonly openid?: string
  readonly sub_openid?: string
  readonly plan_id: string
  readonly out_contract_code: string
  readonly contract_id: string
  readonly pre_entrustweb_id: string
  /** Time until which the user can sign. */
  readonly signableUntil: number
  /** Name of the user's account; of an insurance, of the insured. */
  readonly contract_display_account: string
  /** Absent on an order whose contract is not notified. */
  readonly notify_url?: string
  readonly out_user_code?: string
  /** Serial number of a request of APIv2, or of an order with contract. */
  readonly request_serial?: string
  /** Present if APIv2 created it, which then sends its notifications: the algorithm that signs them. */
  readonly v2?: { readonly signType: SignTypeV2 }
  readonly createdAt: number
  readonly signedAt?: number
  readonly expiresAt?: number
  readonly termination?: {
    readonly mode: TerminationMode
    readonly at: number
    readonly remark?: string
  }
  /** Fingerprint of the request that created it. */
  readonly accepted: string
  readonly notice?: Notice
  /** Planned deductions, of contracts that have them. */
  readonly periods?: readonly Period[]
  /** Payment of an insurance that is made with the signing. */
  readonly firstPayment?: FirstPayment
  /** Whether an insurance can be renewed. */
  readonly isRenewable?: boolean
  /** Days on which the periods of an insurance were modified. */
  readonly modifiedOn?: readonly string[]
}

/** Payment of an insurance that is made with the signing. */
export interface FirstPayment {
  readonly out_trade_no: string
  readonly amount: Amount
  readonly description: string
  readonly notify_url: string
  readonly attach?: string
}
