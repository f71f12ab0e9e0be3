import type { Side } from '../../domain/side'
import { isCompactTime } from '../../clock/beijing-time'
import { type OperationResponse, type Call, ok } from '../../domain/operation'
import { ApiError } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import { serviceOrders } from './entity'
import { serviceOrderErrors } from './errors'
import { changed, checkAppid, orderOf, readService, readSubMerchant, roles } from './roles'
import { momentOf } from './time-range'
import { toWire } from './wire'

/** Finds an order by the merchant's order number, or by the `query_id` of the front end. */
export function query({ merchant, query: parameters, context }: Call, side: Side): OperationResponse {
  const { mchid } = merchant
  if (roles[side].namesAppid) readAppid({ merchant, body: parameters })
  const service =
    parameters.raw['service_id'] === undefined ? undefined : readService({ merchant }, parameters)
  const { sub_mchid } = readSubMerchant(parameters, side)
  const out_order_no = parameters.string.optional('out_order_no')
  const query_id = parameters.string.optional('query_id')
  if ((out_order_no === undefined) === (query_id === undefined)) {
    throw parameters.error('out_order_no', 'out_order_no 与 query_id 必须且只能填写一个')
  }
  const order =
    out_order_no === undefined
      ? serviceOrders.find(context, { mchid, query_id: query_id ?? '' })
      : serviceOrders.find(context, { mchid, out_order_no })
  const isOther = service !== undefined && order?.service_id !== service.serviceId
  if (order === undefined || isOther || order.sub_mchid !== sub_mchid)
    throw new ApiError(serviceOrderErrors.absent)
  serviceOrders.decide(order, 'query')
  return ok(toWire(order, 'query'))
}

/** Cancels an order that has not been completed. */
export function cancel(call: Call, side: Side): OperationResponse {
  checkAppid(call, side)
  const service = readService(call, call.body)
  call.body.string('reason', { min: 1, max: 50 })
  const order = orderOf(call, side, service)
  const canceled = serviceOrders.apply(call.context, order, 'cancel', { total_amount: 0 })
  return changed(side, canceled, 'cancel')
}

/** Starts another deduction of the amount that the user still owes. */
export function pay(call: Call, side: Side): OperationResponse {
  const { body } = call
  if (body.raw['appid'] !== undefined) readAppid(call)
  const service = body.raw['service_id'] === undefined ? undefined : readService(call, body)
  const order = orderOf(call, side, service)
  return changed(side, serviceOrders.apply(call.context, order, 'pay'), 'pay')
}

/** Reports that the user paid the merchant outside of WeChat Pay. */
export function sync(call: Call, side: Side): OperationResponse {
  const { body, context } = call
  checkAppid(call, side)
  const service = readService(call, body)
  if (body.string('type') !== 'Order_Paid') throw body.error('type', '场景类型应为 Order_Paid')
  const detail = body.object('detail')
  const paidTime = detail.string('paid_time')
  if (!isCompactTime(paidTime)) throw detail.error('paid_time', 'paid_time 应为 yyyyMMddHHmmss')
  const order = orderOf(call, side, service)
  const decision = serviceOrders.decide(order, 'sync')
  if (decision.kind !== 'move') return changed(side, order, 'sync')
  if (momentOf(paidTime, context.clock.ahead()).from > context.clock.now().getTime()) {
    throw detail.error('paid_time', '收款成功时间不能晚于当前时间')
  }
  const amount = order.total_amount ?? 0
  const details = [{ seq: 1, amount, paid_type: 'MCH', paid_time: paidTime }] as const
  return changed(side, serviceOrders.move(context, order, decision, { details }), 'sync')
}
