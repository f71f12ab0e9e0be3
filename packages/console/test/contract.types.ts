import type * as served from '@wxpay/sandbox'
import type * as read from '../src/api/types'
import type { ListedOperation } from '../src/app/operations'
import type { Tenant } from '../src/app/reference'
import type { Balance, Entry } from '../src/pages/ledger/ledger'
import type { Verdict } from '../src/phone/sheet'
import type { NotificationRecord, NotificationView } from '../src/pages/notifications/notification'

/*
 * The console declares what it reads of the control API, because it is built without the sandbox. Whatever the sandbox
 * serves has the declared types: this file compiles only while that is so.
 */

export const requestSummary = (value: served.RequestSummary): read.RequestSummary => value
export const requestDetail = (value: served.RequestDetail): read.RequestDetail => value
export const move = (value: served.MoveView): read.Move => value
export const entitySummary = (value: served.EntitySummary): read.EntitySummary => value
export const entityKind = (value: served.EntityKindView): read.EntityKind => value
export const entityDetail = (value: served.EntityDetail): read.EntityDetail => value
export const fidelity = (value: served.Fidelity): read.Fidelity => value
export const operation = (value: served.OperationView): ListedOperation => value
export const tenant = (value: served.Credentials): Tenant => value
export const balance = (value: served.AccountBalance): Balance => value
export const entry = (value: served.LedgerEntry): Entry => value
export const notification = (
  value: ReturnType<served.Control['notifications']['latest']>[number],
): NotificationView => value
export const verdict = (value: ReturnType<served.Control['clientCalls']['check']>): Verdict => value
export const notificationRecord = (value: served.NotificationRecord): NotificationRecord => value
export const comparison = (value: ReturnType<served.Control['state']['compare']>): read.StateComparison =>
  value
