import { entityAction, entityControl } from '../../domain/control-action'
import { type Static, objectSchema } from '../../domain/schema'
import { withdrawals } from './entity'
import { states } from './machine'
import { end } from './outcome'
import type { Withdrawal } from './withdrawal'

/** A withdrawal of a merchant or its sub-merchant. */
export type WithdrawalView = ReturnType<typeof view>

function view(withdrawal: Withdrawal) {
  const { status, owner, out_request_no, withdraw_id, amount, account_type, reason } = withdrawal
  return { status, owner, out_request_no, withdraw_id, amount, account_type, reason }
}

const string = { type: 'string' } as const

const result = {
  name: 'Withdrawal',
  schema: () =>
    objectSchema(
      {
        status: { type: 'string', enum: states.filter((state) => state !== 'ABSENT') },
        owner: { ...string, description: 'Merchant whose money it is.' },
        out_request_no: string,
        withdraw_id: string,
        amount: { type: 'integer', description: 'In fen.' },
        account_type: string,
        reason: { ...string, description: 'Reason of a failure; otherwise empty.' },
      },
      ['status', 'owner', 'out_request_no', 'withdraw_id', 'amount', 'account_type', 'reason'],
    ),
}

const failureSchema = objectSchema({
  reason: { type: 'string', minLength: 1, maxLength: 256, description: 'Default: 卡号户名有误.' },
})

/** Reason why the bank does not pay. */
export type WithdrawalFailure = Static<typeof failureSchema>

const WRONG_NAME = '卡号户名有误'

export const withdrawalControl = entityControl({
  entity: withdrawals,
  path: '/merchants/{mchid}/withdrawals/{out_request_no}',
  view,
  result,
  actions: {
    /** The bank pays. Without this call it happens at 10:00 of the next day. */
    succeed: entityAction({
      summary: 'The bank pays',
      description:
        'CREATE_SUCCESS becomes SUCCESS; the merchant is notified of MCHWITHDRAW.CHANGE. Without this call it happens at 10:00 of the next day in Beijing, or after an hour for a reservation by the balance of the day before.',
      run: (context, withdrawal: Withdrawal) => end(context, withdrawal, 'bankPays'),
    }),
    /** The bank refuses: the money returns. */
    fail: entityAction({
      summary: 'The bank refuses',
      description: 'CREATE_SUCCESS becomes FAIL; the money returns, and the merchant is notified.',
      body: failureSchema,
      run: (context, withdrawal: Withdrawal, { reason = WRONG_NAME }) =>
        end(context, withdrawal, 'bankRefuses', reason),
    }),
    /** The bank sends the money back after it was paid. */
    bounce: entityAction({
      summary: 'The bank returns the money',
      description:
        'SUCCESS becomes REFUND, within seven working days; the money returns, and the merchant is notified.',
      body: failureSchema,
      run: (context, withdrawal: Withdrawal, { reason = WRONG_NAME }) =>
        end(context, withdrawal, 'bankReturns', reason),
    }),
  },
})
