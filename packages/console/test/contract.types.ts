import type * as served from '@wxpay/sandbox'
import type * as read from '../src/api/types'

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
