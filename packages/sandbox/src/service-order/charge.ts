import { type Answer, type Call, noContent, ok } from '../gateway/operation'
import { present } from '../gateway/present'
import { Refusal } from '../gateway/refusal'
import type { PayScoreService } from '../tenants/merchant'
import { checkTotal, readCharges, readTotal } from './amounts'
import { readAppid, readService } from './create'
import { findOrder, judge, move } from './orders'
import { serviceOrderRefusals } from './refusals'
import type { ServiceOrder } from './service-order'
import { checkTimeRange, readLocation, readTimeRange, startOf } from './time-range'
import { onWire } from './wire'

/** The order that a path names; it must be of the service that the body names. */
export function orderOf({ merchant, path, books }: Call, service: PayScoreService | undefined): ServiceOrder {
  const order = findOrder(books, { mchid: merchant.mchid, out_order_no: path.text('out_order_no') })
  if (service !== undefined && order.service_id !== service.serviceId) {
    throw new Refusal(serviceOrderRefusals.absent)
  }
  return order
}

/** Ends the service and says what it costs; if that is nothing, the order is done. */
export function complete(call: Call): Answer {
  const { body, books, fingerprint } = call
  readAppid(call)
  const service = readService(call)
  const charges = readCharges(body)
  const total = readTotal(body, charges)
  const given = body.object.optional('time_range')
  const range = given === undefined ? {} : readTimeRange(given)
  const place = readLocation(body)
  const order = orderOf(call, service)
  const event = total === 0 ? 'completeFree' : 'complete'
  const verdict = judge(order, event, { operation: 'complete', fingerprint })
  if (verdict.kind !== 'move') return ok(onWire(order, 'complete'))
  checkTotal(total, order.risk_fund, service)
  checkTimeRange(range, startOf(range, order), books.clock.now())
  const completed = move(books, order, verdict.to, {
    ...charges,
    ...present({ location: place === undefined ? undefined : { ...order.location, ...place } }),
    total_amount: total,
    time_range: { ...order.time_range, ...range },
    accepted: { ...order.accepted, complete: fingerprint },
  })
  return ok(onWire(completed, 'complete'))
}

/** Lowers what is still to be collected. */
export function modify(call: Call): Answer {
  const { body, books, fingerprint } = call
  readAppid(call)
  const service = readService(call)
  const charges = readCharges(body)
  const total = readTotal(body, charges)
  body.text('reason', { min: 1, max: 50 })
  const order = orderOf(call, service)
  const verdict = judge(order, total === 0 ? 'modifyFree' : 'modify')
  const repeated = order.accepted.modify === fingerprint
  if (verdict.kind !== 'move' || repeated) return ok(onWire(order, 'modify'))
  if (total >= (order.total_amount ?? 0)) {
    throw new Refusal(serviceOrderRefusals.increased, {
      field: '/total_amount',
      value: total,
      issue: `原总金额为 ${order.total_amount ?? 0} 分，只能改小`,
      location: 'body',
    })
  }
  const modified = move(books, order, verdict.to, {
    ...charges,
    total_amount: total,
    accepted: { ...order.accepted, modify: fingerprint },
  })
  return ok(onWire(modified, 'modify'))
}

/** Tells the user beforehand what will be deducted; the order stays as it is. */
export function sendMessage(event: 'sendPendingMessage' | 'sendPrepaidMessage'): (call: Call) => Answer {
  return (call) => {
    const { body } = call
    const service = readService(call)
    readTotal(body, readCharges(body))
    body.text('prepaid_time', { pattern: /^\d{8}$/ })
    judge(orderOf(call, service), event)
    return noContent
  }
}
