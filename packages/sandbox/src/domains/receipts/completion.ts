import { defineDeadline } from '../../domain/deadline'
import { receipts } from './entity'

/** Time to generate a receipt, in milliseconds. */
export const PROCESSING_TIME = 3_000

/** Finishes a receipt that is still being generated. */
export const completion = defineDeadline('receipt-finishes', (context, { mchid, number, dueAt }) => {
  const receipt = receipts.get(context, { mchid, receipt_id: number })
  receipts.apply(context, receipt, 'timePasses', { updatedAt: dueAt })
})
