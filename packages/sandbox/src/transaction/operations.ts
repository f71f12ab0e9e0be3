import { type Answer, type Call, type Operation, noContent, ok } from '../gateway/operation'
import { Refusal } from '../gateway/refusal'
import { checkMchid, prepay } from './prepay'
import { transactionRefusals } from './states'
import { getTransaction, judge, move } from './transactions'
import { ways } from './ways'
import { onWire } from './wire'

const root = '/v3/pay/transactions'

function queryById(call: Call): Answer {
  const { path, query, merchant, books } = call
  checkMchid(call, query)
  const transaction_id = path.text('transaction_id')
  const transaction = books.transactions.find({ transaction_id, mchid: merchant.mchid })
  if (transaction === undefined) throw new Refusal(transactionRefusals.absent)
  judge(transaction, 'query')
  return ok(onWire(transaction, 'byId'))
}

function queryByNumber(call: Call): Answer {
  const { path, query, merchant, books } = call
  checkMchid(call, query)
  const key = { mchid: merchant.mchid, out_trade_no: path.text('out_trade_no') }
  const transaction = getTransaction(books, key)
  judge(transaction, 'query')
  return ok(onWire(transaction, 'byNumber'))
}

function close(call: Call): Answer {
  const { path, body, merchant, books } = call
  checkMchid(call, body)
  const transaction = getTransaction(books, {
    mchid: merchant.mchid,
    out_trade_no: path.text('out_trade_no'),
  })
  const verdict = judge(transaction, 'close')
  if (verdict.kind === 'move') move(books, transaction, verdict.to)
  return noContent
}

/** The operations on transactions. */
export const transactionOperations: readonly Operation[] = [
  ...Object.entries(ways).map(
    ([name, way]): Operation => ({
      method: 'POST',
      path: `${root}/${name}`,
      handle: (call) => prepay(call, way),
    }),
  ),
  { method: 'GET', path: `${root}/id/{transaction_id}`, handle: queryById },
  { method: 'GET', path: `${root}/out-trade-no/{out_trade_no}`, handle: queryByNumber },
  { method: 'POST', path: `${root}/out-trade-no/{out_trade_no}/close`, handle: close },
]
