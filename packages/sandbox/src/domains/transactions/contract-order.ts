import { ApiError, type ErrorDefinition, invalidRequest } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import type { Fields } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Call } from '../../domain/operation'
import type { Contract } from '../contracts/contract'
import { contracts, signedContract } from '../contracts/entity'
import { sign } from '../contracts/lifecycle'
import { planOf } from '../contracts/plans'
import { OUT_CONTRACT_CODE, open } from '../contracts/pre-sign'
import type { Transaction } from './transaction'

const errors = {
  otherMerchant: invalidRequest('签约contract_mchid与下单mchid不匹配'),
  otherAppid: invalidRequest('签约contract_appid与下单appid不匹配'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/** An order while it is created. */
type Order = Pick<Transaction, 'mchid' | 'sub_mchid' | 'appid' | 'sub_appid' | 'expectedPayer'>

/** Contract of an order, as a request asks for it. */
export interface WantedContract {
  readonly plan_id: string
  readonly out_contract_code: string
  readonly request_serial: string
  readonly contract_display_account: string
  readonly notify_url?: string
  readonly v2?: NonNullable<Contract['v2']>
}

/**
 * Reads the contract that the user signs with the payment of an order. An order that only names a password-free
 * authorization has none.
 */
export function readContract(call: Call, order: Order): WantedContract | undefined {
  const info = call.body.object('contract_info')
  if (info.raw['plan_id'] === undefined && info.raw['password_free_contract_id'] !== undefined)
    return undefined
  checkParties(info, order, { mchid: 'contract_mchid', appid: 'contract_appid' })
  return {
    plan_id: info.string('plan_id', { pattern: /^[1-9]\d{0,15}$/ }),
    out_contract_code: info.string('contract_code', OUT_CONTRACT_CODE),
    request_serial: info.string('request_serial', { pattern: /^[1-9]\d{0,18}$/ }),
    contract_display_account: info.string('contract_display_account', { min: 1, max: 32 }),
    ...omitUndefined({ notify_url: info.string.optional('contract_notify_url') }),
  }
}

/**
 * Checks that the contract of an order is made by the merchant and the app of the order.
 *
 * @throws ApiError INVALID_REQUEST
 */
export function checkParties(
  given: Fields,
  { mchid, appid }: Order,
  names: { readonly mchid: string; readonly appid: string },
): void {
  if (given.string(names.mchid) !== mchid)
    throw new ApiError(errors.otherMerchant, given.detail(names.mchid, `下单商户号为 ${mchid}`))
  if (given.string(names.appid) !== appid)
    throw new ApiError(errors.otherAppid, given.detail(names.appid, `下单 appid 为 ${appid}`))
}

/** Stores the contract of a new order. */
export function openContract(
  context: Context,
  { mchid, sub_mchid, appid, sub_appid, expectedPayer }: Order,
  wanted: WantedContract,
  { signableUntil, accepted }: { readonly signableUntil: number; readonly accepted: string },
): NonNullable<Transaction['contract']> {
  const { plan_id, out_contract_code } = wanted
  const user =
    expectedPayer?.name === 'sub_openid'
      ? { sub_openid: expectedPayer.openid }
      : omitUndefined({ openid: expectedPayer?.openid })
  const contract = {
    ...wanted,
    ...omitUndefined({ mchid, sub_mchid, appid, sub_appid }),
    ...user,
    mode: planOf(context, { mchid, plan_id }).mode,
    accepted,
  }
  open(context, contract, signableUntil)
  return { plan_id, out_contract_code }
}

/** The user signs the contract of a paid order, unless there is one for the same plan already. */
export function signContract(context: Context, { mchid, contract: key, payer = {} }: Transaction): void {
  if (key === undefined) return
  const contract = contracts.find(context, { mchid, ...key })
  const openid = payer.openid ?? payer.sp_openid
  if (contract?.contract_state !== 'SIGNING') return
  if (openid !== undefined && signedContract(context, contract, openid) !== undefined) return
  sign(context, contract, openid)
}
