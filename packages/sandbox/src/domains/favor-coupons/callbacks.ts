import { rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import { readCaller } from '../../domain/caller'
import type { Context } from '../../domain/context'
import { type Call, type OperationResponse, ok } from '../../domain/operation'
import { defineTable } from '../../storage/table'
import { favorErrors } from './errors'

/** Address that a merchant's notifications of cash coupons are sent to. */
interface Callback {
  readonly mchid: string
  readonly notify_url: string
  readonly state: 'on' | 'off'
}

const table = defineTable<Callback>({ table: 'favor_callbacks', key: ['mchid'], columns: ['mchid'] })

/** The address of a merchant, unless it has none or has turned notifications off. */
export function callbackUrl({ database }: Context, mchid: string): string | undefined {
  const callback = table.find(database, { mchid })
  return callback?.state === 'on' ? callback.notify_url : undefined
}

/** Sets the address. */
export function setCallback(call: Call): OperationResponse {
  const { body, context } = call
  const mchid = readCaller(call, body, 'mchid')
  const notify_url = body.string('notify_url', { min: 1, max: 256 })
  const isOn = body.boolean.optional('switch') ?? true
  const callback = { mchid, notify_url, state: isOn ? 'on' : 'off' } as const
  if (table.find(context.database, { mchid }) === undefined) table.insert(context.database, callback)
  else table.save(context.database, callback)
  return ok({ update_time: rfc3339(context.clock.now()), notify_url })
}

/** Returns the address. */
export function getCallback(call: Call): OperationResponse {
  const mchid = readCaller(call, call.query, 'mchid')
  const callback = table.find(call.context.database, { mchid })
  if (callback === undefined) throw new ApiError(favorErrors.noCallback)
  return ok({ mchid, notify_url: callback.notify_url })
}
