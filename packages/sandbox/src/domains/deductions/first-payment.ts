import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Contract } from '../contracts/contract'
import { bookPayment } from '../transactions/book-payment'
import { transactions } from '../transactions/entity'
import { transactionErrors } from '../transactions/machine'
import type { Transaction } from '../transactions/transaction'
import { notifyPaid } from '../transactions/user-actions'
import { payerOf } from './request'

/** Makes the payment that the user approved with the signing of a contract, if there is one; the merchant is notified. */
export function payFirst(context: Context, contract: Contract): Contract {
  const { firstPayment, mchid, sub_mchid, appid, sub_appid, openid = '', sub_openid } = contract
  if (firstPayment === undefined) return contract
  const { out_trade_no, amount, description, notify_url, attach } = firstPayment
  if (transactions.find(context, { mchid, out_trade_no }) !== undefined)
    throw new ApiError(transactionErrors.numberUsed)
  const now = context.clock.now()
  const paid = {
    ...omitUndefined({ sub_mchid, sub_appid, attach }),
    trade_state: 'SUCCESS',
    trade_type: 'PAP',
    mchid,
    appid,
    out_trade_no,
    transaction_id: context.numbers.transactionId(now),
    description,
    notify_url,
    amount,
    createdAt: now.getTime(),
    accepted: contract.accepted,
    paidAt: now.getTime(),
    payer: payerOf(contract, openid, sub_openid),
    bank_type: 'OTHERS',
  } as const satisfies Transaction
  const transaction: Transaction = { ...paid, fee: bookPayment(context, paid) }
  transactions.insert(context, transaction)
  notifyPaid(context, transaction)
  return contract
}
