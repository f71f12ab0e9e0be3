import { compactTime, compareCompactTimes, isCompactTime } from '../clock/beijing-time'
import { type Answer, type Call, ok } from '../gateway/operation'
import { Refusal } from '../gateway/refusal'
import { orderOf } from './charge'
import { readAppid, readService } from './create'
import { judge, move } from './orders'
import { serviceOrderRefusals } from './refusals'
import { onWire } from './wire'

/** Looks an order up by the merchant's number, or by the number that the front end brought back. */
export function query({ merchant, query: parameters, books }: Call): Answer {
  const { mchid } = merchant
  readAppid({ merchant, body: parameters })
  const service = readService({ merchant, body: parameters })
  const out_order_no = parameters.text.optional('out_order_no')
  const query_id = parameters.text.optional('query_id')
  if ((out_order_no === undefined) === (query_id === undefined)) {
    throw parameters.fault('out_order_no', 'out_order_no 与 query_id 必须且只能填写一个')
  }
  const order =
    out_order_no === undefined
      ? books.serviceOrders.find({ mchid, query_id: query_id ?? '' })
      : books.serviceOrders.find({ mchid, out_order_no })
  if (order?.service_id !== service.serviceId) throw new Refusal(serviceOrderRefusals.absent)
  judge(order, 'query')
  return ok(onWire(order, 'query'))
}

/** Gives an order up before it was completed. */
export function cancel(call: Call): Answer {
  readAppid(call)
  const service = readService(call)
  call.body.text('reason', { min: 1, max: 50 })
  const order = orderOf(call, service)
  const verdict = judge(order, 'cancel')
  if (verdict.kind !== 'move') return ok(onWire(order, 'cancel'))
  return ok(onWire(move(call.books, order, verdict.to, { total_amount: 0 }), 'cancel'))
}

/** Asks for another deduction of what the user still owes. */
export function pay(call: Call): Answer {
  const { body } = call
  if (body.raw['appid'] !== undefined) readAppid(call)
  const service = body.raw['service_id'] === undefined ? undefined : readService(call)
  const order = orderOf(call, service)
  const verdict = judge(order, 'pay')
  if (verdict.kind !== 'move') return ok(onWire(order, 'pay'))
  return ok(onWire(move(call.books, order, verdict.to), 'pay'))
}

/** Says that the merchant has been paid in some other way. */
export function sync(call: Call): Answer {
  const { body, books } = call
  readAppid(call)
  const service = readService(call)
  if (body.text('type') !== 'Order_Paid') throw body.fault('type', '场景类型应为 Order_Paid')
  const detail = body.object('detail')
  const paidTime = detail.text('paid_time')
  if (!isCompactTime(paidTime)) throw detail.fault('paid_time', 'paid_time 应为 yyyyMMddHHmmss')
  const order = orderOf(call, service)
  const verdict = judge(order, 'sync')
  if (verdict.kind !== 'move') return ok(onWire(order, 'sync'))
  if (compareCompactTimes(paidTime, compactTime(books.clock.now())) > 0) {
    throw detail.fault('paid_time', '收款成功时间不能晚于当前时间')
  }
  const amount = order.total_amount ?? 0
  const details = [{ seq: 1, amount, paid_type: 'MCH', paid_time: paidTime }] as const
  return ok(onWire(move(books, order, verdict.to, { details }), 'sync'))
}
