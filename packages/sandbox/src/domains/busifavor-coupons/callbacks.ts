import { rfc3339 } from '../../clock/beijing-time'
import { ApiError, apiErrors } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import type { Fields } from '../../domain/fields'
import { type Call, type OperationResponse, ok } from '../../domain/operation'
import { defineTable } from '../../storage/table'
import { busifavorErrors } from './errors'

/** Address that a merchant's notifications of coupons are sent to. */
interface Callback {
  readonly mchid: string
  readonly notify_url: string
}

const table = defineTable<Callback>({ table: 'busifavor_callbacks', key: ['mchid'], columns: ['mchid'] })

/** The address of a merchant, if it has one. */
export function callbackUrl({ database }: Context, mchid: string): string | undefined {
  return table.find(database, { mchid })?.notify_url
}

/** Sets the address. */
export function setCallback(call: Call): OperationResponse {
  const { body, context } = call
  const mchid = readOwner(call, body)
  const callback = { mchid, notify_url: body.string('notify_url', { min: 1, max: 256 }) }
  if (table.find(context.database, { mchid }) === undefined) table.insert(context.database, callback)
  else table.save(context.database, callback)
  return ok({ ...callback, update_time: rfc3339(context.clock.now()) })
}

/** Returns the address. */
export function getCallback(call: Call): OperationResponse {
  const callback = table.find(call.context.database, { mchid: readOwner(call, call.query) })
  if (callback === undefined) throw new ApiError(busifavorErrors.noCallback)
  return ok(callback)
}

function readOwner({ merchant }: Call, given: Fields): string {
  const mchid = given.string.optional('mchid') ?? merchant.mchid
  if (mchid !== merchant.mchid) throw new ApiError(apiErrors.otherMerchant)
  return mchid
}
