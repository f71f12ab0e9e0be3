import type { Side } from '../../domain/side'
import { readAppid, readCaller } from '../../domain/caller'
import type { Fields } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Call } from '../../domain/operation'
import type { Contract, Parties } from './contract'

const fieldNames = {
  merchant: { mchid: 'mchid', appid: 'appid', openid: 'openid' },
  partner: { mchid: 'sp_mchid', appid: 'sp_appid', openid: 'sp_openid' },
} as const

/** Merchants of a request: the signer, and on the partner's side the `sub_mchid` that it names. */
export function partiesOf({ merchant: { mchid } }: Call, given: Fields, side: Side): Parties {
  return side === 'merchant'
    ? { mchid }
    : { mchid, sub_mchid: given.string('sub_mchid', { min: 1, max: 32 }) }
}

/**
 * Same for a request that also names the signer.
 *
 * @throws ApiError PARAM_ERROR
 */
export function namedParties(call: Call, given: Fields, side: Side): Parties {
  readCaller(call, given, fieldNames[side].mchid)
  return partiesOf(call, given, side)
}

/** Reads the appids of a request. */
export function appidsOf(call: Call, side: Side): Pick<Contract, 'appid' | 'sub_appid'> {
  const appid = readAppid(call, fieldNames[side].appid)
  const sub_appid = side === 'partner' ? call.body.string.optional('sub_appid', { max: 32 }) : undefined
  return omitUndefined({ appid, sub_appid })
}

/** Reads the user whom a request names, if it names one. */
export function userOf({ body }: Call, side: Side): Pick<Contract, 'openid' | 'sub_openid'> {
  return omitUndefined({
    openid: body.string.optional(fieldNames[side].openid, { min: 1, max: 128 }),
    sub_openid: side === 'partner' ? body.string.optional('sub_openid', { min: 1, max: 128 }) : undefined,
  })
}
