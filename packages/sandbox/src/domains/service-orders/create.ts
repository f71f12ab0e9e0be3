import type { Side } from '../../domain/side'
import { compactTime } from '../../clock/beijing-time'
import { type OperationResponse, type Call, ok } from '../../domain/operation'
import { omitUndefined } from '../../domain/omit-undefined'
import { ApiError } from '../../domain/api-error'
import type { PayScoreService } from '../../merchants/merchant'
import { checkTotal, readCharges, readRiskFund, readTotal } from './amounts'
import { repetitionIn, serviceOrders } from './entity'
import { type ServiceUser, permissionOf } from '../permissions/entity'
import { expiry } from './expiry'
import { serviceOrderErrors } from './errors'
import type { ServiceOrder } from './service-order'
import type { Event } from './machine'
import { checkTimeRange, readLocation, readTimeRange, startOf } from './time-range'
import { changed, readAppids, readService, readSubMerchant, roles } from './roles'
import { toWire } from './wire'

export const OUT_ORDER_NO = { min: 1, max: 32, pattern: /^[0-9A-Za-z_\-|*]+$/ }
const CONFIRMABLE_DAYS = 30
const DAY = 24 * 60 * 60 * 1000

/** Creates an order that the user has to confirm or, with `need_user_confirm` false, that needs no confirmation. */
export function create(call: Call, side: Side): OperationResponse {
  const { body, context } = call
  const service = readService(call, body)
  const confirmed = body.boolean.optional('need_user_confirm') === false
  if (confirmed ? service.confirmation === 'required' : service.confirmation === 'none') {
    throw new ApiError(serviceOrderErrors.wrongMode)
  }
  const user = readUser(call, side, confirmed ? 'named' : 'optional')
  const { serviceId: service_id } = service
  const parties = { mchid: call.merchant.mchid, ...readSubMerchant(body, side) }
  if (confirmed) checkAuthorized(call, { ...parties, ...user, service_id })
  const range = readTimeRange(body.object('time_range'))
  if (range.start_time === undefined)
    throw body.object('time_range').error('start_time', '缺少必填参数 start_time')
  const ahead = context.clock.ahead()
  checkTimeRange(range, startOf(range, ahead), context.clock, 'running')
  const opened: Opened = {
    ...readCommon(call, service, side),
    ...user,
    risk_fund: readRiskFund(body, service),
    service_introduction: body.string('service_introduction', { min: 1, max: 20 }),
    notify_url: body.string('notify_url'),
    time_range: range,
    startAhead: ahead,
    ...(confirmed ? { confirmedTime: compactTime(context.clock.now()) } : {}),
  }
  const order = open(call, confirmed ? 'createConfirmed' : 'create', opened)
  return ok(toWire(order, 'create'))
}

/** Creates an order that is paid after delivery. Its goods are shown to the user; the order is like any other. */
export function createPaidOnDelivery(call: Call, side: Side): OperationResponse {
  const given = call.body.object('shopping_info')
  // The kind of link is optional in a request only: there is one.
  const jump_link = { jump_link_type: 'JUMP_LINK_MINI_PROGRAM', ...given.object('jump_link').raw }
  const shopping_info = { ...given.raw, jump_link }
  const created = create(call, side)
  return 'body' in created ? ok({ ...created.body, shopping_info }) : created
}

/** Creates an order and completes it in one step. */
export function directComplete(call: Call, side: Side): OperationResponse {
  const { body, context } = call
  const service = readService(call, body)
  const charges = readCharges(body)
  const total = readTotal(body, charges)
  const range = readTimeRange(body.object('time_range'))
  const ahead = context.clock.ahead()
  checkTimeRange(range, startOf(range, ahead), context.clock, 'over')
  const opened: Opened = {
    ...readCommon(call, service, side),
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
  if (!roles[side].returnsOrder) return changed(side, order, 'directComplete')
  // The catalog has state_description in every response, also of a free order, which is done at once.
  return ok({ state_description: 'MCH_COMPLETE', ...toWire(order, 'directComplete') })
}

/** Reads the user of an order: on the partner's side by one of two openids. */
export function readUser(
  { body }: Call,
  side: Side,
  as: 'named' | 'optional',
): Pick<ServiceOrder, 'openid' | 'sub_openid'> {
  const sub_openid = side === 'partner' ? body.string.optional('sub_openid', { min: 1, max: 128 }) : undefined
  const isNamed = as === 'named' && sub_openid === undefined
  const openid = isNamed
    ? body.string('openid', { min: 1, max: 128 })
    : body.string.optional('openid', { max: 128 })
  return omitUndefined({ openid, sub_openid })
}

// The same request again is answered also after the user has ended the authorization.
function checkAuthorized({ context, body, merchant: { mchid } }: Call, user: ServiceUser): void {
  const out_order_no = body.string('out_order_no', OUT_ORDER_NO)
  if (serviceOrders.find(context, { mchid, out_order_no }) !== undefined) return
  if (permissionOf(context, user)?.authorization_state !== 'AVAILABLE')
    throw new ApiError(serviceOrderErrors.notAuthorized)
}

export type Opened = Omit<
  ServiceOrder,
  'condition' | 'mchid' | 'order_id' | 'query_id' | 'package' | 'createdAt' | 'accepted'
>

function readCommon(call: Call, service: PayScoreService, side: Side) {
  const { body } = call
  return {
    out_order_no: body.string('out_order_no', OUT_ORDER_NO),
    ...readSubMerchant(body, side),
    ...readAppids(call, side),
    service_id: service.serviceId,
    ...readCharges(body),
    ...omitUndefined({ location: readLocation(body), attach: body.string.optional('attach', { max: 256 }) }),
  }
}

/** Stores a new order, or returns the one that the same request created before. */
export function open(
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
