import { rfc3339 } from '../../clock/beijing-time'
import { action } from '../../domain/control-action'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Static, objectSchema } from '../../domain/schema'
import { codeOutcomes } from './code-outcomes'
import { addCode, newCode } from './payment-code'

const newCodeSchema = objectSchema({
  openid: {
    type: 'string',
    minLength: 1,
    maxLength: 128,
    description: 'The user. Default: a generated one.',
  },
  password: {
    type: 'string',
    enum: ['by-amount', 'required'],
    default: 'by-amount',
    description: 'Whether the user must enter the password for any amount, or for more than 1,000 yuan.',
  },
  outcome: {
    type: 'string',
    enum: codeOutcomes,
    default: 'succeeds',
    description:
      'Outcome of the payment: `NOT_ENOUGH`, a card that is not supported, `BANK_ERROR`, or `SYSTEM_ERROR` although the payment succeeds.',
  },
})

/** Parameters of a new payment code. */
export type NewPaymentCode = Static<typeof newCodeSchema>

/** A payment code that a user shows to a cashier. */
export interface PaymentCodeView {
  /** 18 digits. */
  readonly auth_code: string
  readonly openid: string
  readonly expire_time: string
}

const result = {
  name: 'PaymentCode',
  schema: () =>
    objectSchema(
      {
        auth_code: { type: 'string', description: '18 digits, which pay one order.' },
        openid: { type: 'string' },
        expire_time: { type: 'string', format: 'date-time', description: 'A minute later, business time.' },
      },
      ['auth_code', 'openid', 'expire_time'],
    ),
}

export const paymentCodeControl = {
  /** A user opens their wallet: creates the payment code that they show, which is valid for a minute. */
  create: action({
    route: 'POST /payment-codes',
    status: 201,
    summary: 'Create the payment code of a user',
    description: 'A user opens their wallet. The code is valid for a minute, and pays one order.',
    body: newCodeSchema,
    result,
    run: (context, given: NewPaymentCode = {}): PaymentCodeView =>
      context.transact(() => {
        const { auth_code, openid, expiresAt } = addCode(context, newCode(context, omitUndefined(given)))
        return { auth_code, openid, expire_time: rfc3339(new Date(expiresAt)) }
      }),
  }),
}
