import { payingSchema } from '../../domain/by-user'
import { catalogResult } from '../../domain/catalog-result'
import { entityAction, entityControl } from '../../domain/control-action'
import { omitUndefined } from '../../domain/omit-undefined'
import { objectSchema } from '../../domain/schema'
import { transactions } from './entity'
import type { Transaction } from './transaction'
import { failPayment, pay } from './user-actions'
import { toWire } from './wire'

/** A transaction as the merchant queries it, with the reference that opens the payment. */
export type TransactionView = ReturnType<typeof view>

function view(transaction: Transaction) {
  const { code_url, prepay_id, h5_url } = transaction
  return { ...omitUndefined({ code_url, prepay_id, h5_url }), ...toWire(transaction, 'byNumber') }
}

const paymentSchema = objectSchema({
  ...payingSchema.properties,
  signsContract: {
    type: 'boolean',
    description: 'Whether the user also signs the contract of an order with contract. Default: true.',
  },
})

export const transactionControl = entityControl({
  entity: transactions,
  path: '/merchants/{mchid}/transactions/{out_trade_no}',
  view,
  result: catalogResult(
    'Transaction',
    'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
    objectSchema({
      code_url: { type: 'string', description: 'Content of the QR code of a native order.' },
      prepay_id: { type: 'string', description: 'Prepay ID of a JSAPI or app order.' },
      h5_url: { type: 'string', description: 'Address of the payment page of an H5 order.' },
    }),
  ),
  actions: {
    /**
     * The user pays, also with cash coupons, or enters the password of a payment by code: NOTPAY or USERPAYING becomes
     * SUCCESS, and the merchant is notified of TRANSACTION.SUCCESS, unless it was paid by code.
     */
    pay: entityAction({
      summary: 'The user pays',
      description:
        'NOTPAY becomes SUCCESS; the merchant is notified of TRANSACTION.SUCCESS. Coupons lower what the user pays. For a payment by code, which becomes SUCCESS from USERPAYING, the user enters the password.',
      body: paymentSchema,
      run: (context, transaction: Transaction, paying) => pay(context, transaction, paying),
    }),
    /** The payment fails: the transaction stays NOTPAY, and a payment by code becomes PAYERROR. */
    failPayment: entityAction({
      summary: 'The payment fails',
      description:
        'The transaction stays NOTPAY and can still be paid. A payment by code, whose password the user does not enter, becomes PAYERROR.',
      run: (context, transaction: Transaction) => failPayment(context, transaction),
    }),
  },
})
