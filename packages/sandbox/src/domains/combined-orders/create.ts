import { ApiError, type ErrorDefinition, invalidRequest } from '../../domain/api-error'
import { readAppid, readCaller } from '../../domain/caller'
import type { Fields } from '../../domain/fields'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type OperationResponse, ok } from '../../domain/operation'
import { transactions } from '../transactions/entity'
import { transactionErrors } from '../transactions/machine'
import { PAYABLE_DAYS } from '../transactions/place-order'
import { OUT_TRADE_NO, readExpiry } from '../transactions/prepay'
import type { OrderType, PrepayResult } from '../transactions/trade-types'
import type { Transaction } from '../transactions/transaction'
import type { CombinedOrder } from './combined-order'
import { combinedOrders } from './entity'
import { expiry } from './expiry'

const DAY = 24 * 60 * 60 * 1000
/** Numbers of sub orders, without and with sub-merchants. */
const COUNTS = { merchant: { min: 2, max: 10 }, partner: { min: 1, max: 50 } }
const MAX_TOTAL = 1_000_000_000

const errors = {
  sameNumber: invalidRequest('子单商户订单号重复'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Creates a combined order, of which all sub orders are paid or none.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556926
 */
export function createCombined(call: Call, type: OrderType): OperationResponse {
  const prepaid = type.prepay(call)
  placeCombined(call, type, prepaid)
  return ok(prepaid)
}

/**
 * Stores a combined order and its sub orders. A repeated order gets a new prepay result.
 *
 * @param prepaid - reference that opens the payment
 * @param v2 - of an order of APIv2, which is notified by it
 */
export function placeCombined(
  call: Call,
  type: OrderType,
  prepaid: PrepayResult,
  v2?: CombinedOrder['v2'],
): void {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  readCaller(call, body, 'combine_mchid')
  readAppid(call, 'combine_appid')
  const combine_out_trade_no = body.string('combine_out_trade_no', OUT_TRADE_NO)
  const wanted = readSubOrders(call, type)
  const known = combinedOrders.find(context, { mchid, combine_out_trade_no })
  const accepted = known?.trade_type === type.trade_type ? known.accepted : undefined
  const decision = combinedOrders.decide(known, 'prepay', repetitionOf(accepted, fingerprint))
  const now = context.clock.now()
  const result = { ...prepaid, prepaidAt: now.getTime() }
  if (known !== undefined) {
    combinedOrders.save(context, { ...known, ...result })
    return
  }
  const { expiresAt = now.getTime() + PAYABLE_DAYS * DAY, time_expire } = readExpiry(call, type.longest)
  const trade_state = decision.kind === 'move' ? decision.to : 'NOTPAY'
  const order: CombinedOrder = {
    trade_state,
    trade_type: type.trade_type,
    combine_mchid: mchid,
    combine_appid: merchant.appid,
    combine_out_trade_no,
    combine_transaction_id: context.numbers.transactionId(now),
    sub_orders: wanted.map(({ mchid: owner, sub_mchid, out_trade_no }) => ({
      mchid: owner,
      ...omitUndefined({ sub_mchid }),
      out_trade_no,
    })),
    notify_url: body.string('notify_url'),
    ...readScene(body),
    ...(type.payer === 'in-order' && {
      expectedPayer: body.object('combine_payer_info').string('openid', { min: 1, max: 128 }),
    }),
    ...omitUndefined({ v2 }),
    createdAt: now.getTime(),
    accepted: fingerprint,
    ...result,
  }
  for (const subOrder of wanted) {
    const { mchid: owner, out_trade_no } = subOrder
    if (transactions.find(context, { mchid: owner, out_trade_no }) !== undefined)
      throw new ApiError(transactionErrors.numberUsed)
    const placed: Transaction = {
      ...subOrder,
      ...omitUndefined({ time_expire }),
      trade_state,
      createdAt: now.getTime(),
      accepted: '',
      combined: combine_out_trade_no,
    }
    transactions.insert(context, placed, 'prepay')
  }
  combinedOrders.insert(context, order, 'prepay')
  expiry.schedule(context, { dueAt: expiresAt, mchid, number: combine_out_trade_no })
}

type NewSubOrder = Omit<Transaction, 'trade_state' | 'createdAt' | 'accepted'>

function readSubOrders({ body, merchant }: Call, { trade_type }: OrderType): NewSubOrder[] {
  const given = body.list('sub_orders')
  const side = given.some(({ raw }) => raw['sub_mchid'] !== undefined) ? 'partner' : 'merchant'
  const { min, max } = COUNTS[side]
  if (given.length < min || given.length > max)
    throw body.error('sub_orders', `子单数量应为 ${min} 至 ${max} 笔`)
  const notify_url = body.string('notify_url')
  const read = given.map((item): NewSubOrder => {
    const amount = item.object('amount')
    if (amount.string('currency') !== 'CNY') throw amount.error('currency', '境内商户号仅支持 CNY')
    return {
      trade_type,
      mchid: item.string('mchid', { min: 1, max: 32 }),
      appid: merchant.appid,
      out_trade_no: item.string('out_trade_no', OUT_TRADE_NO),
      description: item.string('description', { min: 1, max: 127 }),
      attach: item.string('attach', { max: 128 }),
      notify_url,
      amount: { total: amount.integer('total_amount', { min: 1, max: MAX_TOTAL }), currency: 'CNY' },
      ...omitUndefined({
        sub_mchid: item.string.optional('sub_mchid', { max: 32 }),
        sub_appid: item.string.optional('sub_appid', { max: 32 }),
        goods_tag: item.string.optional('goods_tag', { max: 32 }),
        subsidy_amount: item.object.optional('settle_info')?.integer.optional('subsidy_amount', { min: 0 }),
        profit_sharing: item.object.optional('settle_info')?.boolean.optional('profit_sharing'),
      }),
    }
  })
  const numbers = new Set(read.map(({ mchid, out_trade_no }) => `${mchid} ${out_trade_no}`))
  if (numbers.size < read.length) throw new ApiError(errors.sameNumber)
  return read
}

function readScene(body: Fields): Pick<CombinedOrder, 'scene_info'> {
  const device_id = body.object.optional('scene_info')?.string.optional('device_id', { max: 32 })
  return device_id === undefined ? {} : { scene_info: { device_id } }
}
