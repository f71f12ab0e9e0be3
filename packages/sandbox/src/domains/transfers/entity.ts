import { defineEntity } from '../../domain/entity'
import { transferMachine } from './machine'
import type { Transfer } from './transfer'

/** All transfers to users. */
export const transfers = defineEntity<Transfer>()({
  name: 'transfer',
  table: 'transfers',
  key: ['mchid', 'out_bill_no'],
  columns: ['mchid', 'out_bill_no', 'transfer_bill_no'],
  state: 'state',
  absent: 'ABSENT',
  machine: transferMachine,
})
