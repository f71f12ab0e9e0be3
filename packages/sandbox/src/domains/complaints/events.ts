import type { Context } from '../../domain/context'
import { defineEvents } from '../../notifications/notification'
import { findAddress } from './addresses'
import type { Complaint } from './complaint'

/** Notifications of complaints. */
export const complaintEvents = defineEvents({
  'COMPLAINT.CREATE': { originalType: 'complaint', summary: '产生新投诉' },
  'COMPLAINT.STATE_CHANGE': { originalType: 'complaint', summary: '投诉单状态变化' },
})

/** Actions that are reported; what a merchant does itself is not. */
export type ReportedAction =
  | 'CREATE_COMPLAINT'
  | 'CONTINUE_COMPLAINT'
  | 'USER_RESPONSE'
  | 'SELLER_REFUND'
  | 'REFUND_SUCCESS'

/** Notifies the merchants of a complaint that have an address. */
export function report(
  context: Context,
  { complaint_id, mchid, complainted_mchid }: Complaint,
  action_type: ReportedAction,
): void {
  const event =
    complaintEvents[action_type === 'CREATE_COMPLAINT' ? 'COMPLAINT.CREATE' : 'COMPLAINT.STATE_CHANGE']
  for (const receiver of new Set([mchid, complainted_mchid])) {
    const url = findAddress(context, receiver)
    // A sub-merchant need not be a tenant of the sandbox.
    if (url === undefined || context.merchants.find(receiver) === undefined) continue
    context.outbox.add({ mchid: receiver, event, url, resource: { complaint_id, action_type } })
  }
}
