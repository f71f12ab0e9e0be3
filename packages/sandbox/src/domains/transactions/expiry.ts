import { defineDeadline } from '../../domain/deadline'
import { getOrdered, transactions } from './entity'

/** Closes a transaction that was not paid in time. */
export const expiry = defineDeadline('transaction-expires', (context, { mchid, number }) => {
  transactions.apply(context, getOrdered(context, { mchid, out_trade_no: number }), 'timeExpires')
})
