import type { Side } from '../../domain/side'
import { ApiError } from '../../domain/api-error'
import {
  type Call,
  type DomainOperation,
  type OperationResponse,
  noContent,
  ok,
} from '../../domain/operation'
import { findOrdered, transactions } from './entity'
import { transactionErrors } from './machine'
import { h5Notes } from './notes'
import { type Parties, isOf, readParties } from './parties'
import { prepay } from './prepay'
import type { Transaction } from './transaction'
import { contractOrderTypes, orderTypes, partnerOrderTypes } from './trade-types'
import { toWire } from './wire'

const roots: Readonly<Record<Side, string>> = {
  merchant: '/v3/pay/transactions',
  partner: '/v3/pay/partner/transactions',
}

// Those of other merchants, sub orders of combined orders, and pay-score deductions under their order number, do not exist for the caller.
function visible(found: Transaction | undefined, parties: Parties): Transaction {
  if (found === undefined || found.combined !== undefined || !isOf(parties, found))
    throw new ApiError(transactionErrors.absent)
  return found
}

function queryById(call: Call, side: Side): OperationResponse {
  const { path, query, context } = call
  const parties = readParties(call, query, side)
  const found = transactions.find(context, { transaction_id: path.string('transaction_id') })
  const transaction = visible(found, parties)
  transactions.decide(transaction, 'query')
  return ok(toWire(transaction, 'byId'))
}

function ordered({ path, context }: Call, parties: Parties): Transaction {
  const { mchid } = parties
  return visible(findOrdered(context, { mchid, out_trade_no: path.string('out_trade_no') }), parties)
}

function queryByNumber(call: Call, side: Side): OperationResponse {
  const transaction = ordered(call, readParties(call, call.query, side))
  transactions.decide(transaction, 'query')
  return ok(toWire(transaction, 'byNumber'))
}

function close(call: Call, side: Side): OperationResponse {
  transactions.apply(call.context, ordered(call, readParties(call, call.body, side)), 'close')
  return noContent
}

const operationsOf = (side: Side): readonly DomainOperation[] => {
  const root = roots[side]
  return [
    ...Object.entries({
      ...(side === 'partner' ? partnerOrderTypes : orderTypes),
      ...contractOrderTypes,
    }).map(
      ([name, type]): DomainOperation => ({
        method: 'POST',
        path: `${root}/${name}`,
        ...(type.trade_type === 'MWEB' && { notes: h5Notes }),
        handle: (call) => prepay(call, type, side),
      }),
    ),
    { method: 'GET', path: `${root}/id/{transaction_id}`, handle: (call) => queryById(call, side) },
    {
      method: 'GET',
      path: `${root}/out-trade-no/{out_trade_no}`,
      handle: (call) => queryByNumber(call, side),
    },
    {
      method: 'POST',
      path: `${root}/out-trade-no/{out_trade_no}/close`,
      handle: (call) => close(call, side),
    },
  ]
}

export const transactionOperations: readonly DomainOperation[] = [
  ...operationsOf('merchant'),
  ...operationsOf('partner'),
]
