import { compactSpan, isCompactTime, rfc3339 } from '../../../clock/beijing-time'
import { ApiError } from '../../../domain/api-error'
import { callOfV3 } from '../../../domain/call-of-v3'
import { readAppid, readCaller } from '../../../domain/caller'
import { type JsonObject, isObject } from '../../../domain/fields'
import { isList, readJson } from '../../../domain/json-field'
import { notifyUrlIssue } from '../../../domain/notify-url'
import { omitUndefined } from '../../../domain/omit-undefined'
import type { CallV2, OperationV2, ResponseV2 } from '../../../domain/operation-v2'
import { descriptions } from '../../transactions/machine'
import { readType } from '../../transactions/v2/unified-order'
import type { CombinedOrder } from '../combined-order'
import { placeCombined } from '../create'
import { combinedOrders } from '../entity'
import { end } from '../expiry'
import { combinedNotes } from '../notes'
import { otherSubOrders } from '../operations'
import { queriedV2 } from './wire'

/*
 * Combined orders of APIv2: the same rules, tables and ledger as in APIv3, with other names, and lists as JSON texts.
 */

/** Sub orders of one combined order at the most. */
const MAX_SUB_ORDERS = 10

const isSubOrders = (
  value: unknown,
): value is { readonly order_num: number; readonly order_list: JsonObject[] } =>
  isObject(value) && isList(value['order_list']) && value['order_num'] === value['order_list'].length

function create(call: CallV2): ResponseV2 {
  const { body, context, signType } = call
  const type = readType(call)
  const { order_list } = readJson(call, 'sub_order_list', isSubOrders)
  if (order_list.length > MAX_SUB_ORDERS)
    throw body.error('sub_order_list', `子单数量不能超过 ${MAX_SUB_ORDERS} 笔`)
  const notify_url = body.string('notify_url')
  const issue = notifyUrlIssue(notify_url)
  if (issue !== undefined) throw body.error('notify_url', issue)
  const device_info = body.string.optional('device_info')
  const openid = body.string.optional('combine_openid')
  if (type.payer === 'in-order' && openid === undefined)
    throw body.error('combine_openid', 'JSAPI支付必须传combine_openid')
  const wanted = callOfV3(call, {
    body: {
      combine_appid: body.string('combine_appid'),
      combine_mchid: body.string('combine_mch_id'),
      combine_out_trade_no: body.string('combine_out_trade_no'),
      time_expire: readTimeExpire(call),
      notify_url,
      combine_payer_info: openid === undefined ? undefined : { openid },
      sub_orders: order_list.map(subOrderOfV3),
    },
  })
  const prepay_id = context.numbers.prepayId(context.clock.now())
  const result = { prepay_id, ...type.prepay(call, prepay_id) }
  placeCombined(wanted, type, result, { signType, ...omitUndefined({ device_info }) })
  const { code_url, h5_url: mweb_url } = result as typeof result & { code_url?: string; h5_url?: string }
  return { fields: omitUndefined({ trade_type: type.trade_type, prepay_id, code_url, mweb_url }) }
}

/** `time_expire`, `yyyyMMddHHmmss`, as APIv3 has it. */
function readTimeExpire({ body }: CallV2): string | undefined {
  const text = body.string.optional('time_expire')
  if (text === undefined) return undefined
  if (text.length !== 14 || !isCompactTime(text))
    throw body.error('time_expire', 'time_expire 应为 yyyyMMddHHmmss 格式，如 20091227091010')
  return rfc3339(new Date(compactSpan(text).from))
}

const subOrderOfV3 = (item: JsonObject): JsonObject =>
  omitUndefined({
    mchid: item['mch_id'],
    sub_mchid: item['sub_mch_id'],
    sub_appid: item['sub_appid'],
    out_trade_no: item['out_trade_no'],
    description: item['body'],
    attach: item['attach'],
    amount: { total_amount: item['total_fee'], currency: item['fee_type'] },
  })

/** The combined order that a request names. */
function orderOf(call: CallV2): CombinedOrder {
  const { body, merchant, context } = call
  readCaller(call, body, 'combine_mch_id')
  readAppid(call, 'combine_appid')
  const combine_out_trade_no = body.string('combine_out_trade_no')
  return combinedOrders.get(context, { mchid: merchant.mchid, combine_out_trade_no })
}

function query(call: CallV2): ResponseV2 {
  const order = orderOf(call)
  combinedOrders.decide(order, 'query')
  const { trade_state } = order
  return {
    fields: { ...queriedV2(call.context, order), trade_state, trade_state_desc: descriptions[trade_state] },
  }
}

/** Closes a combined order; the request names exactly its sub orders. */
function close(call: CallV2): ResponseV2 {
  const order = orderOf(call)
  const named = readJson(call, 'sub_order_list', isList)
    .flatMap(({ order: each }) => (isList(each) ? each : []))
    .map(({ mchid, out_trade_no }) => `${String(mchid)} ${String(out_trade_no)}`)
  const stored = order.sub_orders.map(({ mchid, out_trade_no }) => `${mchid} ${out_trade_no}`)
  if (named.toSorted().join('\n') !== stored.toSorted().join('\n')) throw new ApiError(otherSubOrders)
  end(call.context, order, 'closeV2')
  return { fields: {} }
}

const notes = [
  ...combinedNotes,
  {
    zh: '接口已于 2021 年停止对新商户开放，官方页面不再提供；规则与 APIv3 合单支付相同，字段按接口目录。关单时须列出全部子单。',
    en: 'This operation has been closed to new merchants since 2021, and its official page is gone. The rules are those of combined orders of APIv3, the fields those of the catalog. Closing names all sub orders.',
  },
] as const

const repeats = ['combine_appid', 'combine_mch_id'] as const

export const combinedOrderOperationsV2: readonly OperationV2[] = [
  { method: 'POST', path: '/pay/combinedorder', repeats, notes, handleV2: create },
  { method: 'POST', path: '/pay/querycombinedorder', repeats, notes, handleV2: query },
  { method: 'POST', path: '/pay/closecombinedorder', repeats, notes, handleV2: close },
]
