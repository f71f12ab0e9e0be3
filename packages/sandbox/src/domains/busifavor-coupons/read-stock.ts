import { parseRfc3339 } from '../../clock/beijing-time'
import { type Fields, type JsonObject, isObject } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Call } from '../../domain/operation'
import type { BusifavorStock, CodeMode, Validity } from './stock'

const DAY = 24 * 60 * 60 * 1000
const MAX_WINDOW = 365 * DAY
const MAX_WAIT = 30
const MAX_DAYS = 365
const MAX_COUPONS = 1_000_000_000
const MAX_PER_USER = 100
const MAX_AMOUNT = 10_000_000
const SECONDS_OF_DAY = 86_399

/** Fields that the request of a stock determines. */
export type StockRequest = Omit<
  BusifavorStock,
  'stock_state' | 'stock_id' | 'mchid' | 'distributed' | 'createdAt' | 'accepted'
>

/** Fields that queries return as they were set. */
export const shownFields = [
  'stock_name',
  'comment',
  'goods_name',
  'coupon_use_rule',
  'stock_send_rule',
  'custom_entrance',
  'display_pattern_info',
  'notify_config',
] as const

const ruleOf = {
  NORMAL: 'fixed_normal_coupon',
  DISCOUNT: 'discount_coupon',
  EXCHANGE: 'exchange_coupon',
} as const

/**
 * Reads the request that creates a stock.
 *
 * @throws ApiError PARAM_ERROR
 */
export function readStock({ body, context: { clock } }: Call): StockRequest {
  const stock_type = body.string('stock_type') as BusifavorStock['stock_type']
  const use = body.object('coupon_use_rule')
  const send = body.object('stock_send_rule')
  const name = ruleOf[stock_type]
  if (use.raw[name] === undefined) throw use.error(name, `stock_type 为 ${stock_type} 时 ${name} 必填`)
  const coupon_code_mode = body.string('coupon_code_mode') as CodeMode
  // The coupons of an upload are as many as its codes.
  const max_coupons = send.integer.optional('max_coupons', { min: 1, max: MAX_COUPONS })
  if (max_coupons === undefined && coupon_code_mode !== 'MERCHANT_UPLOAD')
    throw send.error('max_coupons', 'max_coupons 必填')
  return {
    belong_merchant: body.string('belong_merchant', { min: 8, max: 15 }),
    out_request_no: body.string('out_request_no', { min: 1, max: 128 }),
    stock_type,
    coupon_code_mode,
    subsidy: body.boolean.optional('subsidy') ?? false,
    shown: shownOf(body.raw),
    validity: readValidity(use.object('coupon_available_time'), clock.ahead()),
    max_coupons: max_coupons ?? MAX_COUPONS,
    max_coupons_per_user: send.integer('max_coupons_per_user', { min: 1, max: MAX_PER_USER }),
    ...omitUndefined({
      discount: readDiscount(use.object(name), stock_type),
      max_coupons_by_day: send.integer.optional('max_coupons_by_day', { min: 1, max: MAX_COUPONS }),
      notify_appid: body.object.optional('notify_config')?.string.optional('notify_appid'),
    }),
  }
}

/** The part of a request that queries show. */
export function shownOf(raw: JsonObject): JsonObject {
  return Object.fromEntries(
    shownFields
      .filter((name) => raw[name] !== undefined)
      .map((name) => [name, name === 'coupon_use_rule' ? shownRule(raw[name]) : raw[name]]),
  )
}

// The catalog has the seconds in the request only.
function shownRule(rule: unknown): unknown {
  if (!isObject(rule) || !isObject(rule['coupon_available_time'])) return rule
  const coupon_available_time = Object.fromEntries(
    Object.entries(rule['coupon_available_time']).filter(
      ([name]) => name !== 'available_second_after_receive',
    ),
  )
  return { ...rule, coupon_available_time }
}

// Only a coupon of a fixed value has a known discount; that of a percentage depends on the order.
function readDiscount(rule: Fields, type: BusifavorStock['stock_type']): number | undefined {
  rule.integer.optional('transaction_minimum', { min: 0, max: MAX_AMOUNT })
  if (type === 'DISCOUNT') {
    rule.integer('discount_percent', { min: 1, max: 100 })
    return undefined
  }
  if (type === 'EXCHANGE') {
    rule.integer('exchange_price', { min: 0, max: MAX_AMOUNT })
    return undefined
  }
  return rule.integer('discount_amount', { min: 1, max: MAX_AMOUNT })
}

function readValidity(given: Fields, ahead: number): Validity {
  const from = readTime(given, 'available_begin_time', ahead)
  const until = readTime(given, 'available_end_time', ahead)
  if (until <= from) throw given.error('available_end_time', '结束时间应晚于开始时间')
  if (until - from > MAX_WINDOW) throw given.error('available_end_time', '有效期最长为1年')
  const lastingDays = given.integer.optional('available_day_after_receive', { min: 1, max: MAX_DAYS })
  const wait = given.integer.optional('wait_days_after_receive', { min: 0, max: MAX_WAIT })
  if (wait !== undefined && lastingDays === undefined)
    throw given.error(
      'wait_days_after_receive',
      '填写 wait_days_after_receive 时 available_day_after_receive 必填',
    )
  const seconds = given.integer.optional('available_second_after_receive', { min: 1 })
  return {
    from,
    until,
    waitingDays: wait ?? 0,
    irregular: (given.list.optional('irregulary_avaliable_time') ?? []).map((each) => [
      readTime(each, 'begin_time', ahead),
      readTime(each, 'end_time', ahead),
    ]),
    ...omitUndefined({
      lastingDays,
      lasting: seconds === undefined ? undefined : seconds * 1000,
      weekly: readWeekly(given.object.optional('available_week')),
    }),
  }
}

function readWeekly(week: Fields | undefined): Validity['weekly'] {
  if (week === undefined) return undefined
  const days = week.raw['week_day']
  return {
    days: Array.isArray(days) ? days.filter((day) => typeof day === 'number') : [],
    spans: (week.list.optional('available_day_time') ?? []).map((span) => [
      span.integer.optional('begin_time', { max: SECONDS_OF_DAY }) ?? 0,
      span.integer.optional('end_time', { max: SECONDS_OF_DAY }) ?? SECONDS_OF_DAY,
    ]),
  }
}

/** Reads a time of a request, which is on the client's clock. */
export function readTime(from: Fields, name: string, ahead: number): number {
  const time = parseRfc3339(from.string(name))
  if (time === undefined) throw from.error(name, `${name} 应为 RFC 3339 格式，如 2015-05-20T13:29:35+08:00`)
  return time.getTime() + ahead
}
