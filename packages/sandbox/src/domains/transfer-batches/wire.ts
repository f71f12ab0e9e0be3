import { encryptField } from '@wxpay/protocol'
import { rfc3339 } from '../../clock/beijing-time'
import type { Context } from '../../domain/context'
import { type Projection, project } from '../../domain/projection'
import type { Batch, Detail } from './batch'

const sums = ['success_amount', 'success_num', 'fail_amount', 'fail_num'] as const

const batch = [
  'out_batch_no',
  'batch_id',
  'batch_status',
  'batch_type',
  'batch_name',
  'batch_remark',
  'close_reason',
  'total_amount',
  'total_num',
  'create_time',
  'update_time',
  ...sums,
] as const satisfies Projection

const event = [
  'mchid',
  'out_batch_no',
  'batch_id',
  'batch_status',
  'total_num',
  'total_amount',
  'update_time',
] as const satisfies Projection

/** Fields of a batch in the response of each operation, and in the notifications. */
export const projections = {
  created: ['out_batch_no', 'batch_id', 'create_time'],
  merchant: ['mchid', 'appid', 'transfer_scene_id', ...batch],
  partner: [
    'sp_mchid',
    'sub_mchid',
    'sub_appid',
    'sp_appid',
    'authorization_type',
    'transfer_purpose',
    'transfer_scene',
    ...batch,
  ],
  finished: [...event, ...sums],
  closed: [...event, 'close_reason'],
} as const satisfies Readonly<Record<string, Projection>>

/** A batch as one operation returns it, with what has become of its transfers. */
export function toWire(
  { partner, ...stored }: Batch,
  all: readonly Detail[],
  as: keyof typeof projections,
): Record<string, unknown> {
  const of = (state: string) => all.filter(({ detail_status }) => detail_status === state)
  const amount = (some: readonly Detail[]) => some.reduce((sum, each) => sum + each.transfer_amount, 0)
  const isDone = stored.batch_status === 'FINISHED'
  return project(
    {
      ...stored,
      ...partner,
      sp_mchid: stored.mchid,
      batch_type: 'API' as const,
      create_time: rfc3339(new Date(stored.createdAt)),
      update_time: rfc3339(new Date(stored.updatedAt)),
      ...(isDone
        ? {
            success_amount: amount(of('SUCCESS')),
            success_num: of('SUCCESS').length,
            fail_amount: amount(of('FAIL')),
            fail_num: of('FAIL').length,
          }
        : {}),
    },
    projections[as],
  )
}

/** A transfer of a batch. The name of the user is encrypted for the merchant. */
export function toDetail({ merchants }: Context, { partner, appid, mchid, batch_id }: Batch, detail: Detail) {
  const { user_name, createdAt, updatedAt } = detail
  const encrypted =
    user_name === undefined ? undefined : encryptField(user_name, merchants.publicKey(merchants.get(mchid)))
  const common = {
    ...detail,
    batch_id,
    initiate_time: rfc3339(new Date(createdAt)),
    update_time: rfc3339(new Date(updatedAt)),
  }
  const fields = [
    'out_batch_no',
    'batch_id',
    'appid',
    'out_detail_no',
    'detail_id',
    'detail_status',
    'transfer_amount',
    'transfer_remark',
    'fail_reason',
    'openid',
    'initiate_time',
    'update_time',
  ] as const
  return partner === undefined
    ? project({ ...common, appid, user_name: encrypted }, ['mchid', ...fields, 'user_name'])
    : project(
        {
          ...common,
          sp_mchid: mchid,
          appid: partner.sub_appid ?? partner.sp_appid,
          username: encrypted ?? '',
        },
        ['sp_mchid', ...fields, 'username'],
      )
}
