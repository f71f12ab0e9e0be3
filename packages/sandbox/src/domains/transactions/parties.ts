import type { Side } from '../../domain/side'
import { readAppid, readCaller } from '../../domain/caller'
import type { Fields } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Call } from '../../domain/operation'
import type { Transaction } from './transaction'

/** Names of the caller's fields, and of the user's openid, on each side. */
const fieldNames = {
  merchant: { mchid: 'mchid', appid: 'appid', openids: ['openid'] },
  partner: { mchid: 'sp_mchid', appid: 'sp_appid', openids: ['sp_openid', 'sub_openid'] },
} as const

/** Merchants of a transaction, by the names that they are stored under. */
export type Parties = Pick<Transaction, 'mchid' | 'sub_mchid'>

/**
 * Reads the merchants in a request; the caller must be the signer.
 *
 * @throws ApiError PARAM_ERROR
 */
export function readParties(call: Pick<Call, 'merchant'>, given: Fields, side: Side): Parties {
  const mchid = readCaller(call, given, fieldNames[side].mchid)
  return side === 'merchant'
    ? { mchid }
    : { mchid, sub_mchid: given.string('sub_mchid', { min: 1, max: 32 }) }
}

/** Reads the appids of an order. */
export function readAppids(call: Call, side: Side): Pick<Transaction, 'appid' | 'sub_appid'> {
  const appid = readAppid(call, fieldNames[side].appid)
  const sub_appid = side === 'partner' ? call.body.string.optional('sub_appid', { max: 32 }) : undefined
  return { appid, ...omitUndefined({ sub_appid }) }
}

/** Reads the user who is to pay: on the partner's side by one of two openids. */
export function readPayer({ body }: Call, side: Side): NonNullable<Transaction['expectedPayer']> {
  const payer = body.object('payer')
  const [first, second = first] = fieldNames[side].openids
  const name = payer.raw[second] === undefined ? first : second
  return { name, openid: payer.string(name, { min: 1, max: 128 }) }
}

/** Whether a stored transaction belongs to the merchants of a request. */
export function isOf({ mchid, sub_mchid }: Parties, transaction: Transaction | undefined): boolean {
  return transaction?.mchid === mchid && transaction.sub_mchid === sub_mchid
}
