import { rfc3339 } from '../../clock/beijing-time'
import { type Projected, type Projection, project } from '../../domain/projection'
import type { SharingOrder } from './sharing-order'

const order = [
  'sub_mchid',
  'transaction_id',
  'out_order_no',
  'order_id',
  'state',
  [
    'receivers',
    [
      'amount',
      'description',
      'type',
      'account',
      'result',
      'fail_reason',
      'detail_id',
      'create_time',
      'finish_time',
    ],
  ],
] as const satisfies Projection

/** An order of profit sharing in responses. A pending share shows the time of its order as its end. */
export function toWire(given: SharingOrder): Projected<ReturnType<typeof described>, typeof order> {
  return project(described(given), order)
}

const ecommerce = [
  'sub_mchid',
  'transaction_id',
  'out_order_no',
  'order_id',
  'status',
  [
    'receivers',
    [
      'receiver_mchid',
      'amount',
      'description',
      'result',
      'finish_time',
      'fail_reason',
      'type',
      'receiver_account',
      'detail_id',
    ],
  ],
  'finish_amount',
  'finish_description',
] as const satisfies Projection

/** An order in the responses of the side that made it. */
export function sharingResponse(given: SharingOrder): object {
  if (given.isEcommerce !== true) return toWire(given)
  const { receivers, state, ...rest } = described(given)
  return project(
    {
      ...rest,
      status: state,
      receivers: receivers.map((share) => ({
        ...share,
        receiver_account: share.account,
        ...(share.type === 'MERCHANT_ID' ? { receiver_mchid: share.account } : {}),
      })),
    },
    ecommerce,
  )
}

function described(given: SharingOrder) {
  const create_time = rfc3339(new Date(given.createdAt))
  return {
    ...given,
    receivers: given.receivers.map((share) => ({
      ...share,
      create_time,
      finish_time: rfc3339(new Date(share.finishedAt ?? given.createdAt)),
    })),
  }
}
