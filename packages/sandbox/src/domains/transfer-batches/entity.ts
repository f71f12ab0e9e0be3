import { defineEntity } from '../../domain/entity'
import { defineTable } from '../../storage/table'
import type { Batch, Detail } from './batch'
import { batchMachine } from './machine'

/** All batches of transfers. */
export const batches = defineEntity<Batch>()({
  name: 'transfer batch',
  table: 'transfer_batches',
  key: ['mchid', 'out_batch_no'],
  columns: ['mchid', 'out_batch_no', 'batch_id'],
  state: 'batch_status',
  absent: 'ABSENT',
  machine: batchMachine,
})

/** All transfers of batches. */
export const details = defineTable<Detail>({
  table: 'transfer_details',
  key: ['mchid', 'out_batch_no', 'out_detail_no'],
  columns: ['mchid', 'out_batch_no', 'out_detail_no', 'detail_id'],
})
