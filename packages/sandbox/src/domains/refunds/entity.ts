import { defineEntity } from '../../domain/entity'
import { refundMachine } from './machine'
import type { Refund } from './refund'

/** All refunds. */
export const refunds = defineEntity<Refund>()({
  name: 'refund',
  table: 'refunds',
  key: ['mchid', 'out_refund_no'],
  columns: {
    mchid: ({ mchid }) => mchid,
    out_refund_no: ({ out_refund_no }) => out_refund_no,
    refund_id: ({ refund_id }) => refund_id,
    transaction_id: ({ transaction_id }) => transaction_id,
  },
  state: 'status',
  absent: 'ABSENT',
  machine: refundMachine,
})
