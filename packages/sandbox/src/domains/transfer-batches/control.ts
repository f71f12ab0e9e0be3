import { rfc3339 } from '../../clock/beijing-time'
import { entityAction, entityControl } from '../../domain/control-action'
import { project } from '../../domain/projection'
import { type Static, objectSchema } from '../../domain/schema'
import type { Batch } from './batch'
import { batches } from './entity'
import { states } from './machine'
import { approve, closeUnpaid, failDetails, finish } from './outcome'

/** A batch of transfers. */
export type TransferBatchView = ReturnType<typeof view>

function view(batch: Batch) {
  return project({ ...batch, create_time: rfc3339(new Date(batch.createdAt)) }, [
    'out_batch_no',
    'batch_id',
    'batch_status',
    'batch_name',
    'batch_remark',
    'total_amount',
    'total_num',
    'close_reason',
    'create_time',
  ])
}

const string = { type: 'string' } as const
const integer = { type: 'integer' } as const

const result = {
  name: 'TransferBatch',
  schema: () =>
    objectSchema(
      {
        out_batch_no: string,
        batch_id: string,
        batch_status: { type: 'string', enum: states.filter((state) => state !== 'ABSENT') },
        batch_name: string,
        batch_remark: string,
        total_amount: { ...integer, description: 'In fen.' },
        total_num: integer,
        close_reason: string,
        create_time: { type: 'string', format: 'date-time' },
      },
      [
        'out_batch_no',
        'batch_id',
        'batch_status',
        'batch_name',
        'batch_remark',
        'total_amount',
        'total_num',
        'create_time',
      ],
    ),
}

const failureSchema = objectSchema({
  out_detail_no: {
    type: 'string',
    minLength: 1,
    description: 'Only this transfer. Default: all that have no result.',
  },
  reason: { type: 'string', minLength: 1, description: 'A `fail_reason`. Default: NAME_NOT_CORRECT.' },
})

/** Which transfers of a batch fail, and why. */
export type BatchFailure = Static<typeof failureSchema>

export const batchControl = entityControl({
  entity: batches,
  path: '/merchants/{mchid}/transfer-batches/{out_batch_no}',
  view,
  result,
  actions: {
    /** The merchant approves a batch that waits for it: its money is locked. */
    approve: entityAction({
      summary: 'The merchant approves the batch',
      description: 'WAIT_PAY becomes ACCEPTED, and the money is locked. For merchants with `batchApproval`.',
      run: (context, batch: Batch) => approve(context, batch),
    }),
    /** The merchant rejects a batch that waits for approval. */
    reject: entityAction({
      summary: 'The merchant rejects the batch',
      description: 'WAIT_PAY becomes CLOSED; the merchant is notified of MCHTRANSFER.BATCH.CLOSED.',
      run: (context, batch: Batch) => closeUnpaid(context, batch, 'merchantRejects'),
    }),
    /** All transfers without a result succeed. Without this call it happens after three seconds. */
    finish: entityAction({
      summary: 'The transfers of the batch succeed',
      description:
        'ACCEPTED or PROCESSING becomes FINISHED; the merchant is notified of MCHTRANSFER.BATCH.FINISHED. Without this call it happens after three seconds.',
      run: (context, batch: Batch) => finish(context, batch),
    }),
    /** Transfers fail, one or all; the money returns. */
    fail: entityAction({
      summary: 'Transfers of the batch fail',
      description:
        'The named transfer fails, or all without a result; the money returns. The batch is FINISHED with the last of them.',
      body: failureSchema,
      run: (context, batch: Batch, { out_detail_no, reason = 'NAME_NOT_CORRECT' }) =>
        failDetails(context, batch, { out_detail_no, reason }),
    }),
  },
})
