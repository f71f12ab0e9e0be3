import type { State } from './machine'

/** Accounts that can be withdrawn from. */
export const withdrawalAccounts = ['BASIC', 'OPERATION', 'FEES'] as const

/** A stored withdrawal. Fields of the API have their wire names; amounts in fen, times in milliseconds. */
export interface Withdrawal {
  readonly status: State
  /** Merchant that asked for it. */
  readonly mchid: string
  /** Merchant whose money it is: the caller, or its sub-merchant. */
  readonly owner: string
  readonly out_request_no: string
  readonly withdraw_id: string
  readonly amount: number
  readonly account_type: (typeof withdrawalAccounts)[number]
  readonly remark: string
  readonly bank_memo: string
  readonly notify_url?: string
  readonly reason: string
  /** Of a reservation by the balance at the end of the day before: how the amount was computed. */
  readonly dayEnd?: { readonly type: string; readonly reserve: number }
  readonly createdAt: number
  readonly updatedAt: number
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}
