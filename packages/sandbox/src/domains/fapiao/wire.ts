import { encryptField } from '@wxpay/protocol'
import { rfc3339 } from '../../clock/beijing-time'
import type { JsonObject } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Call } from '../../domain/operation'
import type { Fapiao, InvoiceNumbers } from './fapiao'

/** Rates are in hundredths of a percent. */
const RATE_UNIT = 10_000n
/** Quantities and unit prices have eight decimals. */
const DECIMALS = 100_000_000n

/** Part of an amount that is tax, in fen, half up. */
export function taxOf(total: number, rate: number): number {
  const divisor = RATE_UNIT + BigInt(rate)
  return Number((BigInt(total) * BigInt(rate) * 2n + divisor) / (divisor * 2n))
}

/** A title, with its phone number and mail address encrypted for the merchant. */
export function encryptedBuyer({ merchant, context }: Pick<Call, 'merchant' | 'context'>, buyer: JsonObject) {
  const key = context.merchants.publicKey(merchant)
  const encrypted = ['phone', 'email'].flatMap((name) => {
    const value = buyer[name]
    return typeof value === 'string' ? [[name, encryptField(value, key)] as const] : []
  })
  return { ...buyer, ...Object.fromEntries(encrypted) }
}

/** An invoice as queries return it. */
export function toWire(call: Pick<Call, 'merchant' | 'context'>, fapiao: Fapiao) {
  const { blue, red, card_status, status, total_amount, error } = fapiao
  const items = fapiao.items.map(toItem)
  const tax_amount = items.reduce((sum, item) => sum + item.tax_amount, 0)
  return omitUndefined({
    fapiao_id: fapiao.fapiao_id,
    status,
    blue_fapiao: toNumbers(blue),
    red_fapiao: toNumbers(red),
    card_information:
      card_status === undefined
        ? undefined
        : {
            card_appid: call.merchant.appid,
            card_openid: fapiao.openid,
            card_id: 'pIJMr5MMiIkO_93VtPyIiEk2DZ4w',
            card_code: fapiao.fapiao_id,
            card_status,
          },
    total_amount,
    tax_amount,
    amount: total_amount - tax_amount,
    seller_information: seller,
    buyer_information: encryptedBuyer(call, fapiao.buyer),
    extra_information: { drawer: '沙箱' },
    items,
    remark: fapiao.remark,
    fapiao_error_code: error?.code,
    fapiao_error_message: error?.message,
  })
}

const seller = {
  name: '沙箱商户',
  taxpayer_id: '202003261233701778',
  address: '深圳市南山区深南大道10000号',
}

function toNumbers(numbers: InvoiceNumbers | undefined) {
  if (numbers === undefined) return undefined
  const { at, ...rest } = numbers
  return { ...rest, fapiao_time: rfc3339(new Date(at)) }
}

function toItem(item: JsonObject) {
  const total_amount = Number(item['total_amount'])
  const tax_rate = Number(item['tax_rate'] ?? 0)
  const quantity = Number(item['quantity'])
  const tax_amount = taxOf(total_amount, tax_rate)
  const amount = total_amount - tax_amount
  return {
    tax_code: String(item['tax_code']),
    goods_name: textOf(item['goods_name']) ?? textOf(item['goods_category']) ?? '商品',
    ...omitUndefined({ specification: textOf(item['specification']), unit: textOf(item['unit']) }),
    quantity,
    unit_price: Number((BigInt(amount) * DECIMALS * 1_000_000n) / BigInt(Math.max(1, quantity))),
    amount,
    tax_amount,
    total_amount,
    tax_rate,
    tax_prefer_mark: textOf(item['tax_prefer_mark']) ?? 'NO_FAVORABLE',
    discount: item['discount'] === true,
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
