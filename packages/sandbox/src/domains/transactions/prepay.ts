import type { Side } from '../../domain/side'
import { parseRfc3339 } from '../../clock/beijing-time'
import { type OperationResponse, type Call, ok } from '../../domain/operation'
import { isObject } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import { readContract } from './contract-order'
import { readAppids, readParties, readPayer } from './parties'
import { type Expiry, type WantedOrder, limitedExpiry, placeOrder } from './place-order'
import type { OrderType } from './trade-types'
import type { TradeType } from './transaction'

/** Format of a merchant's order number. */
export const OUT_TRADE_NO = { min: 6, max: 32, pattern: /^[0-9A-Za-z_\-|*]+$/ }
/** Largest amount of an order, in fen. */
export const MAX_TOTAL = 1_000_000_000

/** Creates a transaction, or repeats its prepay result. */
export function prepay(call: Call, type: OrderType, side: Side): OperationResponse {
  const { context, fingerprint } = call
  const result = type.prepay(call)
  const order = readPrepay(call, type, side)
  const contract = type.isWithContract === true ? readContract(call, order) : undefined
  placeOrder(context, order, omitUndefined({ fingerprint, result, contract }))
  return ok(result)
}

function readPrepay(call: Call, { trade_type, payer, longest }: OrderType, side: Side): WantedOrder {
  return {
    ...readParties(call, call.body, side),
    ...readAppids(call, side),
    ...readOrder(call, trade_type),
    notify_url: call.body.string('notify_url'),
    ...readExpiry(call, longest),
    ...(payer === 'in-order' && { expectedPayer: readPayer(call, side) }),
  }
}

/** Reads the fields that orders and payments by code have in common. */
export function readOrder(
  { body }: Call,
  trade_type: TradeType,
): Omit<WantedOrder, 'mchid' | 'sub_mchid' | 'appid' | 'sub_appid'> {
  const amount = body.object('amount')
  const total = amount.integer('total', { min: 1, max: MAX_TOTAL })
  if ((amount.string.optional('currency') ?? 'CNY') !== 'CNY')
    throw amount.error('currency', '境内商户号仅支持 CNY')
  const { detail, scene_info } = body.raw
  return {
    trade_type,
    description: body.string('description', { min: 1, max: 127 }),
    out_trade_no: body.string('out_trade_no', OUT_TRADE_NO),
    amount: { total, currency: 'CNY' },
    ...omitUndefined({
      attach: body.string.optional('attach', { max: 128 }),
      goods_tag: body.string.optional('goods_tag', { max: 32 }),
      limit_pay: body.strings.optional('limit_pay'),
      support_fapiao: body.boolean.optional('support_fapiao'),
      profit_sharing: body.object.optional('settle_info')?.boolean.optional('profit_sharing'),
      detail: isObject(detail) ? detail : undefined,
      scene_info: isObject(scene_info) ? scene_info : undefined,
    }),
  }
}

/**
 * Reads `time_expire`, which is a time on the client's clock.
 *
 * @throws ApiError PARAM_ERROR
 */
export function readExpiry({ body, context }: Call, longest: number): Expiry {
  const time_expire = body.string.optional('time_expire')
  if (time_expire === undefined) return {}
  const time = parseRfc3339(time_expire)
  if (time === undefined)
    throw body.error('time_expire', 'time_expire 应为 RFC 3339 格式，如 2018-06-08T10:34:56+08:00')
  return limitedExpiry(context, { time, stated: time_expire }, longest)
}
