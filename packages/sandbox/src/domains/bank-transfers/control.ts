import { entityAction, entityControl } from '../../domain/control-action'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Static, objectSchema } from '../../domain/schema'
import { type BankTransfer, bankTransfers, states } from './bank-transfer'
import { arrive, giveBack } from './outcome'

/** A transfer to a bank card, with the card and the name in plain text. */
export type BankTransferView = ReturnType<typeof view>

function view(transfer: BankTransfer) {
  const { partner_trade_no, payment_no, status, amount, cmms_amt, bank_no, true_name, bank_code, reason } =
    transfer
  return omitUndefined({
    partner_trade_no,
    payment_no,
    status,
    amount,
    cmms_amt,
    bank_no,
    true_name,
    bank_code,
    reason,
  })
}

const failureSchema = objectSchema({
  reason: {
    type: 'string',
    minLength: 1,
    description: 'The `reason` of the query. Default: one of the bank.',
  },
})

/** Reason why a transfer to a bank card does not stay there. */
export type BankTransferFailure = Static<typeof failureSchema>

export const bankTransferControl = entityControl({
  entity: bankTransfers,
  path: '/merchants/{mchid}/bank-transfers/{partner_trade_no}',
  view,
  result: {
    name: 'BankTransfer',
    schema: () =>
      objectSchema(
        {
          partner_trade_no: { type: 'string' },
          payment_no: { type: 'string' },
          status: { type: 'string', enum: states.filter((state) => state !== 'ABSENT') },
          amount: { type: 'integer', description: 'In fen.' },
          cmms_amt: { type: 'integer', description: 'Fee, in fen.' },
          bank_no: { type: 'string' },
          true_name: { type: 'string' },
          bank_code: { type: 'string' },
          reason: { type: 'string' },
        },
        [
          'partner_trade_no',
          'payment_no',
          'status',
          'amount',
          'cmms_amt',
          'bank_no',
          'true_name',
          'bank_code',
        ],
      ),
  },
  actions: {
    /** The bank has paid: PROCESSING becomes SUCCESS. */
    succeed: entityAction({
      summary: 'The bank has paid',
      description: 'PROCESSING becomes SUCCESS.',
      run: (context, transfer: BankTransfer) => arrive(context, transfer),
    }),
    /** The transfer fails: PROCESSING becomes FAILED, and the merchant gets the money and the fee back. */
    fail: entityAction({
      summary: 'The transfer fails',
      description: 'PROCESSING becomes FAILED; the money and the fee return.',
      body: failureSchema,
      run: (context, transfer: BankTransfer, { reason = '银行卡号或户名错误' }) =>
        giveBack(context, transfer, 'fails', reason),
    }),
    /** The bank returns it: SUCCESS becomes BANK_FAIL, and the merchant gets the money and the fee back. */
    bounce: entityAction({
      summary: 'The bank returns the transfer',
      description: 'SUCCESS becomes BANK_FAIL; the money and the fee return.',
      body: failureSchema,
      run: (context, transfer: BankTransfer, { reason = '银行退票' }) =>
        giveBack(context, transfer, 'bankReturns', reason),
    }),
  },
})
