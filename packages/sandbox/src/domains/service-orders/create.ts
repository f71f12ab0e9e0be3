import { compactTime } from '../../clock/beijing-time'
import { type OperationResponse, type Call, ok } from '../../domain/operation'
import { omitUndefined } from '../../domain/omit-undefined'
import { ApiError } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import type { PayScoreService } from '../../merchants/merchant'
import { checkTotal, readCharges, readRiskFund, readTotal } from './amounts'
import { repetitionIn, serviceOrders } from './entity'
import { expiry } from './expiry'
import { serviceOrderErrors } from './errors'
import type { ServiceOrder } from './service-order'
import type { Event } from './machine'
import { checkTimeRange, readLocation, readTimeRange, startOf } from './time-range'
import { toWire } from './wire'

const OUT_ORDER_NO = { min: 1, max: 32, pattern: /^[0-9A-Za-z_\-|*]+$/ }
const CONFIRMABLE_DAYS = 30
const DAY = 24 * 60 * 60 * 1000

/** The pay-score service of a request, which must be one of the merchant's. */
export function readService({ merchant, body }: Pick<Call, 'merchant' | 'body'>): PayScoreService {
  const id = body.string('service_id', { min: 1, max: 32 })
  const service = merchant.services.find(({ serviceId }) => serviceId === id)
  if (service === undefined) throw new ApiError(serviceOrderErrors.wrongService)
  return service
}

/** Creates an order that the user has to confirm or, with `need_user_confirm` false, that needs no confirmation. */
export function create(call: Call): OperationResponse {
  const { body, context } = call
  const service = readService(call)
  const confirmed = body.boolean.optional('need_user_confirm') === false
  if (confirmed ? service.confirmation === 'required' : service.confirmation === 'none') {
    throw new ApiError(serviceOrderErrors.wrongMode)
  }
  const openid = confirmed ? body.string('openid', { min: 1, max: 128 }) : body.string.optional('openid')
  const range = readTimeRange(body.object('time_range'))
  if (range.start_time === undefined)
    throw body.object('time_range').error('start_time', '缺少必填参数 start_time')
  const ahead = context.clock.ahead()
  checkTimeRange(range, startOf(range, ahead), context.clock, 'running')
  const opened: Opened = {
    ...readCommon(call, service),
    ...omitUndefined({ openid, risk_fund: readRiskFund(body, service) }),
    service_introduction: body.string('service_introduction', { min: 1, max: 20 }),
    notify_url: body.string('notify_url'),
    time_range: range,
    startAhead: ahead,
    ...(confirmed ? { confirmedTime: compactTime(context.clock.now()) } : {}),
  }
  const order = open(call, confirmed ? 'createConfirmed' : 'create', opened)
  return ok(toWire(order, 'create'))
}

/** Creates an order and completes it in one step. */
export function directComplete(call: Call): OperationResponse {
  const { body, context } = call
  const service = readService(call)
  const charges = readCharges(body)
  const total = readTotal(body, charges)
  const range = readTimeRange(body.object('time_range'))
  const ahead = context.clock.ahead()
  checkTimeRange(range, startOf(range, ahead), context.clock, 'over')
  const opened: Opened = {
    ...readCommon(call, service),
    ...omitUndefined({
      notify_url: body.string.optional('notify_url'),
      openid: body.string.optional('openid', { min: 1, max: 128 }),
    }),
    service_introduction: body.string.optional('service_introduction', { max: 20 }) ?? '',
    time_range: range,
    startAhead: ahead,
    total_amount: total,
  }
  checkTotal(total, undefined, service)
  const order = open(call, total === 0 ? 'directCompleteFree' : 'directComplete', opened)
  // The catalog has state_description in every response, also of a free order, which is done at once.
  return ok({ state_description: 'MCH_COMPLETE', ...toWire(order, 'directComplete') })
}

type Opened = Omit<
  ServiceOrder,
  'condition' | 'mchid' | 'order_id' | 'query_id' | 'package' | 'createdAt' | 'accepted'
>

function readCommon(call: Call, service: PayScoreService) {
  const { body } = call
  return {
    out_order_no: body.string('out_order_no', OUT_ORDER_NO),
    appid: readAppid(call),
    service_id: service.serviceId,
    ...readCharges(body),
    ...omitUndefined({ location: readLocation(body), attach: body.string.optional('attach', { max: 256 }) }),
  }
}

function open(
  { merchant: { mchid }, fingerprint, context }: Call,
  event: Event,
  opened: Opened,
): ServiceOrder {
  const known = serviceOrders.find(context, { mchid, out_order_no: opened.out_order_no })
  const decision = serviceOrders.decide(known, event, repetitionIn(known, 'create', fingerprint))
  if (decision.kind !== 'move') {
    // The machine accepts only a repetition here, and only an existing order can be repeated.
    if (known === undefined) throw new ApiError(serviceOrderErrors.absent)
    return known
  }
  const now = context.clock.now()
  const order: ServiceOrder = {
    ...opened,
    condition: decision.to,
    mchid,
    order_id: context.numbers.orderId(now),
    query_id: context.numbers.queryId(),
    package: context.numbers.queryId(),
    createdAt: now.getTime(),
    accepted: { create: fingerprint },
  }
  serviceOrders.insert(context, order)
  if (decision.to === 'CREATED') {
    const dueAt = now.getTime() + CONFIRMABLE_DAYS * DAY
    expiry.schedule(context, { dueAt, mchid, number: order.out_order_no })
  }
  return order
}
