import { rfc3339 } from '../../clock/beijing-time'
import { type ControlContext, action, entityAction, entityControl } from '../../domain/control-action'
import { toControlError } from '../../domain/control-error'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Static, objectSchema } from '../../domain/schema'
import { fail, finish, receipts } from './entity'
import { receiptKinds } from './kinds'
import { states } from './machine'
import type { Receipt } from './receipt'

/** A receipt: the application's fields and its state. */
export type ReceiptView = ReturnType<typeof view>

function view({ receipt_id, kind, state, names, createdAt, failReason }: Receipt) {
  return {
    receipt_id,
    kind,
    state,
    names,
    create_time: rfc3339(new Date(createdAt)),
    ...omitUndefined({ fail_reason: failReason }),
  }
}

const result = {
  name: 'Receipt',
  schema: () =>
    objectSchema(
      {
        receipt_id: { type: 'string', description: 'ID by WeChat Pay.' },
        kind: { type: 'string', enum: Object.keys(receiptKinds), description: 'Product of the receipt.' },
        state: { type: 'string', enum: states.filter((state) => state !== 'ABSENT') },
        names: {
          type: 'object',
          additionalProperties: { type: 'string' },
          description: 'Fields that identify the receipt for the merchant.',
        },
        create_time: { type: 'string', format: 'date-time' },
        fail_reason: { type: 'string' },
      },
      ['receipt_id', 'kind', 'state', 'names', 'create_time'],
    ),
}

const failureSchema = objectSchema({
  reason: { type: 'string', minLength: 1, description: 'Default: 转账单缺少收款用户姓名.' },
})

/** Reason why a receipt cannot be generated. */
export type ReceiptFailure = Static<typeof failureSchema>

export const receiptControl = {
  /** Receipts of a merchant, oldest first. */
  list: action({
    route: 'GET /merchants/{mchid}/receipts',
    summary: 'List the receipts of a merchant',
    result: { listOf: result },
    errors: [404],
    run: list,
  }),
  ...entityControl({
    entity: receipts,
    path: '/merchants/{mchid}/receipts/{receipt_id}',
    view,
    result,
    actions: {
      /** The receipt is finished. Without this it is finished three seconds after the application. */
      finish: entityAction({
        summary: 'The receipt is finished',
        description:
          'GENERATING becomes FINISHED. Without this call it happens three seconds after the application.',
        run: (context, receipt: Receipt) => finish(context, receipt),
      }),
      /** The receipt cannot be generated. Only receipts of transfers to users can fail. */
      fail: entityAction({
        summary: 'The receipt cannot be generated',
        description: 'GENERATING becomes FAILED. Only receipts of transfers to users can fail.',
        body: failureSchema,
        run: (context, receipt: Receipt, { reason = '转账单缺少收款用户姓名' }) =>
          fail(context, receipt, reason),
      }),
    },
  }),
}

function list(context: ControlContext, mchid: string): ReceiptView[] {
  try {
    return context.transact(() => {
      context.merchants.get(mchid)
      return receipts.where(context, { mchid }).map(view)
    })
  } catch (error) {
    throw toControlError(error, `merchant ${mchid}`, undefined)
  }
}
