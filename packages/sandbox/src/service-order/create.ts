import { compactTime } from '../clock/beijing-time'
import { type Answer, type Call, ok } from '../gateway/operation'
import { present } from '../gateway/present'
import { Refusal, refusals } from '../gateway/refusal'
import { readNotifyUrl } from '../notification/notify-url'
import type { PayScoreService } from '../tenants/merchant'
import { checkTotal, readCharges, readRiskFund, readTotal } from './amounts'
import { judge } from './orders'
import { serviceOrderRefusals } from './refusals'
import type { ServiceOrder } from './service-order'
import type { Event, State } from './states'
import { checkTimeRange, readLocation, readTimeRange, startOf } from './time-range'
import { onWire } from './wire'

const NUMBER = { min: 1, max: 32, pattern: /^[0-9A-Za-z_\-|*]+$/ }
const DAYS_TO_CONFIRM = 30
const DAY = 24 * 60 * 60 * 1000

/** The pay-score service that a request names, which must be one of the caller's. */
export function readService({ merchant, body }: Pick<Call, 'merchant' | 'body'>): PayScoreService {
  const id = body.text('service_id', { min: 1, max: 32 })
  const service = merchant.services.find(({ serviceId }) => serviceId === id)
  if (service === undefined) throw new Refusal(serviceOrderRefusals.wrongService)
  return service
}

/** The appid of a request, which must be the caller's. */
export function readAppid({ merchant, body }: Pick<Call, 'merchant' | 'body'>): string {
  const appid = body.text('appid', { min: 1, max: 32 })
  if (appid !== merchant.appid) throw new Refusal(refusals.appidNotBound)
  return appid
}

/** Creates an order that the user is to confirm, or (with `need_user_confirm` false) has confirmed beforehand. */
export function create(call: Call): Answer {
  const { body, books } = call
  const service = readService(call)
  const confirmed = body.boolean.optional('need_user_confirm') === false
  if (confirmed ? service.confirmation === 'required' : service.confirmation === 'none') {
    throw new Refusal(serviceOrderRefusals.wrongMode)
  }
  const openid = confirmed ? body.text('openid', { min: 1, max: 128 }) : body.text.optional('openid')
  const range = readTimeRange(body.object('time_range'))
  if (range.start_time === undefined)
    throw body.object('time_range').fault('start_time', '缺少必填参数 start_time')
  checkTimeRange(range, startOf(range))
  const opened: Opened = {
    ...readCommon(call, service),
    ...present({ openid, risk_fund: readRiskFund(body, service) }),
    service_introduction: body.text('service_introduction', { min: 1, max: 20 }),
    notify_url: readNotifyUrl(body),
    time_range: range,
    ...(confirmed ? { confirmedTime: compactTime(books.clock.now()) } : {}),
  }
  const order = open(call, confirmed ? 'createConfirmed' : 'create', opened)
  return ok(onWire(order, 'create'))
}

/** Creates an order and completes it in one step. */
export function directComplete(call: Call): Answer {
  const { body, books } = call
  const service = readService(call)
  const charges = readCharges(body)
  const total = readTotal(body, charges)
  const range = readTimeRange(body.object('time_range'))
  checkTimeRange(range, startOf(range), books.clock.now())
  const opened: Opened = {
    ...readCommon(call, service),
    ...present({
      notify_url: body.raw['notify_url'] === undefined ? undefined : readNotifyUrl(body),
      openid: body.text.optional('openid', { min: 1, max: 128 }),
    }),
    service_introduction: body.text.optional('service_introduction', { max: 20 }) ?? '',
    time_range: range,
    total_amount: total,
  }
  checkTotal(total, undefined, service)
  const order = open(call, total === 0 ? 'directCompleteFree' : 'directComplete', opened)
  return ok(onWire(order, 'directComplete'))
}

type Opened = Omit<
  ServiceOrder,
  'condition' | 'mchid' | 'order_id' | 'query_id' | 'package' | 'createdAt' | 'accepted'
>

function readCommon(call: Call, service: PayScoreService) {
  const { body } = call
  return {
    out_order_no: body.text('out_order_no', NUMBER),
    appid: readAppid(call),
    service_id: service.serviceId,
    ...readCharges(body),
    ...present({ location: readLocation(body), attach: body.text.optional('attach', { max: 256 }) }),
  }
}

function open({ merchant: { mchid }, fingerprint, books }: Call, event: Event, opened: Opened): ServiceOrder {
  const known = books.serviceOrders.find({ mchid, out_order_no: opened.out_order_no })
  const verdict = judge(known, event, { operation: 'create', fingerprint })
  if (verdict.kind !== 'move') {
    // The table lets nothing but a repetition stand, and that only for an order that exists.
    if (known === undefined) throw new Refusal(serviceOrderRefusals.absent)
    return known
  }
  const now = books.clock.now()
  const order: ServiceOrder = {
    ...opened,
    condition: verdict.to,
    mchid,
    order_id: books.numbers.orderId(now),
    query_id: books.numbers.queryId(),
    package: books.numbers.queryId(),
    createdAt: now.getTime(),
    accepted: { create: fingerprint },
  }
  books.serviceOrders.insert(order)
  expireLater(books, order, verdict.to, now)
  return order
}

function expireLater(books: Call['books'], order: ServiceOrder, condition: State, now: Date): void {
  if (condition !== 'CREATED') return
  const { mchid, out_order_no } = order
  const dueAt = now.getTime() + DAYS_TO_CONFIRM * DAY
  books.deadlines.add({ kind: 'service-order-expires', dueAt, mchid, number: out_order_no })
}
