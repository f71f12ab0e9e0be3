import type { Context } from '../../domain/context'
import { omitUndefined } from '../../domain/omit-undefined'
import { bookPayment } from '../transactions/book-payment'
import { transactions } from '../transactions/entity'
import type { Transaction } from '../transactions/transaction'
import type { ServiceOrder } from './service-order'

/** A service order during payment; `amount` in fen. */
export type Deducted = ServiceOrder & { readonly openid: string; readonly amount: number }

/** Stores the transaction that pays a service order. Its numbers are WeChat Pay's, not the merchant's. */
export function recordDeduction(
  context: Context,
  order: Deducted,
): Transaction & { readonly transaction_id: string } {
  const now = context.clock.now()
  const deducted = {
    trade_state: 'SUCCESS',
    trade_type: 'AUTH',
    mchid: order.mchid,
    ...omitUndefined({ sub_mchid: order.sub_mchid, sub_appid: order.sub_appid }),
    appid: order.appid,
    out_trade_no: context.numbers.deductionNo(now),
    transaction_id: context.numbers.transactionId(now),
    description: order.service_introduction,
    attach: `wxzff|${order.order_id}|${order.out_order_no}`,
    notify_url: order.notify_url ?? '',
    amount: { total: order.amount, currency: 'CNY' },
    createdAt: now.getTime(),
    accepted: '',
    paidAt: now.getTime(),
    payer:
      order.sub_mchid === undefined
        ? { openid: order.openid }
        : omitUndefined({ sp_openid: order.openid, sub_openid: order.sub_openid }),
    bank_type: 'OTHERS',
  } as const satisfies Transaction
  const transaction = { ...deducted, fee: bookPayment(context, deducted) }
  transactions.insert(context, transaction)
  return transaction
}
