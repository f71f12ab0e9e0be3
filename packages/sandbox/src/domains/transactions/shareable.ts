import { dateInBeijing } from '../../clock/beijing-time'
import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { type Holder, held } from '../../ledger/account'
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
  readonly frozen: number
  /** Refunded from other money, less its fee: as much of the frozen money cannot be shared any more. */
  readonly refundedElsewhere: number
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
  columns: ['transaction_id'],
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
  payment: Omit<ShareablePayment, 'refundedElsewhere' | 'shared' | 'requests' | 'state'>,
): void {
  table.insert(context.database, { ...payment, refundedElsewhere: 0, shared: 0, requests: 0, state: 'open' })
  const { payee, transaction_id, paidAt } = payment
  unfreezing.schedule(context, { dueAt: paidAt + FROZEN_DAYS * DAY, mchid: payee, number: transaction_id })
}

/** Rest that can be shared, in fen: never more than was paid, less the fee and all refunds. */
export function shareableAmount({ frozen, refundedElsewhere }: ShareablePayment): number {
  return Math.max(0, frozen - refundedElsewhere)
}

/** Account of money that is no longer frozen: it is unsettled as long as the payment is. */
export function unfrozenHolder(
  { clock }: Context,
  { payee, paidAt }: Pick<ShareablePayment, 'payee' | 'paidAt'>,
): Holder {
  const settles = settlesOn({ paidAt })
  return held(payee, 'BASIC', settles <= dateInBeijing(clock.now()) ? '' : settles)
}

/** Ends the sharing of a payment: what is left belongs to the payee. */
export function unfreeze(context: Context, payment: ShareablePayment): ShareablePayment {
  const { payee, transaction_id, frozen } = payment
  const [from, to] = [held(payee, 'FROZEN'), unfrozenHolder(context, payment)]
  post(context, [{ kind: 'unfreeze', amount: frozen, from, to, reference: transaction_id }])
  return saveShareable(context, { ...payment, frozen: 0, state: 'finished' })
}

/** Unfreezes what was not shared in time. */
export const unfreezing = defineDeadline('payment-is-unfrozen', (context, { number }) => {
  const payment = findShareable(context, number)
  if (payment?.state === 'open') unfreeze(context, payment)
})
