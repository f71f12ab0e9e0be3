import { notifyUrlIssue } from '../../../domain/notify-url'
import type { JsonObject } from '../../../domain/fields'
import { omitUndefined } from '../../../domain/omit-undefined'
import type { CallV2, ResponseV2 } from '../../../domain/operation-v2'
import type { WantedContract } from '../contract-order'
import { type WantedOrder, placeOrder } from '../place-order'
import { type OrderType, orderTypes } from '../trade-types'
import type { Transaction } from '../transaction'
import { readExpiryV2, readOrderV2 } from './order-fields'

const types = new Map<string, OrderType>(Object.values(orderTypes).map((type) => [type.trade_type, type]))

/**
 * Creates an order of any trade type but those of payment codes.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935214
 */
export function unifiedOrder(call: CallV2): ResponseV2 {
  const type = readType(call)
  return { fields: placeUnified(call, readUnified(call, type), type) }
}

/** The order type of a request. */
export function readType({ body }: CallV2): OrderType {
  const type = types.get(body.string('trade_type'))
  if (type === undefined)
    throw body.error('trade_type', `trade_type 的取值应为 ${[...types.keys()].join('、')} 之一`)
  return type
}

/** The order of a request. */
export function readUnified(call: CallV2, { trade_type, longest, payer }: OrderType): WantedOrder {
  return {
    ...readOrderV2(call, trade_type),
    ...readExpiryV2(call, longest),
    notify_url: readNotifyUrl(call),
    ...(payer === 'in-order' && { expectedPayer: readPayer(call) }),
  }
}

/** Stores an order, and returns what opens its payment. */
export function placeUnified(
  call: CallV2,
  order: WantedOrder,
  { trade_type, prepay }: OrderType,
  contract?: WantedContract,
): JsonObject {
  const { context, fingerprint } = call
  const prepay_id = context.numbers.prepayId(context.clock.now())
  const result = { prepay_id, ...prepay(call, prepay_id) }
  placeOrder(context, order, omitUndefined({ fingerprint, result, contract }))
  const { code_url, h5_url: mweb_url } = result as typeof result & { code_url?: string; h5_url?: string }
  return omitUndefined({ trade_type, prepay_id, code_url, mweb_url })
}

function readNotifyUrl({ body }: CallV2): string {
  const notify_url = body.string('notify_url')
  const issue = notifyUrlIssue(notify_url)
  if (issue !== undefined) throw body.error('notify_url', issue)
  return notify_url
}

// A partner names the user by the openid for its own appid, or for that of the sub-merchant.
function readPayer({ body }: CallV2): NonNullable<Transaction['expectedPayer']> {
  const isPartner = body.raw['sub_mch_id'] !== undefined
  const sub_openid = isPartner ? body.string.optional('sub_openid') : undefined
  if (sub_openid !== undefined) return { name: 'sub_openid', openid: sub_openid }
  const openid = body.string.optional('openid')
  if (openid === undefined) throw body.error('openid', 'JSAPI支付必须传openid')
  return { name: isPartner ? 'sp_openid' : 'openid', openid }
}
