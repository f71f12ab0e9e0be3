import { parseRfc3339 } from '../clock/beijing-time'
import { type Answer, type Call, ok } from '../gateway/operation'
import { isObject } from '../gateway/fields'
import { present } from '../gateway/present'
import { Refusal, refusals } from '../gateway/refusal'
import { readNotifyUrl } from '../notification/notify-url'
import { findTransaction, judge, move } from './transactions'
import type { Transaction } from './transaction'
import type { Way } from './ways'

/** What a merchant's own number of a transaction may look like. */
export const OUT_TRADE_NO = { min: 6, max: 32, pattern: /^[0-9A-Za-z_\-|*]+$/ }
const LARGEST_TOTAL = 1_000_000_000
const DAY = 24 * 60 * 60 * 1000
const DAYS_TO_PAY = 7

/** Checks that the merchant number of a request is the caller's own. */
export function checkMchid(call: Pick<Call, 'merchant'>, given: Call['body']): void {
  const mchid = given.text('mchid', { min: 1, max: 32 })
  if (mchid === call.merchant.mchid) return
  throw new Refusal(refusals.otherMerchant, {
    field: '/mchid',
    value: mchid,
    issue: `请求由商户 ${call.merchant.mchid} 签名`,
    location: 'body',
  })
}

/**
 * Orders a transaction; a repetition gets a new lead to the payment, and voids the old one. The same number cannot be
 * ordered in two ways, even with the same parameters.
 */
export function prepay(call: Call, way: Way): Answer {
  const { merchant, books, fingerprint } = call
  const wanted = readPrepay(call, way)
  const known = findTransaction(books, { mchid: merchant.mchid, out_trade_no: wanted.out_trade_no })
  const verdict = judge(known, 'prepay', known?.trade_type === way.trade_type ? fingerprint : undefined)
  const lead = way.lead(books.numbers, books.clock.now())
  if (known !== undefined) {
    move(books, known, known.trade_state, lead)
  } else if (verdict.kind === 'move') {
    const now = books.clock.now().getTime()
    const { expiresAt = now + DAYS_TO_PAY * DAY, ...transaction } = wanted
    books.transactions.insert({
      ...transaction,
      trade_state: verdict.to,
      createdAt: now,
      accepted: fingerprint,
      ...lead,
    })
    const { mchid, out_trade_no } = transaction
    books.deadlines.add({ kind: 'transaction-expires', dueAt: expiresAt, mchid, number: out_trade_no })
  }
  return ok(lead)
}

type Wanted = Omit<Transaction, 'trade_state' | 'createdAt' | 'accepted'> & { readonly expiresAt?: number }

function readPrepay(call: Call, { trade_type, namesPayer }: Way): Wanted {
  const { body, merchant } = call
  checkMchid(call, body)
  if (body.text('appid', { min: 1, max: 32 }) !== merchant.appid) throw new Refusal(refusals.appidNotBound)
  const amount = body.object('amount')
  const total = amount.integer('total', { min: 1, max: LARGEST_TOTAL })
  if ((amount.text.optional('currency') ?? 'CNY') !== 'CNY')
    throw amount.fault('currency', '境内商户号仅支持 CNY')
  const { detail, scene_info } = body.raw
  return {
    mchid: merchant.mchid,
    appid: merchant.appid,
    trade_type,
    description: body.text('description', { min: 1, max: 127 }),
    out_trade_no: body.text('out_trade_no', OUT_TRADE_NO),
    notify_url: readNotifyUrl(body),
    amount: { total, currency: 'CNY' },
    ...readExpiry(call),
    ...(namesPayer && { expectedPayer: body.object('payer').text('openid', { min: 1, max: 128 }) }),
    ...present({
      attach: body.text.optional('attach', { max: 128 }),
      goods_tag: body.text.optional('goods_tag', { max: 32 }),
      limit_pay: body.texts.optional('limit_pay'),
      support_fapiao: body.boolean.optional('support_fapiao'),
      detail: isObject(detail) ? detail : undefined,
      scene_info: isObject(scene_info) ? scene_info : undefined,
    }),
  }
}

function readExpiry({ body, books }: Call): { readonly time_expire?: string; readonly expiresAt?: number } {
  const time_expire = body.text.optional('time_expire')
  if (time_expire === undefined) return {}
  const time = parseRfc3339(time_expire)
  if (time === undefined)
    throw body.fault('time_expire', 'time_expire 应为 RFC 3339 格式，如 2018-06-08T10:34:56+08:00')
  if (time <= books.clock.now()) throw body.fault('time_expire', 'time_expire 应晚于当前时间')
  return { time_expire, expiresAt: time.getTime() }
}
