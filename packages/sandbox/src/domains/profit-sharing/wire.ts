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
