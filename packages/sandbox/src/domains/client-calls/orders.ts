import type { Context } from '../../domain/context'
import { parseDocument } from '../../storage/table'
import type { CombinedOrder } from '../combined-orders/combined-order'
import type { Transaction } from '../transactions/transaction'
import { rejected, texts } from './rejection'

/** An order that the user pays: a transaction, or a combined order. */
export type PayableOrder =
  | { readonly kind: 'transaction'; readonly order: Transaction }
  | { readonly kind: 'combined-order'; readonly order: CombinedOrder }

const MINUTE = 60 * 1000

/**
 * References that open a payment: the indexed expression that has one, how long it is valid, and the text of the app
 * afterwards. Of an `h5_url` only the query counts, because its host is that by which the merchant called the sandbox.
 */
const references = {
  prepay_id: {
    indexed: "json_extract(document, '$.prepay_id')",
    valid: 120 * MINUTE,
    expired: texts.expired,
  },
  code_url: {
    indexed: "json_extract(document, '$.code_url')",
    valid: 120 * MINUTE,
    expired: texts.codeExpired,
  },
  h5_url: {
    indexed: "substr(json_extract(document, '$.h5_url'), instr(json_extract(document, '$.h5_url'), '?'))",
    valid: 5 * MINUTE,
    expired: texts.h5Expired,
  },
} as const

/** Name of a reference. */
export type Reference = keyof typeof references

/**
 * Finds the order of a reference: of an `h5_url`, by its query. Of a repeated order, only the latest reference is known.
 */
export function findOrder(
  { database }: Pick<Context, 'database'>,
  reference: Reference,
  value: string,
): PayableOrder | undefined {
  const { indexed } = references[reference]
  const of = (table: string): unknown => {
    const row = database.get(`SELECT document FROM ${table} WHERE ${indexed} = ? LIMIT 1`, value)
    return row === undefined ? undefined : parseDocument(row)
  }
  const transaction = of('transactions')
  if (transaction !== undefined) return { kind: 'transaction', order: transaction as Transaction }
  const combined = of('combined_orders')
  if (combined !== undefined) return { kind: 'combined-order', order: combined as CombinedOrder }
  return undefined
}

/** Merchant that signs the parameters of an order. */
export const signerOf = ({ kind, order }: PayableOrder): string =>
  kind === 'transaction' ? order.mchid : order.combine_mchid

/** Appids from which an order can be paid: a partner may name one of the sub-merchant. */
export function appidsOf({ kind, order }: PayableOrder): readonly string[] {
  if (kind === 'combined-order') return [order.combine_appid]
  return order.sub_appid === undefined ? [order.appid] : [order.appid, order.sub_appid]
}

/**
 * Checks that an order waits for its payment, and that the reference is still valid.
 *
 * @throws ClientCallRejected
 */
export function checkPayable(
  { clock }: Pick<Context, 'clock'>,
  { order }: PayableOrder,
  reference: Reference,
  field: string,
): void {
  const { valid, expired } = references[reference]
  const { trade_state, prepaidAt = order.createdAt } = order
  if (trade_state === 'CLOSED' || trade_state === 'REVOKED')
    throw rejected(field, texts.closed, {
      zh: `订单的状态是 ${trade_state}，不能再支付。`,
      en: `The order is ${trade_state} and can no longer be paid.`,
    })
  if (trade_state !== 'NOTPAY')
    throw rejected(field, texts.paid, {
      zh: `订单的状态是 ${trade_state}，不是 NOTPAY。`,
      en: `The order is ${trade_state}, not NOTPAY.`,
    })
  if (clock.now().getTime() < prepaidAt + valid) return
  const minutes = valid / MINUTE
  throw rejected(field, expired, {
    zh: `${reference} 的有效期是 ${minutes} 分钟，已经过期；用相同参数重新下单可得到新的 ${reference}。`,
    en: `The ${reference} was valid for ${minutes} minutes and has expired; repeat the order with the same parameters for a new one.`,
  })
}
