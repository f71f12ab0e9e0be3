import { type ControlContext, action, entityAction, entityControl } from '../../domain/control-action'
import { toControlError } from '../../domain/control-error'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Static, objectSchema } from '../../domain/schema'
import { fapiaos } from './entity'
import type { Fapiao } from './fapiao'
import { states } from './machine'
import { issue, refuse, reverse } from './outcome'
import { fillTitle } from './titles'

/** An electronic invoice, with the buyer in plain text. */
export type FapiaoView = ReturnType<typeof view>

function view({ fapiao_id, fapiao_apply_id, status, card_status, total_amount, buyer, blue, error }: Fapiao) {
  return {
    fapiao_id,
    fapiao_apply_id,
    status,
    total_amount,
    buyer,
    ...omitUndefined({
      card_status,
      fapiao_number: blue?.fapiao_number,
      error_message: error?.message,
    }),
  }
}

const string = { type: 'string' } as const

const result = {
  name: 'Fapiao',
  schema: () =>
    objectSchema(
      {
        fapiao_id: string,
        fapiao_apply_id: string,
        status: { type: 'string', enum: states.filter((state) => state !== 'ABSENT') },
        total_amount: { type: 'integer', description: 'In fen.' },
        buyer: { type: 'object', additionalProperties: true, description: 'The title, in plain text.' },
        card_status: string,
        fapiao_number: string,
        error_message: string,
      },
      ['fapiao_id', 'fapiao_apply_id', 'status', 'total_amount', 'buyer'],
    ),
}

const text = (description: string) => ({ type: 'string', minLength: 1, maxLength: 100, description }) as const

const titleSchema = objectSchema({
  type: { type: 'string', enum: ['INDIVIDUAL', 'ORGANIZATION'], default: 'INDIVIDUAL' },
  name: text('Default: 张三.'),
  taxpayer_id: text('Tax number of an organization. Default: 91440300708461136T for an organization.'),
  phone: text('Phone number. Default: none.'),
  email: text('Mail address. Default: none.'),
})

/** Invoice title that a user fills in. */
export type FapiaoTitle = Static<typeof titleSchema>

const failureSchema = objectSchema({
  code: text('Default: SYSTEM_ERROR.'),
  message: text('Default: 税局系统异常.'),
})

/** Reason why the tax platform refuses. */
export type FapiaoFailure = Static<typeof failureSchema>

const errorOf = ({ code = 'SYSTEM_ERROR', message = '税局系统异常' }: FapiaoFailure) => ({ code, message })

export const fapiaoControl = {
  /** The user fills in the title; the merchant is notified of FAPIAO.USER_APPLIED. */
  fillTitle: action({
    route: 'POST /merchants/{mchid}/fapiao-titles/{fapiao_apply_id}',
    status: 204,
    summary: 'The user fills in the title of an invoice',
    description:
      'On the link of the merchant while it is valid, or of a payment by its `transaction_id`. The merchant is notified of FAPIAO.USER_APPLIED.',
    body: titleSchema,
    errors: [404],
    run: (context, mchid: string, fapiao_apply_id: string, title: FapiaoTitle = {}) => {
      fill(context, mchid, fapiao_apply_id, title)
    },
  }),
  ...entityControl({
    entity: fapiaos,
    path: '/merchants/{mchid}/fapiao/{fapiao_id}',
    view,
    result,
    actions: {
      /** The tax platform issues the invoice. Without this call it happens after three seconds. */
      issue: entityAction({
        summary: 'The tax platform issues the invoice',
        description:
          'ISSUE_ACCEPTED becomes ISSUED; the merchant is notified of FAPIAO.ISSUED and, three seconds later, of FAPIAO.CARD_INSERTED.',
        run: (context, fapiao: Fapiao) => issue(context, fapiao),
      }),
      /** The tax platform refuses to issue the invoice. */
      failIssue: entityAction({
        summary: 'The tax platform refuses to issue the invoice',
        description: 'ISSUE_ACCEPTED becomes ISSUE_FAILED.',
        body: failureSchema,
        run: (context, fapiao: Fapiao, failure) =>
          refuse(context, fapiao, 'taxRefusesIssue', errorOf(failure)),
      }),
      /** The tax platform reverses the invoice. Without this call it happens after three seconds. */
      reverse: entityAction({
        summary: 'The tax platform reverses the invoice',
        description:
          'REVERSE_ACCEPTED becomes REVERSED; the merchant is notified of FAPIAO.REVERSED and, three seconds later, of FAPIAO.CARD_DISCARDED.',
        run: (context, fapiao: Fapiao) => reverse(context, fapiao),
      }),
      /** The tax platform refuses to reverse the invoice. */
      failReverse: entityAction({
        summary: 'The tax platform refuses to reverse the invoice',
        description: 'REVERSE_ACCEPTED becomes REVERSE_FAILED.',
        body: failureSchema,
        run: (context, fapiao: Fapiao, failure) =>
          refuse(context, fapiao, 'taxRefusesReverse', errorOf(failure)),
      }),
    },
  }),
}

function fill(context: ControlContext, mchid: string, fapiao_apply_id: string, given: FapiaoTitle): void {
  const { type = 'INDIVIDUAL', name = '张三', phone, email } = given
  const taxpayer_id = given.taxpayer_id ?? (type === 'ORGANIZATION' ? '91440300708461136T' : undefined)
  try {
    context.transact(() => {
      context.merchants.get(mchid)
      fillTitle(context, mchid, fapiao_apply_id, {
        type,
        name,
        ...omitUndefined({ taxpayer_id, phone, email }),
      })
    })
  } catch (error) {
    throw toControlError(error, `application ${mchid}/${fapiao_apply_id}`, undefined)
  }
}
