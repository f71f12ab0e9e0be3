import { type Publish, publisher } from '../../base/diagnostics/channels'
import type { CertificatesError } from '../../base/errors/trust-error'

/** Reason of a refresh: no certificates yet, certificates in use are old, or a signature names an unknown key. */
export type RefreshReason = 'first' | 'renewal' | 'unknown-serial'

/** Step of a store that failed. */
export type StoreAction = 'read' | 'write' | 'lock'

/** Event on the channel `wxpay:certificates:refresh`. Contains serial numbers, which are public, and never a key. */
export type RefreshEvent = { readonly mchid: string; readonly reason: RefreshReason } & (
  | {
      readonly stage: 'start'
      /** Available serial numbers. */
      readonly serials: readonly string[]
      /** The unknown serial number, if that is the reason. */
      readonly unknown?: string
    }
  | {
      readonly stage: 'end'
      readonly source: 'download' | 'store'
      /** Serial numbers available after the refresh. */
      readonly serials: readonly string[]
    }
  | { readonly stage: 'failure'; readonly error: CertificatesError }
  /** The store failed; the refresh continues without it. */
  | { readonly stage: 'store'; readonly action: StoreAction; readonly error: CertificatesError }
)

export const publishRefresh: Publish<RefreshEvent> = publisher('wxpay:certificates:refresh')
