import { type Publish, publisher } from '../../base/diagnostics/channels'
import type { CertificatesError } from '../../base/errors/certificates-error'

/**
 * Why certificates are fetched: there are none yet, those in use are old, or somebody signed with a key that is not
 * among them.
 */
export type RefreshReason = 'first' | 'renewal' | 'unknown-serial'

/** What is published on the channel `wxpay:certificates:refresh`. Serial numbers are public; keys are never in it. */
export type RefreshEvent = { readonly mchid: string; readonly reason: RefreshReason } & (
  | {
      readonly stage: 'start'
      /** The serial numbers that are held. */
      readonly serials: readonly string[]
      /** The one that is not among them, if that is the reason. */
      readonly unknown?: string
    }
  | {
      readonly stage: 'end'
      readonly source: 'download' | 'store'
      /** The serial numbers that are held from now on. */
      readonly serials: readonly string[]
    }
  | { readonly stage: 'failure'; readonly error: CertificatesError }
  /** The store failed; the refresh goes on without it. */
  | { readonly stage: 'store'; readonly action: 'read' | 'write'; readonly error: CertificatesError }
)

export const publishRefresh: Publish<RefreshEvent> = publisher('wxpay:certificates:refresh')
