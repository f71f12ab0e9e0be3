import { defineEntity } from '../../domain/entity'
import { refundMachine } from './machine'
import type { Refund } from './refund'

/** All refunds. */
export const refunds = defineEntity<Refund>()({
  name: 'refund',
  table: 'refunds',
  key: ['mchid', 'out_refund_no'],
  columns: ['mchid', 'out_refund_no', 'refund_id', 'transaction_id'],
  state: 'status',
  absent: 'ABSENT',
  machine: refundMachine,
})
