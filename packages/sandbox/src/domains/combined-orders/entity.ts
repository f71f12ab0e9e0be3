import { defineEntity } from '../../domain/entity'
import { transactionMachine } from '../transactions/machine'
import type { CombinedOrder } from './combined-order'

/** All combined orders. They have the states of a transaction; `REFUND` is a state of their sub orders only. */
export const combinedOrders = defineEntity<CombinedOrder>()({
  name: 'combined order',
  table: 'combined_orders',
  key: ['mchid', 'combine_out_trade_no'],
  columns: ['combine_out_trade_no', 'combine_transaction_id'],
  derived: { mchid: ({ combine_mchid }) => combine_mchid },
  state: 'trade_state',
  absent: 'ABSENT',
  machine: transactionMachine,
})
