import { ApiError } from '../../../domain/api-error'
import { omitUndefined } from '../../../domain/omit-undefined'
import type { CallV2, OperationV2, ResponseV2 } from '../../../domain/operation-v2'
import { findOrdered, transactions } from '../entity'
import { descriptions, transactionErrors } from '../machine'
import { isOf } from '../parties'
import type { Transaction } from '../transaction'
import { OUT_TRADE_NO_V2 } from './order-fields'
import { readPartiesV2 } from './parties'
import { contractOrderV2 } from './contract-order'
import { unifiedOrder } from './unified-order'
import { couponsV2, partiesV2, paymentV2 } from './wire'

/**
 * The order that a request of APIv2 names by one of its numbers; `transaction_id` takes precedence.
 *
 * @throws ApiError ORDERNOTEXIST
 */
export function namedOrderV2(call: CallV2): Transaction {
  const { body, context } = call
  const parties = readPartiesV2(call)
  const { mchid } = parties
  const transaction_id = body.string.optional('transaction_id')
  const found =
    transaction_id === undefined
      ? findOrdered(context, { mchid, out_trade_no: body.string('out_trade_no', OUT_TRADE_NO_V2) })
      : transactions.find(context, { mchid, transaction_id })
  if (found === undefined || found.combined !== undefined || !isOf(parties, found))
    throw new ApiError(transactionErrors.absent)
  return found
}

/** Returns an order by one of its numbers. */
export function queryV2(call: CallV2): ResponseV2 {
  const transaction = namedOrderV2(call)
  transactions.decide(transaction, 'query')
  const { trade_state, trade_type, out_trade_no, attach, amount, transaction_id } = transaction
  const paid = transaction_id === undefined ? {} : { ...paymentV2(transaction), ...couponsV2(transaction) }
  return {
    fields: {
      ...partiesV2(transaction),
      ...omitUndefined({ trade_type, out_trade_no, attach, total_fee: amount.total }),
      trade_state,
      trade_state_desc: transaction.failure?.message ?? descriptions[trade_state],
      ...paid,
    },
  }
}

function close(call: CallV2): ResponseV2 {
  transactions.apply(call.context, namedOrderV2(call), 'closeV2')
  return { fields: {} }
}

export const transactionOperationsV2: readonly OperationV2[] = [
  { method: 'POST', path: '/pay/unifiedorder', handleV2: unifiedOrder },
  { method: 'POST', path: '/pay/contractorder', handleV2: contractOrderV2 },
  { method: 'POST', path: '/pay/orderquery', handleV2: queryV2 },
  { method: 'POST', path: '/pay/closeorder', handleV2: close },
]
