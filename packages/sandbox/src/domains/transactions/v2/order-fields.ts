import { compactSpan, isCompactTime, rfc3339 } from '../../../clock/beijing-time'
import type { CallV2 } from '../../../domain/operation-v2'
import { omitUndefined } from '../../../domain/omit-undefined'
import { type WantedOrder, limitedExpiry } from '../place-order'
import { MAX_TOTAL } from '../prepay'
import type { TradeType } from '../transaction'
import { readPartiesV2 } from './parties'

/** Format of a merchant's order number in APIv2. */
export const OUT_TRADE_NO_V2 = { min: 1, max: 32, pattern: /^[0-9A-Za-z_\-|*@]+$/ }

/** Reads the fields that orders and payments by code have in common. */
export function readOrderV2(call: CallV2, trade_type: TradeType): WantedOrder {
  const { body, signType } = call
  if ((body.string.optional('fee_type') ?? 'CNY') !== 'CNY')
    throw body.error('fee_type', 'fee_type 境内商户号仅支持 CNY')
  const limit = body.string.optional('limit_pay')
  return {
    ...readPartiesV2(call),
    trade_type,
    description: body.string('body', { min: 1, max: 128 }),
    out_trade_no: body.string('out_trade_no', OUT_TRADE_NO_V2),
    amount: { total: body.integer('total_fee', { min: 1, max: MAX_TOTAL }), currency: 'CNY' },
    v2: { signType, ...omitUndefined({ device_info: body.string.optional('device_info') }) },
    ...omitUndefined({
      attach: body.string.optional('attach'),
      goods_tag: body.string.optional('goods_tag'),
      limit_pay: limit === undefined ? undefined : [limit],
      support_fapiao: flag(body.string.optional('receipt')),
      profit_sharing: flag(body.string.optional('profit_sharing')),
    }),
  }
}

/** Reads `time_expire`, `yyyyMMddHHmmss` on the client's clock. */
export function readExpiryV2({ body, context }: CallV2, longest: number): ReturnType<typeof limitedExpiry> {
  const text = body.string.optional('time_expire')
  if (text === undefined) return {}
  if (text.length !== 14 || !isCompactTime(text))
    throw body.error('time_expire', 'time_expire 应为 yyyyMMddHHmmss 格式，如 20091227091010')
  const time = new Date(compactSpan(text).from)
  return limitedExpiry(context, { time, stated: rfc3339(time) }, longest)
}

const flag = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : value === 'Y'
