import { catalogResult } from '../../domain/catalog-result'
import { entityAction, entityControl } from '../../domain/control-action'
import { type Static, objectSchema } from '../../domain/schema'
import { transactions } from '../transactions/entity'
import type { Transaction } from '../transactions/transaction'
import { toWire } from '../transactions/wire'
import { type Failure, fail, failures, succeed } from './outcome'

/** A deduction as the merchant queries it. */
export type DeductionView = ReturnType<typeof view>

const view = (transaction: Transaction) => toWire(transaction, 'byNumber')

const failureSchema = objectSchema({
  code: {
    type: 'string',
    enum: Object.keys(failures) as Failure[],
    description: 'Reason. Default: NOTENOUGH, the user has too little money.',
  },
})

/** Reason why a deduction fails. */
export type DeductionFailure = Static<typeof failureSchema>

export const deductionControl = entityControl({
  entity: transactions,
  path: '/merchants/{mchid}/deductions/{out_trade_no}',
  view,
  result: catalogResult(
    'Deduction',
    'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
    objectSchema({}),
  ),
  actions: {
    /** The money is deducted: NOTPAY becomes SUCCESS, and the merchant is notified of TRANSACTION.SUCCESS. */
    succeed: entityAction({
      summary: 'The deduction succeeds',
      description: 'NOTPAY becomes SUCCESS; the merchant is notified of TRANSACTION.SUCCESS.',
      run: (context, transaction: Transaction) => succeed(context, transaction),
    }),
    /** The deduction fails: NOTPAY becomes PAY_FAIL, and the merchant is notified of TRANSACTION.FAIL. */
    fail: entityAction({
      summary: 'The deduction fails',
      description: 'NOTPAY becomes PAY_FAIL; the merchant is notified of TRANSACTION.FAIL.',
      body: failureSchema,
      run: (context, transaction: Transaction, { code = 'NOTENOUGH' }) => fail(context, transaction, code),
    }),
  },
})
