import { call, list, path } from '../api/client'
import type { Texts } from '../api/types'

/** Kind of the subject of a sheet. */
export type SheetKind =
  | 'transaction'
  | 'combined-order'
  | 'service-order'
  | 'transfer'
  | 'transfer-authorization'
  | 'contract'
  | 'permission'

/** Name of an action of the user. */
export type SheetActionName = 'pay' | 'pay-only' | 'fail' | 'confirm' | 'refuse' | 'close' | 'complain'

/** An action of the user; `url` is below the root of the control API. */
export interface SheetAction {
  readonly name: SheetActionName
  readonly url: string
  readonly body?: object
}

/** Contents of the page on which the user pays, confirms or signs. Amounts in fen. */
export interface Sheet {
  readonly kind: SheetKind
  readonly mchid: string
  readonly number: string
  readonly state: string
  readonly pending: boolean
  readonly merchant: string
  readonly description: string
  readonly amount?: number
  readonly coupons: readonly { readonly coupon_id: string; readonly name: string; readonly amount: number }[]
  readonly signs_contract?: boolean
  readonly openid?: string
  readonly trade_type?: string
  readonly lines: readonly (Texts & { readonly text?: string; readonly amount?: number })[]
  readonly actions: readonly SheetAction[]
  readonly created_at: number
}

/** Why the app does not open what a page asked for. */
export interface Rejection extends Texts {
  readonly field: string
  readonly text: string
}

/** Whether the app opens what was asked for. */
export type Verdict =
  | { readonly verdict: 'accepted'; readonly sheet: Sheet }
  | { readonly verdict: 'rejected'; readonly rejection: Rejection }

/** Checks a call of a page. */
export const checkCall = (body: {
  readonly function: string
  readonly parameters: object
  readonly appid?: string | undefined
}): Promise<Verdict> => call('POST', '/client-calls', { body })

/** Opens the content of a QR code. */
export const scanCode = (code: string): Promise<Verdict> =>
  call('POST', '/client-calls/scan', { body: { code } })

/** Sheets that wait for the user, or those of what is in force. */
export const listSheets = (which: 'pending' | 'later'): Promise<readonly Sheet[]> =>
  list('/sheets', { query: { which, limit: 100 } })

/** The present sheet of a subject. */
export const getSheet = ({ kind, mchid, number }: Pick<Sheet, 'kind' | 'mchid' | 'number'>): Promise<Sheet> =>
  call('GET', path`/merchants/${mchid}/sheets/${kind}/${number}`)

/** Carries out an action of the user. */
export const act = ({ url, body = {} }: SheetAction, more: object = {}): Promise<unknown> =>
  call('POST', url, { body: { ...body, ...more } })
