import type { Books } from '../books'
import type { ServiceOrder } from '../service-order/service-order'
import type { Transaction } from './transaction'

/** A service order that is being paid; `amount` in fen. */
export type Deducted = ServiceOrder & { readonly openid: string; readonly amount: number }

/** Writes down the transaction by which a pay-score service order is paid. WeChat Pay gives it its numbers. */
export function recordDeduction(
  books: Books,
  order: Deducted,
): Transaction & { readonly transaction_id: string } {
  const now = books.clock.now()
  const transaction = {
    trade_state: 'SUCCESS',
    trade_type: 'AUTH',
    mchid: order.mchid,
    appid: order.appid,
    out_trade_no: books.numbers.deductionNo(now),
    transaction_id: books.numbers.transactionId(now),
    description: order.service_introduction,
    attach: `wxzff|${order.order_id}|${order.out_order_no}`,
    notify_url: order.notify_url ?? '',
    amount: { total: order.amount, currency: 'CNY' },
    createdAt: now.getTime(),
    accepted: '',
    paidAt: now.getTime(),
    payer: { openid: order.openid },
    bank_type: 'OTHERS',
  } as const satisfies Transaction
  books.transactions.insert(transaction)
  return transaction
}
