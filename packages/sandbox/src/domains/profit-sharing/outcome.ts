import { rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { defineEvents } from '../../notifications/notification'
import { bookShare } from './booking'
import { sharingOrders } from './entity'
import { sharingErrors } from './machine'
import type { Share, SharingOrder } from './sharing-order'

/** Time until the shares of an order are paid, in milliseconds. */
export const PROCESSING_TIME = 3_000

/** Notification of a share that was paid. It has the type of a payment and another resource. */
export const sharingEvents = defineEvents({
  'TRANSACTION.SUCCESS': { originalType: 'profitsharing', summary: '分账' },
})

/** Pays the shares of an order that is still processing. */
export const completion = defineDeadline('shares-are-paid', (context, { mchid, number }) => {
  const order = sharingOrders.get(context, { mchid, out_order_no: number })
  if (order.state === 'PROCESSING') finish(context, order)
})

/** Pays all shares that are pending. */
export function finish(context: Context, order: SharingOrder): SharingOrder {
  return end(context, order, () => ({ result: 'SUCCESS' }))
}

/** Closes pending shares, of one account or all; the others are paid. */
export function close(
  context: Context,
  order: SharingOrder,
  { account, reason }: { readonly account: string | undefined; readonly reason: string },
): SharingOrder {
  if (account !== undefined && order.receivers.every((share) => share.account !== account))
    throw new ApiError(sharingErrors.noShare)
  return end(context, order, (share) =>
    account === undefined || share.account === account
      ? { result: 'CLOSED', fail_reason: reason }
      : { result: 'SUCCESS' },
  )
}

function end(
  context: Context,
  order: SharingOrder,
  outcome: (share: Share) => Pick<Share, 'result' | 'fail_reason'>,
): SharingOrder {
  const decision = sharingOrders.decide(order, 'finishes')
  if (decision.kind !== 'move') return order
  const finishedAt = context.clock.now().getTime()
  const receivers = order.receivers.map((share) => ({ ...share, ...outcome(share), finishedAt }))
  const ended = sharingOrders.move(context, order, decision, { receivers })
  for (const share of receivers) {
    bookShare(context, ended, share)
    if (share.result === 'SUCCESS') notify(context, ended, share)
  }
  return ended
}

function notify(context: Context, order: SharingOrder, share: Share): void {
  if (order.notify_url === undefined) return
  const { mchid, sub_mchid, transaction_id, order_id, out_order_no, notify_url: url } = order
  const { type, account, amount, description, finishedAt = 0 } = share
  context.outbox.add({
    mchid,
    event: sharingEvents['TRANSACTION.SUCCESS'],
    url,
    resource: {
      ...(sub_mchid === undefined ? { mchid } : { sp_mchid: mchid, sub_mchid }),
      transaction_id,
      order_id,
      out_order_no,
      receiver: { type, account, amount, description },
      success_time: rfc3339(new Date(finishedAt)),
    },
  })
}
