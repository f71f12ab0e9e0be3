import { parseRfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import { readCaller } from '../../domain/caller'
import type { Fields } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Call } from '../../domain/operation'
import { favorErrors } from './errors'
import {
  type CouponTradeType,
  type FavorStock,
  type SendRule,
  type UseRule,
  type Validity,
  tradeTypes,
} from './stock'

const MINUTE = 60 * 1000
const DAY = 24 * 60 * MINUTE
const MAX_BEGIN = 365 * DAY
const MAX_WINDOW = 90 * DAY
/** Clocks of clients may differ, and a request takes its time. */
const TOLERANCE = 5 * MINUTE
const SECONDS_OF_DAY = 24 * 60 * 60
const NAME_UNITS = 20
const MAX_AMOUNT = 10_000_000
const MAX_PER_USER = 100
const MAX_MERCHANTS = 50

/** Fields of a stock that its request determines. */
export type StockRequest = Pick<
  FavorStock,
  | 'out_request_no'
  | 'stock_name'
  | 'description'
  | 'available_begin_time'
  | 'available_end_time'
  | 'beginsAt'
  | 'endsAt'
  | 'no_cash'
  | 'send'
  | 'use'
  | 'validity'
>

/**
 * Reads the request that creates a stock.
 *
 * @throws ApiError PARAM_ERROR
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012534537
 */
export function readStock(call: Call): StockRequest {
  const { body } = call
  readCaller(call, body, 'belong_merchant')
  if (body.string('stock_type') !== 'NORMAL')
    throw body.error('stock_type', '接口目前仅支持创建固定面额满减券批次（NORMAL）')
  const window = readWindow(call)
  const rules = body.object('coupon_use_rule')
  const use = readUseRule(rules, call.merchant.mchid)
  return {
    out_request_no: body.string('out_request_no', { min: 1, max: 128, pattern: /^[0-9A-Za-z_\-|*]+$/ }),
    stock_name: readName(body),
    description: body.object.optional('pattern_info')?.string('description', { min: 1, max: 3000 }) ?? '',
    ...window,
    no_cash: body.boolean('no_cash'),
    send: readSendRule(body.object('stock_use_rule'), use),
    use,
    validity: readValidity(call, rules.object.optional('coupon_available_time'), window),
  }
}

// Nine Chinese characters or 20 letters.
function readName(body: Fields): string {
  const name = body.string('stock_name', { min: 1, max: NAME_UNITS, pattern: /^[^_,;|]+$/ })
  const units = Array.from(name).reduce((sum, each) => sum + (each > '\u00ff' ? 2 : 1), 0)
  if (units > NAME_UNITS) throw body.error('stock_name', '批次名称最多9个中文汉字或20个字母')
  return name
}

type Window = Pick<FavorStock, 'available_begin_time' | 'available_end_time' | 'beginsAt' | 'endsAt'>

function readWindow({ body, context: { clock } }: Call): Window {
  const beginsAt = readTime(body, 'available_begin_time', clock.ahead())
  const endsAt = readTime(body, 'available_end_time', clock.ahead())
  const now = clock.now().getTime()
  if (beginsAt < now - TOLERANCE) throw body.error('available_begin_time', '开始时间不可早于当前时间')
  if (beginsAt > now + MAX_BEGIN) throw body.error('available_begin_time', '不能创建365天后开始的批次')
  if (endsAt <= beginsAt) throw body.error('available_end_time', '结束时间应晚于开始时间')
  if (endsAt - beginsAt > MAX_WINDOW) throw body.error('available_end_time', '批次可用时间范围最长为90天')
  return {
    available_begin_time: body.string('available_begin_time'),
    available_end_time: body.string('available_end_time'),
    beginsAt,
    endsAt,
  }
}

// Times of requests are on the client's clock.
function readTime(from: Fields, name: string, ahead: number): number {
  const time = parseRfc3339(from.string(name))
  if (time === undefined) throw from.error(name, `${name} 应为 RFC 3339 格式，如 2015-05-20T13:29:35+08:00`)
  return time.getTime() + ahead
}

function readSendRule(rule: Fields, { coupon_amount }: UseRule): SendRule {
  const max_coupons = rule.integer('max_coupons', { min: 1 })
  const max_amount = rule.integer('max_amount', { min: 1 })
  const max_amount_by_day = rule.integer.optional('max_amount_by_day', { min: 0 })
  if (max_amount !== max_coupons * coupon_amount)
    throw new ApiError(favorErrors.budget, rule.detail('max_amount', favorErrors.budget.message))
  return {
    max_coupons,
    max_amount,
    max_coupons_per_user: rule.integer('max_coupons_per_user', { min: 1, max: MAX_PER_USER }),
    // 0 stands for no limit.
    ...omitUndefined({ max_amount_by_day: max_amount_by_day === 0 ? undefined : max_amount_by_day }),
  }
}

function readUseRule(rules: Fields, mchid: string): UseRule {
  const fixed = rules.object.optional('fixed_normal_coupon')
  if (fixed === undefined)
    throw rules.error('fixed_normal_coupon', 'stock_type 为 NORMAL 时 fixed_normal_coupon 必填')
  const strings = (name: string): readonly string[] => rules.strings.optional(name) ?? []
  const available_merchants = strings('available_merchants')
  if (available_merchants.length > MAX_MERCHANTS)
    throw rules.error('available_merchants', `available_merchants 最多 ${MAX_MERCHANTS} 个商户号`)
  return {
    coupon_amount: fixed.integer('coupon_amount', { min: 1, max: MAX_AMOUNT }),
    transaction_minimum: fixed.integer('transaction_minimum', { min: 0, max: MAX_AMOUNT }),
    goods_tag: strings('goods_tag'),
    trade_type: strings('trade_type').filter(isTradeType),
    limit_pay: strings('limit_pay'),
    available_items: strings('available_items'),
    unavailable_items: strings('unavailable_items'),
    available_merchants: available_merchants.length === 0 ? [mchid] : available_merchants,
    combine_use: rules.boolean.optional('combine_use') ?? false,
  }
}

const isTradeType = (text: string): text is CouponTradeType =>
  (tradeTypes as readonly string[]).includes(text)

function readValidity(
  { context: { clock } }: Call,
  given: Fields | undefined,
  { beginsAt, endsAt }: Window,
): Validity {
  if (given === undefined) return { from: beginsAt, until: endsAt, isFromNextDay: false }
  const time = (name: string, otherwise: number): number =>
    given.raw[name] === undefined ? otherwise : readTime(given, name, clock.ahead())
  const minutes = given.integer.optional('available_time_after_receive', { min: 0 })
  const fixed = given.object.optional('fix_available_time')
  return {
    from: time('available_begin_time', beginsAt),
    until: time('available_end_time', endsAt),
    isFromNextDay: given.boolean.optional('second_day_available') ?? false,
    ...omitUndefined({
      lasting: minutes === undefined || minutes === 0 ? undefined : minutes * MINUTE,
      weekly: fixed === undefined ? undefined : readWeekly(fixed),
    }),
  }
}

function readWeekly(fixed: Fields): NonNullable<Validity['weekly']> {
  const days = fixed.raw['available_week_day']
  return {
    days: Array.isArray(days) ? days.filter((day) => typeof day === 'number') : [],
    begin: fixed.integer('begin_time', { max: SECONDS_OF_DAY }),
    end: fixed.integer.optional('end_time', { max: SECONDS_OF_DAY }) ?? SECONDS_OF_DAY,
  }
}
