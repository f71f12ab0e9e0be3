import type { Context } from '../../domain/context'
import { defineTable } from '../../storage/table'
import type { Complaint, Negotiation } from './complaint'

const table = defineTable<Negotiation>({
  table: 'complaint_negotiations',
  key: ['log_id'],
  columns: ['log_id', 'complaint_id', 'idempotent_id'],
})

/** Names of those who act, as the history shows them. */
export const operators = { user: '投诉人', merchant: '商户', system: '系统' } as const

/** An event of the negotiation, and who caused it. */
type Step = Omit<Negotiation, 'complaint_id' | 'log_id' | 'operator' | 'at'> & {
  readonly by: keyof typeof operators
}

/** Adds a step to the history of a complaint. */
export function record(
  context: Context,
  { complaint_id }: Pick<Complaint, 'complaint_id'>,
  { by, ...step }: Step,
): Negotiation {
  const now = context.clock.now()
  const negotiation = {
    ...step,
    complaint_id,
    log_id: context.numbers.negotiationId(now),
    operator: operators[by],
    at: now.getTime(),
  }
  table.insert(context.database, negotiation)
  return negotiation
}

/** The history of a complaint, oldest first. */
export function negotiationsOf({ database }: Context, complaint_id: string): Negotiation[] {
  return table.where(database, { complaint_id })
}

/** The reply with a merchant's own number, or `undefined`. */
export function findReply(
  { database }: Context,
  complaint_id: string,
  idempotent_id: string,
): Negotiation | undefined {
  return table.find(database, { complaint_id, idempotent_id })
}
