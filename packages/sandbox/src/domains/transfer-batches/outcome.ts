import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { defineEvents } from '../../notifications/notification'
import { payingAccount } from '../../ledger/paying-account'
import type { Batch, Detail } from './batch'
import { bookBatch, bookDetails } from './booking'
import { batches, details } from './entity'
import { batchErrors } from './machine'
import { toWire } from './wire'

/** Notifications of batches. */
export const batchEvents = defineEvents({
  'MCHTRANSFER.BATCH.FINISHED': { originalType: 'mch_payment', summary: '商家转账批次完成通知' },
  'MCHTRANSFER.BATCH.CLOSED': { originalType: 'mch_payment', summary: '商家转账批次关闭通知' },
})

/** Time for the merchant to approve a batch, in milliseconds. */
const APPROVAL_TIME = 24 * 60 * 60 * 1000
/** Times until an accepted batch is being paid, and until it is paid, in milliseconds. */
const STARTING_TIME = 1_000
const PROCESSING_TIME = 3_000

/** Closes a batch that the merchant did not approve in time. */
export const expiry = defineDeadline('transfer-batch-expires', (context, { mchid, number }) => {
  closeUnpaid(context, getBatch(context, mchid, number), 'timeExpires')
})

/** Starts to pay a batch. */
export const start = defineDeadline('transfer-batch-starts', (context, { mchid, number }) => {
  const batch = getBatch(context, mchid, number)
  const started = batches.apply(context, batch, 'starts', { updatedAt: context.clock.now().getTime() })
  if (started !== batch) move(context, openDetails(context, started), { detail_status: 'PROCESSING' })
})

/** Pays what is left of a batch. */
export const completion = defineDeadline('transfer-batch-is-paid', (context, { mchid, number }) => {
  const batch = getBatch(context, mchid, number)
  if (batch.batch_status === 'PROCESSING') finish(context, batch)
})

const getBatch = (context: Context, mchid: string, out_batch_no: string): Batch =>
  batches.get(context, { mchid, out_batch_no })

/** Schedules what happens to a new batch by itself. */
export function scheduleOutcome(context: Context, { mchid, out_batch_no, batch_status }: Batch): void {
  const now = context.clock.now().getTime()
  const at = (delay: number) => ({ dueAt: now + delay, mchid, number: out_batch_no })
  if (batch_status === 'WAIT_PAY') {
    expiry.schedule(context, at(APPROVAL_TIME))
    return
  }
  start.schedule(context, at(STARTING_TIME))
  completion.schedule(context, at(PROCESSING_TIME))
}

/** The merchant approves the batch: its money is locked. */
export function approve(context: Context, batch: Batch): Batch {
  const approved = batches.apply(context, batch, 'merchantApproves', {
    account: payingAccount(context, batch.payer),
    updatedAt: context.clock.now().getTime(),
  })
  bookBatch(context, approved)
  move(context, openDetails(context, approved), { detail_status: 'INIT' })
  scheduleOutcome(context, approved)
  return approved
}

/** The merchant rejects the batch, or did not approve it in time. No money has moved. */
export function closeUnpaid(context: Context, batch: Batch, event: 'merchantRejects' | 'timeExpires'): Batch {
  const isRejected = event === 'merchantRejects'
  // A merchant's query has no reason for a rejection.
  const reason = isRejected
    ? batch.partner === undefined
      ? undefined
      : 'MERCHANT_REVOCATION'
    : 'OVERDUE_CLOSE'
  const closed = batches.apply(context, batch, event, {
    updatedAt: context.clock.now().getTime(),
    ...(reason === undefined ? {} : { close_reason: reason }),
  })
  if (closed === batch) return batch
  const fail_reason = isRejected && batch.partner === undefined ? 'MERCHANT_REJECT' : 'OVERDUE_CLOSE'
  move(context, openDetails(context, closed), { detail_status: 'FAIL', fail_reason })
  notify(context, closed, 'MCHTRANSFER.BATCH.CLOSED')
  return closed
}

/** Transfers fail, one or all that have no result; the money returns. The batch finishes with the last of them. */
export function failDetails(
  context: Context,
  batch: Batch,
  { out_detail_no, reason }: { readonly out_detail_no: string | undefined; readonly reason: string },
): Batch {
  const started = batches.apply(context, batch, 'detailsFail')
  const open = openDetails(context, started)
  const failing = open.filter((each) => out_detail_no === undefined || each.out_detail_no === out_detail_no)
  if (failing.length === 0) throw new ApiError(batchErrors.noDetail)
  bookDetails(context, started, move(context, failing, { detail_status: 'FAIL', fail_reason: reason }))
  if (failing.length === open.length) return finish(context, started)
  if (batch.batch_status === 'ACCEPTED')
    move(context, openDetails(context, started), { detail_status: 'PROCESSING' })
  return started
}

/** All transfers without a result succeed, and the batch is finished. */
export function finish(context: Context, batch: Batch): Batch {
  const finished = batches.apply(context, batch, 'finishes', { updatedAt: context.clock.now().getTime() })
  bookDetails(context, finished, move(context, openDetails(context, finished), { detail_status: 'SUCCESS' }))
  notify(context, finished, 'MCHTRANSFER.BATCH.FINISHED')
  return finished
}

function openDetails({ database }: Context, { mchid, out_batch_no }: Batch): Detail[] {
  return details
    .where(database, { mchid, out_batch_no })
    .filter(({ detail_status }) => detail_status !== 'SUCCESS' && detail_status !== 'FAIL')
}

function move(
  { database, clock }: Context,
  moving: readonly Detail[],
  changes: Pick<Detail, 'detail_status' | 'fail_reason'>,
): Detail[] {
  const updatedAt = clock.now().getTime()
  return moving.map((detail) => {
    const moved = { ...detail, ...changes, updatedAt }
    details.save(database, moved)
    return moved
  })
}

function notify(context: Context, batch: Batch, event: keyof typeof batchEvents): void {
  const { mchid, notify_url: url } = batch
  if (url === undefined) return
  const all = details.where(context.database, { mchid, out_batch_no: batch.out_batch_no })
  const isClosed = event === 'MCHTRANSFER.BATCH.CLOSED'
  const described = isClosed ? { close_reason: 'CLOSED', ...batch } : batch
  const resource = toWire(described, all, isClosed ? 'closed' : 'finished')
  context.outbox.add({ mchid, event: batchEvents[event], url, resource })
}
