import type { CheckRun } from './check-run'

/** IDs of the checks, in the order in which they run. */
export const checkIds = [
  'payment',
  'key-migration',
  'slow-network',
  'duplicate-at-once',
  'duplicate-later',
  'other-id',
  'reset-after-body',
  'unsigned',
  'wrong-signature',
  'wrong-serial',
  'stale-time',
  'signature-probe',
  'malformed',
  'wrong-amount',
  'other-merchant',
  'unknown-order',
  'reordering',
  'repeated-refund',
] as const

export type CheckId = (typeof checkIds)[number]

/** Requirement of a check beyond an order: the order's state, its state after a refund, or two keys that sign. */
export type Need = 'state' | 'refunded' | 'two-keys'

/** The procedure of a check against the server under test. */
export interface Check {
  /** A warning does not lose money by itself. */
  readonly level: 'error' | 'warning'
  readonly needs: readonly Need[]
  readonly run: (run: CheckRun) => Promise<void>
}
