import { dateInBeijing } from '../../clock/beijing-time'
import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { held } from '../../ledger/account'
import { post } from '../../ledger/post'
import { defineTable } from '../../storage/table'
import { settlesOn } from './settlement'

const DAY = 24 * 60 * 60 * 1000
const FROZEN_DAYS = 30

/** A payment whose money is frozen until it is shared or unfrozen. Amounts in fen, times in milliseconds. */
export interface ShareablePayment {
  readonly transaction_id: string
  /** Merchant that has the money. */
  readonly payee: string
  readonly paidAt: number
  readonly total: number
  /** Rest that can be shared. */
  readonly frozen: number
  /** Sum of what was shared, without what could not be paid. */
  readonly shared: number
  /** Number of requests that shared something. */
  readonly requests: number
  /** `finished`: nothing can be shared any more. */
  readonly state: 'open' | 'finished'
}

const table = defineTable<ShareablePayment>({
  table: 'shareable_payments',
  key: ['transaction_id'],
  columns: { transaction_id: ({ transaction_id }) => transaction_id },
})

/** The frozen money of a payment; `undefined` for an ordinary payment. */
export function findShareable({ database }: Context, transaction_id: string): ShareablePayment | undefined {
  return table.find(database, { transaction_id })
}

/** Stores changes of a shareable payment. */
export function saveShareable({ database }: Context, payment: ShareablePayment): ShareablePayment {
  table.save(database, payment)
  return payment
}

/** Stores a new shareable payment, which is unfrozen by itself after 30 days. */
export function addShareable(
  context: Context,
  payment: Omit<ShareablePayment, 'shared' | 'requests' | 'state'>,
): void {
  table.insert(context.database, { ...payment, shared: 0, requests: 0, state: 'open' })
  const { payee, transaction_id, paidAt } = payment
  unfreezing.schedule(context, { dueAt: paidAt + FROZEN_DAYS * DAY, mchid: payee, number: transaction_id })
}

/** Ends the sharing of a payment: what is left belongs to the payee. */
export function unfreeze(context: Context, payment: ShareablePayment): ShareablePayment {
  const { payee, transaction_id, frozen, paidAt } = payment
  const settles = settlesOn({ paidAt })
  const isSettled = settles <= dateInBeijing(context.clock.now())
  const [from, to] = [held(payee, 'FROZEN'), held(payee, 'BASIC', isSettled ? '' : settles)]
  post(context, [{ kind: 'unfreeze', amount: frozen, from, to, reference: transaction_id }])
  return saveShareable(context, { ...payment, frozen: 0, state: 'finished' })
}

/** Unfreezes what was not shared in time. */
export const unfreezing = defineDeadline('payment-is-unfrozen', (context, { number }) => {
  const payment = findShareable(context, number)
  if (payment?.state === 'open') unfreeze(context, payment)
})
