import type { Changes } from '../changes/changes'
import type { SandboxClock } from '../clock/clock'
import type { Deadlines } from '../clock/deadlines'
import type { FaultRegistry } from '../faults/registry'
import type { Numbers } from '../identifiers/numbers'
import type { Merchants } from '../merchants/merchants'
import type { Outbox } from '../notifications/outbox'
import type { Platform } from '../platform/platform'
import type { Database } from '../storage/database'

/** Business rules that a developer may relax. */
export interface Policy {
  /** Minimum interval between two refunds of one transaction, in seconds; 0 for none. */
  readonly refundInterval: number
  /** Whether magic values of requests have an effect. */
  readonly magicValues: 'on' | 'off'
  /** Address by which browsers reach the sandbox, if it is not that of the requests. */
  readonly publicUrl: string | undefined
}

/** State and services that handlers, control actions and deadlines work with, inside one database transaction. */
export interface Context {
  readonly database: Database
  readonly clock: SandboxClock
  readonly numbers: Numbers
  readonly platform: Platform
  readonly merchants: Merchants
  readonly deadlines: Deadlines
  readonly outbox: Outbox
  readonly policy: Policy
  readonly faults: FaultRegistry
  /** Changes of the transaction, which the history keeps and listeners receive after the commit. */
  readonly changes: Changes
  /**
   * Carries out an action of the control API inside the transaction of the caller: `refunds.abnormal`. One that throws
   * has changed nothing.
   */
  readonly act: (action: string, ...parameters: readonly unknown[]) => void
}
