import { ApiError } from '../../domain/api-error'
import { type Call, type Operation, type OperationResponse, noContent, ok } from '../../domain/operation'
import { getOrdered, transactions } from './entity'
import { transactionErrors } from './machine'
import { checkMchid, prepay } from './prepay'
import { orderTypes } from './trade-types'
import { toWire } from './wire'

const root = '/v3/pay/transactions'

function queryById(call: Call): OperationResponse {
  const { path, query, merchant, context } = call
  checkMchid(call, query)
  const transaction_id = path.string('transaction_id')
  const transaction = transactions.find(context, { transaction_id, mchid: merchant.mchid })
  if (transaction === undefined) throw new ApiError(transactionErrors.absent)
  transactions.decide(transaction, 'query')
  return ok(toWire(transaction, 'byId'))
}

function queryByNumber(call: Call): OperationResponse {
  const { path, query, merchant, context } = call
  checkMchid(call, query)
  const transaction = getOrdered(context, {
    mchid: merchant.mchid,
    out_trade_no: path.string('out_trade_no'),
  })
  transactions.decide(transaction, 'query')
  return ok(toWire(transaction, 'byNumber'))
}

function close(call: Call): OperationResponse {
  const { path, body, merchant, context } = call
  checkMchid(call, body)
  const transaction = getOrdered(context, {
    mchid: merchant.mchid,
    out_trade_no: path.string('out_trade_no'),
  })
  transactions.apply(context, transaction, 'close')
  return noContent
}

export const transactionOperations: readonly Operation[] = [
  ...Object.entries(orderTypes).map(
    ([name, type]): Operation => ({
      method: 'POST',
      path: `${root}/${name}`,
      handle: (call) => prepay(call, type),
    }),
  ),
  { method: 'GET', path: `${root}/id/{transaction_id}`, handle: queryById },
  { method: 'GET', path: `${root}/out-trade-no/{out_trade_no}`, handle: queryByNumber },
  { method: 'POST', path: `${root}/out-trade-no/{out_trade_no}/close`, handle: close },
]
