import type { Side } from '../../domain/side'
import { type OperationResponse, type Call, noContent } from '../../domain/operation'
import { omitUndefined } from '../../domain/omit-undefined'
import { ApiError } from '../../domain/api-error'
import { checkTotal, readCharges, readTotal } from './amounts'
import { repetitionIn, serviceOrders } from './entity'
import { serviceOrderErrors } from './errors'
import { changed, checkAppid, orderOf, readService } from './roles'
import { checkTimeRange, readLocation, readTimeRange, startOf } from './time-range'

/** Ends the service and sets its price. An order that costs nothing is done. */
export function complete(call: Call, side: Side): OperationResponse {
  const { body, context, fingerprint } = call
  checkAppid(call, side)
  const service = readService(call, body)
  const charges = readCharges(body)
  const total = readTotal(body, charges)
  const given = body.object.optional('time_range')
  const range = given === undefined ? {} : readTimeRange(given)
  const location = readLocation(body)
  const order = orderOf(call, side, service)
  const event = total === 0 ? 'completeFree' : 'complete'
  const decision = serviceOrders.decide(order, event, repetitionIn(order, 'complete', fingerprint))
  if (decision.kind !== 'move') return changed(side, order, 'complete')
  checkTotal(total, order.risk_fund, { limit: order.plannedAmount ?? service.limit })
  const ahead = context.clock.ahead()
  checkTimeRange(range, startOf(range, ahead, order), context.clock, 'over')
  const completed = serviceOrders.move(context, order, decision, {
    ...charges,
    ...omitUndefined({ location: location === undefined ? undefined : { ...order.location, ...location } }),
    total_amount: total,
    time_range: { ...order.time_range, ...range },
    ...(range.start_time === undefined || range.start_time === order.time_range.start_time
      ? {}
      : { startAhead: ahead }),
    accepted: { ...order.accepted, complete: fingerprint },
  })
  return changed(side, completed, 'complete')
}

/** Lowers the amount that is still to be collected. */
export function modify(call: Call, side: Side): OperationResponse {
  const { body, context, fingerprint } = call
  checkAppid(call, side)
  const service = body.raw['service_id'] === undefined ? undefined : readService(call, body)
  const charges = readCharges(body)
  const total = readTotal(body, charges)
  body.string('reason', { min: 1, max: 50 })
  const order = orderOf(call, side, service)
  const decision = serviceOrders.decide(order, total === 0 ? 'modifyFree' : 'modify')
  const repeated = order.accepted.modify === fingerprint
  if (decision.kind !== 'move' || repeated) return changed(side, order, 'modify')
  if (total >= (order.total_amount ?? 0)) {
    throw new ApiError(serviceOrderErrors.increased, {
      field: '/total_amount',
      value: total,
      issue: `原总金额为 ${order.total_amount ?? 0} 分，只能改小`,
      location: 'body',
    })
  }
  const modified = serviceOrders.move(context, order, decision, {
    ...charges,
    total_amount: total,
    accepted: { ...order.accepted, modify: fingerprint },
  })
  return changed(side, modified, 'modify')
}

/** Announces a deduction to the user; the order does not change. */
export function sendMessage(
  event: 'sendPendingMessage' | 'sendPrepaidMessage',
): (call: Call, side: Side) => OperationResponse {
  return (call, side) => {
    const { body } = call
    const service = readService(call, body)
    readTotal(body, readCharges(body))
    body.string('prepaid_time', { pattern: /^\d{8}$/ })
    serviceOrders.decide(orderOf(call, side, service), event)
    return noContent
  }
}
