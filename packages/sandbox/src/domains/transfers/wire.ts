import { encryptField } from '@wxpay/protocol'
import { rfc3339 } from '../../clock/beijing-time'
import type { Context } from '../../domain/context'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Projected, type Projection, project } from '../../domain/projection'
import type { Transfer } from './transfer'

const bill = [
  'out_bill_no',
  'transfer_bill_no',
  'state',
  'transfer_amount',
  'openid',
  'fail_reason',
  'create_time',
  'update_time',
] as const satisfies Projection

/** Fields of a transfer in the response of each operation, and in the notification. */
export const projections = {
  created: [
    'out_bill_no',
    'transfer_bill_no',
    'create_time',
    'state',
    'package_info',
    'user_display_name',
    'out_authorization_no',
  ],
  authorized: ['mch_id', 'appid', 'transfer_remark', 'user_name', ...bill],
  queried: ['mch_id', 'appid', 'transfer_remark', 'user_name', ...bill],
  canceled: ['out_bill_no', 'transfer_bill_no', 'state', 'update_time'],
  partnerCreated: ['sub_mchid', 'out_bill_no', 'transfer_bill_no', 'create_time', 'package_info'],
  partnerQueried: ['sub_mchid', 'mchid', 'appid', 'transfer_remark', 'user_name', ...bill],
  partnerCanceled: ['sub_mchid', 'transfer_remark', 'user_name', ...bill],
  notification: ['mch_id', ...bill],
} as const satisfies Readonly<Record<string, Projection>>

/** A transfer as one operation returns it. The name of the user is encrypted for the merchant. */
export function toWire<As extends keyof typeof projections>(
  context: Context,
  transfer: Transfer,
  as: As,
): Projected<ReturnType<typeof described>, (typeof projections)[As]> {
  return project(described(context, transfer), projections[as])
}

function described({ merchants }: Context, transfer: Transfer) {
  const { mchid, user_name, authorization, createdAt, updatedAt } = transfer
  const key = merchants.publicKey(merchants.get(mchid))
  return {
    ...transfer,
    mch_id: mchid,
    ...authorization,
    ...omitUndefined({ user_name: user_name === undefined ? undefined : encryptField(user_name, key) }),
    create_time: rfc3339(new Date(createdAt)),
    update_time: rfc3339(new Date(updatedAt)),
  }
}
