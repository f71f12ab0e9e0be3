import { type OperationResponse, type Call, noContent, ok } from '../../domain/operation'
import { omitUndefined } from '../../domain/omit-undefined'
import { ApiError } from '../../domain/api-error'
import type { PayScoreService } from '../../merchants/merchant'
import { checkTotal, readCharges, readTotal } from './amounts'
import { readAppid } from '../../domain/caller'
import { readService } from './create'
import { repetitionIn, serviceOrders } from './entity'
import { serviceOrderErrors } from './errors'
import type { ServiceOrder } from './service-order'
import { checkTimeRange, readLocation, readTimeRange, startOf } from './time-range'
import { toWire } from './wire'

/** The order in the path, which must belong to the service in the body. */
export function orderOf(
  { merchant, path, context }: Call,
  service: PayScoreService | undefined,
): ServiceOrder {
  const order = serviceOrders.get(context, {
    mchid: merchant.mchid,
    out_order_no: path.string('out_order_no'),
  })
  if (service !== undefined && order.service_id !== service.serviceId) {
    throw new ApiError(serviceOrderErrors.absent)
  }
  return order
}

/** Ends the service and sets its price. An order that costs nothing is done. */
export function complete(call: Call): OperationResponse {
  const { body, context, fingerprint } = call
  readAppid(call)
  const service = readService(call)
  const charges = readCharges(body)
  const total = readTotal(body, charges)
  const given = body.object.optional('time_range')
  const range = given === undefined ? {} : readTimeRange(given)
  const location = readLocation(body)
  const order = orderOf(call, service)
  const event = total === 0 ? 'completeFree' : 'complete'
  const decision = serviceOrders.decide(order, event, repetitionIn(order, 'complete', fingerprint))
  if (decision.kind !== 'move') return ok(toWire(order, 'complete'))
  checkTotal(total, order.risk_fund, service)
  const ahead = context.clock.ahead()
  checkTimeRange(range, startOf(range, ahead, order), context.clock, 'over')
  const completed = serviceOrders.move(context, order, decision.to, {
    ...charges,
    ...omitUndefined({ location: location === undefined ? undefined : { ...order.location, ...location } }),
    total_amount: total,
    time_range: { ...order.time_range, ...range },
    ...(range.start_time === undefined || range.start_time === order.time_range.start_time
      ? {}
      : { startAhead: ahead }),
    accepted: { ...order.accepted, complete: fingerprint },
  })
  return ok(toWire(completed, 'complete'))
}

/** Lowers the amount that is still to be collected. */
export function modify(call: Call): OperationResponse {
  const { body, context, fingerprint } = call
  readAppid(call)
  const service = readService(call)
  const charges = readCharges(body)
  const total = readTotal(body, charges)
  body.string('reason', { min: 1, max: 50 })
  const order = orderOf(call, service)
  const decision = serviceOrders.decide(order, total === 0 ? 'modifyFree' : 'modify')
  const repeated = order.accepted.modify === fingerprint
  if (decision.kind !== 'move' || repeated) return ok(toWire(order, 'modify'))
  if (total >= (order.total_amount ?? 0)) {
    throw new ApiError(serviceOrderErrors.increased, {
      field: '/total_amount',
      value: total,
      issue: `原总金额为 ${order.total_amount ?? 0} 分，只能改小`,
      location: 'body',
    })
  }
  const modified = serviceOrders.move(context, order, decision.to, {
    ...charges,
    total_amount: total,
    accepted: { ...order.accepted, modify: fingerprint },
  })
  return ok(toWire(modified, 'modify'))
}

/** Announces a deduction to the user; the order does not change. */
export function sendMessage(
  event: 'sendPendingMessage' | 'sendPrepaidMessage',
): (call: Call) => OperationResponse {
  return (call) => {
    const { body } = call
    const service = readService(call)
    readTotal(body, readCharges(body))
    body.string('prepaid_time', { pattern: /^\d{8}$/ })
    serviceOrders.decide(orderOf(call, service), event)
    return noContent
  }
}
