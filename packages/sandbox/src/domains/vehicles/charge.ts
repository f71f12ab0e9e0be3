import { defineEntity } from '../../domain/entity'
import type { JsonObject } from '../../domain/fields'
import { type Machine, replayOr, reject, stay, to } from '../../domain/machine'
import { vehicleErrors } from './errors'

/** A charge for parking or for a ride. Amounts in fen, times in milliseconds. */
export interface Charge {
  readonly trade_state: 'ABSENT' | 'ACCEPTED' | 'SUCCESS' | 'PAY_FAIL'
  readonly kind: 'parking' | 'ride'
  /** Partner or merchant that charges. */
  readonly mchid: string
  readonly sub_mchid?: string
  readonly appid: string
  readonly sub_appid?: string
  readonly out_trade_no: string
  readonly description: string
  readonly attach?: string
  readonly notify_url: string
  readonly total: number
  readonly trade_scene: string
  readonly profit_sharing: boolean
  readonly openid: string
  /** Scene of the charge, as the request has it: `parking_info`, `contract_id` and `bus_info` or `metro_info`. */
  readonly scene: JsonObject
  readonly createdAt: number
  readonly transaction_id?: string
  readonly paidAt?: number
  readonly bank_type?: string
  /** Repayment of money that WeChat Pay advanced. */
  readonly repaid?: { readonly at: number; readonly transaction_id: string }
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}

/**
 * Effect of each event on a charge.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534352
 */
export const chargeMachine = {
  states: ['ABSENT', 'ACCEPTED', 'SUCCESS', 'PAY_FAIL'],
  errors: vehicleErrors,
  rows: {
    create: { ABSENT: to('ACCEPTED'), otherwise: replayOr('reentry') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    succeeds: { ABSENT: reject('absent'), ACCEPTED: to('SUCCESS'), otherwise: reject('notAccepted') },
    fails: { ABSENT: reject('absent'), ACCEPTED: to('PAY_FAIL'), otherwise: reject('notAccepted') },
    userRepays: { ABSENT: reject('absent'), SUCCESS: stay, otherwise: reject('notAdvanced') },
  },
} as const satisfies Machine<Charge['trade_state'], string, keyof typeof vehicleErrors>

/** All charges. */
export const charges = defineEntity<Charge>()({
  name: 'vehicle charge',
  table: 'vehicle_charges',
  key: ['mchid', 'out_trade_no'],
  columns: ['mchid', 'out_trade_no'],
  state: 'trade_state',
  absent: 'ABSENT',
  machine: chargeMachine,
})

/** Bank of a payment that WeChat Pay advanced. */
export const ADVANCED = 'BPA'
