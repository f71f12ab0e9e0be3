import { parseRfc3339, rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import { type OperationResponse, type Call, ok } from '../../domain/operation'
import { isObject } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import { repetitionOf } from '../../domain/machine'
import { transactions } from './entity'
import { expiry } from './expiry'
import { transactionErrors } from './machine'
import { type Side, isOf, readAppids, readParties, readPayer } from './parties'
import type { Transaction } from './transaction'
import type { OrderType } from './trade-types'

/** Format of a merchant's order number. */
export const OUT_TRADE_NO = { min: 6, max: 32, pattern: /^[0-9A-Za-z_\-|*]+$/ }
const MAX_TOTAL = 1_000_000_000
const DAY = 24 * 60 * 60 * 1000
/** Days in which an order can be paid if it does not say otherwise. */
export const PAYABLE_DAYS = 7
/** Shortest time in which an order can be paid, in milliseconds. */
const SHORTEST = 60 * 1000

/**
 * Creates a transaction. A repeated order gets a new prepay result, which replaces the old one. Two order
 * types cannot share a number, even with the same parameters.
 */
export function prepay(call: Call, type: OrderType, side: Side): OperationResponse {
  const { merchant, context, fingerprint } = call
  const wanted = readPrepay(call, type, side)
  const known = transactions.find(context, { mchid: merchant.mchid, out_trade_no: wanted.out_trade_no })
  if (known?.trade_type === 'AUTH' || known?.combined !== undefined)
    throw new ApiError(transactionErrors.numberUsed)
  const isSame = known?.trade_type === type.trade_type && isOf(wanted, known)
  const accepted = isSame ? known.accepted : undefined
  const decision = transactions.decide(known, 'prepay', repetitionOf(accepted, fingerprint))
  const result = type.prepay(context.numbers, context.clock.now())
  if (known !== undefined) {
    transactions.save(context, { ...known, ...result })
  } else if (decision.kind === 'move') {
    const now = context.clock.now().getTime()
    const { expiresAt = now + PAYABLE_DAYS * DAY, ...transaction } = wanted
    transactions.insert(context, {
      ...transaction,
      trade_state: decision.to,
      createdAt: now,
      accepted: fingerprint,
      ...result,
    })
    const { mchid, out_trade_no } = transaction
    expiry.schedule(context, { dueAt: expiresAt, mchid, number: out_trade_no })
  }
  return ok(result)
}

type Wanted = Omit<Transaction, 'trade_state' | 'createdAt' | 'accepted'> & { readonly expiresAt?: number }

function readPrepay(call: Call, { trade_type, payer, longest }: OrderType, side: Side): Wanted {
  const { body } = call
  const parties = readParties(call, body, side)
  const appids = readAppids(call, side)
  const amount = body.object('amount')
  const total = amount.integer('total', { min: 1, max: MAX_TOTAL })
  if ((amount.string.optional('currency') ?? 'CNY') !== 'CNY')
    throw amount.error('currency', '境内商户号仅支持 CNY')
  const { detail, scene_info } = body.raw
  return {
    ...parties,
    ...appids,
    trade_type,
    description: body.string('description', { min: 1, max: 127 }),
    out_trade_no: body.string('out_trade_no', OUT_TRADE_NO),
    notify_url: body.string('notify_url'),
    amount: { total, currency: 'CNY' },
    ...readExpiry(call, longest),
    ...(payer === 'in-order' && { expectedPayer: readPayer(call, side) }),
    ...omitUndefined({
      attach: body.string.optional('attach', { max: 128 }),
      goods_tag: body.string.optional('goods_tag', { max: 32 }),
      limit_pay: body.strings.optional('limit_pay'),
      support_fapiao: body.boolean.optional('support_fapiao'),
      profit_sharing: body.object.optional('settle_info')?.boolean.optional('profit_sharing'),
      detail: isObject(detail) ? detail : undefined,
      scene_info: isObject(scene_info) ? scene_info : undefined,
    }),
  }
}

/**
 * Reads `time_expire`, which is a time on the client's clock. WeChat Pay raises one that is too early, also one in the
 * past, and lowers one that is too late.
 */
export function readExpiry(
  { body, context: { clock } }: Call,
  longest: number,
): { readonly time_expire?: string; readonly expiresAt?: number } {
  const time_expire = body.string.optional('time_expire')
  if (time_expire === undefined) return {}
  const time = parseRfc3339(time_expire)
  if (time === undefined)
    throw body.error('time_expire', 'time_expire 应为 RFC 3339 格式，如 2018-06-08T10:34:56+08:00')
  const now = clock.now().getTime()
  const wanted = time.getTime() + clock.ahead()
  const expiresAt = Math.min(Math.max(wanted, now + SHORTEST), now + longest)
  // The answers of queries are on the clock of the client too.
  const stated = expiresAt === wanted ? time_expire : rfc3339(new Date(expiresAt - clock.ahead()))
  return { time_expire: stated, expiresAt }
}
