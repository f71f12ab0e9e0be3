import { parseRfc3339, rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import type { Fields } from '../../domain/fields'
import { isObject } from '../../domain/fields'
import { repetitionOf } from '../../domain/machine'
import { type Call, type OperationResponse, ok } from '../../domain/operation'
import { busifavorStocks } from '../busifavor-coupons/entities'
import { type PaygiftActivity, paygiftActivities, paygiftErrors } from './activity'

const DAY = 24 * 60 * 60 * 1000
const MAX_LENGTH = 90 * DAY
const OUT_REQUEST_NO = { min: 1, max: 128, pattern: /^[a-zA-Z0-9|*_-]+$/ }
/** Number of awards of each kind of gift. */
const awardCounts = { SINGLE_COUPON: [1, 1], GIFT_PACKAGE: [3, 5] } as const
const MAX_MERCHANTS = 500

/** Begins an activity. */
export const activityBegin = defineDeadline('paygift-activity-begins', (context, { number }) => {
  const activity = paygiftActivities.get(context, { activity_id: number })
  paygiftActivities.apply(context, activity, 'timeBegins', { updatedAt: context.clock.now().getTime() })
})

/** Ends an activity. */
export const activityEnd = defineDeadline('paygift-activity-ends', (context, { number }) => {
  const activity = paygiftActivities.get(context, { activity_id: number })
  paygiftActivities.apply(context, activity, 'timeEnds', { updatedAt: context.clock.now().getTime() })
})

/**
 * Creates an activity that gives merchant coupons to users who pay.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487898
 */
export function createActivity(call: Call): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const base = body.object('activity_base_info')
  const out_request_no = base.string('out_request_no', OUT_REQUEST_NO)
  const known = paygiftActivities.find(context, { mchid, out_request_no })
  const decision = paygiftActivities.decide(known, 'create', repetitionOf(known?.accepted, fingerprint))
  if (known !== undefined) return ok(created(known))
  const times = readTimes(call, base)
  const rule = body.object('award_send_rule')
  const advanced = body.raw['advanced_setting']
  const now = context.clock.now().getTime()
  const activity: PaygiftActivity = {
    activity_status: decision.kind === 'move' ? decision.to : 'CREATE_ACT_STATUS',
    activity_id: context.numbers.activityId(),
    mchid,
    out_request_no,
    activity_name: base.string('activity_name', { min: 1, max: 10 }),
    base: base.raw,
    ...(isObject(advanced) ? { advanced } : {}),
    rule: rule.raw,
    stock_ids: readAwards(call, rule, times),
    participants: readMerchants(rule, mchid).map((each) => ({ mchid: each, addedAt: now })),
    ...times,
    createdAt: now,
    updatedAt: now,
    accepted: fingerprint,
  }
  paygiftActivities.insert(context, activity)
  const { activity_id: number, beginsAt, endsAt } = activity
  activityBegin.schedule(context, { dueAt: beginsAt, mchid, number })
  activityEnd.schedule(context, { dueAt: endsAt, mchid, number })
  return ok(created(activity))
}

const created = ({ activity_id, createdAt }: PaygiftActivity) => ({
  activity_id,
  create_time: rfc3339(new Date(createdAt)),
})

type Times = Pick<PaygiftActivity, 'beginsAt' | 'endsAt'>

// Times of requests are on the client's clock.
function readTimes({ context: { clock } }: Call, base: Fields): Times {
  const time = (name: string): number => {
    const parsed = parseRfc3339(base.string(name))
    if (parsed === undefined)
      throw base.error(name, `${name} 应为 RFC 3339 格式，如 2015-05-20T13:29:35+08:00`)
    return parsed.getTime() + clock.ahead()
  }
  const [beginsAt, endsAt] = [time('begin_time'), time('end_time')]
  if (endsAt <= beginsAt) throw base.error('end_time', '活动结束时间应晚于开始时间')
  if (endsAt <= clock.now().getTime()) throw base.error('end_time', '活动结束时间应晚于当前时间')
  if (endsAt - beginsAt > MAX_LENGTH) throw base.error('end_time', '活动时间最长为90天')
  return { beginsAt, endsAt }
}

function readAwards({ context, merchant }: Call, rule: Fields, { endsAt }: Times): string[] {
  if (rule.string('award_type') !== 'BUSIFAVOR') throw rule.error('award_type', '奖品类型仅支持 BUSIFAVOR')
  rule.integer('transaction_amount_minimum', { min: 1 })
  const content = rule.string('send_content') as keyof typeof awardCounts
  const [least, most] = awardCounts[content]
  const awards = rule.list('award_list')
  if (awards.length < least || awards.length > most) {
    const range = least === most ? `${least}` : `${least} 至 ${most}`
    throw rule.error('award_list', `send_content 为 ${content} 时奖品数量应为 ${range}`)
  }
  return awards.map((award) => {
    const stock_id = award.string('stock_id', { min: 1, max: 20 })
    if (!isAward(context, stock_id, { mchid: merchant.mchid, endsAt }))
      throw new ApiError(paygiftErrors.awards)
    return stock_id
  })
}

// WeChat Pay sends the coupons itself: their codes must not come from the merchant, and they must be valid long enough.
function isAward(
  context: Context,
  stock_id: string,
  { mchid, endsAt }: { readonly mchid: string; readonly endsAt: number },
): boolean {
  const stock = busifavorStocks.find(context, { stock_id })
  return (
    stock !== undefined &&
    [stock.mchid, stock.belong_merchant].includes(mchid) &&
    stock.stock_state === 'RUNNING' &&
    stock.coupon_code_mode !== 'MERCHANT_API' &&
    stock.validity.until >= endsAt
  )
}

function readMerchants(rule: Fields, mchid: string): readonly string[] {
  if (rule.string('merchant_option') === 'IN_SEVICE_COUPON_MERCHANT') return [mchid]
  const given = rule.strings.optional('merchant_id_list') ?? []
  if (given.length === 0 || given.length > MAX_MERCHANTS)
    throw rule.error('merchant_id_list', `merchant_id_list 应为 1 至 ${MAX_MERCHANTS} 个商户号`)
  return [...new Set(given)]
}
