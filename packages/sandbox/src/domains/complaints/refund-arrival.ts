import type { Context } from '../../domain/context'
import { complaints } from './entity'
import { report } from './events'
import { record } from './negotiation'

/** A refund that has arrived. */
export interface ArrivedRefund {
  readonly transaction_id: string
  /** Whether the whole transaction is refunded now. */
  readonly isFull: boolean
}

/** Tells the complaints about a transaction that a refund has arrived. A refund that was promised ends them. */
export function reportRefund(context: Context, { transaction_id, isFull }: ArrivedRefund): void {
  for (const complaint of complaints.where(context, { transaction_id })) {
    const changed = { ...complaint, complaint_full_refunded: complaint.complaint_full_refunded || isFull }
    complaints.save(context, changed)
    if (isFull)
      record(context, changed, { by: 'system', operate_type: 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' })
    else record(context, changed, { by: 'system', operate_type: 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' })
    if (!changed.isRefundApproved) {
      if (isFull) report(context, changed, 'SELLER_REFUND')
      continue
    }
    const ended = complaints.apply(context, changed, 'refundArrives', { incoming_user_response: false })
    if (ended === changed) continue
    record(context, ended, { by: 'system', operate_type: 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' })
    report(context, ended, 'REFUND_SUCCESS')
  }
}
