import type { BillDownloads } from './bill/download-register'
import type { BillLedger } from './bill/ledger'
import type { Platform } from './certificates/platform'
import type { SandboxClock } from './clock/clock'
import type { Deadlines } from './clock/deadlines'
import type { Numbers } from './identifiers/numbers'
import type { MediaLibrary } from './media/library'
import type { Outbox } from './notification/outbox'
import type { Receipt } from './receipt/receipt'
import type { Refund } from './refund/refund'
import type { ServiceOrder } from './service-order/service-order'
import type { Documents } from './storage/documents'
import type { Merchants } from './tenants/merchants'
import type { Transaction } from './transaction/transaction'

/** Rules that a developer may relax. */
export interface Policy {
  /** The pause between two refunds of one transaction, in seconds; 0 for none. */
  readonly refundInterval: number
}

/** All that WeChat Pay knows: what operations and the control API read and write, inside one transaction. */
export interface Books {
  readonly clock: SandboxClock
  readonly numbers: Numbers
  readonly platform: Platform
  readonly merchants: Merchants
  readonly serviceOrders: Documents<ServiceOrder>
  readonly transactions: Documents<Transaction>
  readonly refunds: Documents<Refund>
  readonly receipts: Documents<Receipt>
  readonly billLedger: BillLedger
  readonly billDownloads: BillDownloads
  readonly media: MediaLibrary
  readonly deadlines: Deadlines
  readonly outbox: Outbox
  readonly policy: Policy
}
