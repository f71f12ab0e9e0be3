import { byUserSchema } from '../../domain/by-user'
import { catalogResult } from '../../domain/catalog-result'
import { entityAction, entityControl } from '../../domain/control-action'
import { type Static, objectSchema } from '../../domain/schema'
import { transfers } from './entity'
import { confirm, fail } from './outcome'
import type { Transfer } from './transfer'
import { projections } from './wire'
import { rfc3339 } from '../../clock/beijing-time'
import { project } from '../../domain/projection'

/** A transfer as the merchant queries it, with the user's name in plain text. */
export type TransferView = ReturnType<typeof view>

function view(transfer: Transfer) {
  const { mchid, createdAt, updatedAt, package_info } = transfer
  const described = {
    ...transfer,
    mch_id: mchid,
    create_time: rfc3339(new Date(createdAt)),
    update_time: rfc3339(new Date(updatedAt)),
  }
  return { package_info, ...project(described, projections.queried) }
}

const failureSchema = objectSchema({
  reason: { type: 'string', minLength: 1, description: 'A `fail_reason`. Default: PAYEE_ACCOUNT_ABNORMAL.' },
})

/** Reason why a transfer fails. */
export type TransferFailure = Static<typeof failureSchema>

export const transferControl = entityControl({
  entity: transfers,
  path: '/merchants/{mchid}/transfers/{out_bill_no}',
  view,
  result: catalogResult(
    'Transfer',
    'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
    objectSchema({
      package_info: { type: 'string', description: 'For the page on which the user confirms.' },
    }),
  ),
  actions: {
    /** The user confirms: WAIT_USER_CONFIRM becomes SUCCESS, and the merchant is notified. */
    confirm: entityAction({
      summary: 'The user confirms the transfer',
      description:
        'WAIT_USER_CONFIRM becomes SUCCESS; the merchant is notified of MCHTRANSFER.BILL.FINISHED.',
      body: byUserSchema,
      run: (context, transfer: Transfer, { openid }) => confirm(context, transfer, openid),
    }),
    /** The transfer fails: WAIT_USER_CONFIRM becomes FAIL, and the merchant gets the money back. */
    fail: entityAction({
      summary: 'The transfer fails',
      description: 'WAIT_USER_CONFIRM becomes FAIL; the money returns, and the merchant is notified.',
      body: failureSchema,
      run: (context, transfer: Transfer, { reason = 'PAYEE_ACCOUNT_ABNORMAL' }) =>
        fail(context, transfer, reason),
    }),
  },
})
