import { defineEntity } from '../../domain/entity'
import { withdrawalMachine } from './machine'
import type { Withdrawal } from './withdrawal'

/** All withdrawals. */
export const withdrawals = defineEntity<Withdrawal>()({
  name: 'withdrawal',
  table: 'withdrawals',
  key: ['mchid', 'owner', 'out_request_no'],
  columns: ['mchid', 'owner', 'out_request_no', 'withdraw_id', 'status', 'updatedAt'],
  state: 'status',
  absent: 'ABSENT',
  machine: withdrawalMachine,
})
