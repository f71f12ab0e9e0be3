import type { Side } from '../../domain/side'
import type { Call, DomainOperation, OperationResponse } from '../../domain/operation'
import { plannedOrderOperations } from './create-planned'
import { complete, modify, sendMessage } from './complete'
import { create, createPaidOnDelivery, directComplete } from './create'
import { cancel, pay, query, sync } from './query-and-end'
import { roles } from './roles'

type Handle = (call: Call, side: Side) => OperationResponse

/** Operations of both sides, by method and path below the root of the side. */
const table: readonly (readonly [method: 'GET' | 'POST', path: string, handle: Handle])[] = [
  ['POST', '', create],
  ['GET', '', query],
  ['POST', '/direct-complete', directComplete],
  ['POST', '/{out_order_no}/complete', complete],
  ['POST', '/{out_order_no}/modify', modify],
  ['POST', '/{out_order_no}/cancel', cancel],
  ['POST', '/{out_order_no}/pay', pay],
  ['POST', '/{out_order_no}/sync', sync],
  ['POST', '/{out_order_no}/send-pendingmessage', sendMessage('sendPendingMessage')],
  ['POST', '/{out_order_no}/send-prepaidmessage', sendMessage('sendPrepaidMessage')],
]

const paidOnDelivery = (['merchant', 'partner'] as const).map(
  (side): DomainOperation => ({
    method: 'POST',
    path: roles[side].root.replace('serviceorder', 'servicepayondeliveryorder'),
    handle: (call) => createPaidOnDelivery(call, side),
  }),
)

export const serviceOrderOperations: readonly DomainOperation[] = [
  ...paidOnDelivery,
  ...plannedOrderOperations,
  ...(['merchant', 'partner'] as const).flatMap((side) =>
    table.map(
      ([method, path, handle]): DomainOperation => ({
        method,
        path: `${roles[side].root}${path}`,
        handle: (call) => handle(call, side),
      }),
    ),
  ),
]
