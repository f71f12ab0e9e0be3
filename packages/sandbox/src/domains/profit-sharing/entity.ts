import { defineEntity } from '../../domain/entity'
import { defineTable } from '../../storage/table'
import { sharingMachine } from './machine'
import type { ShareReturn, SharingOrder } from './sharing-order'

/** All orders of profit sharing. */
export const sharingOrders = defineEntity<SharingOrder>()({
  name: 'profit-sharing order',
  table: 'sharing_orders',
  key: ['mchid', 'out_order_no'],
  columns: ['mchid', 'out_order_no', 'order_id'],
  state: 'state',
  absent: 'ABSENT',
  machine: sharingMachine,
})

/** Returns of shares. */
export const shareReturns = defineTable<ShareReturn>({
  table: 'share_returns',
  key: ['mchid', 'out_return_no'],
  columns: ['mchid', 'out_return_no', 'order_id'],
})
