import type { JsonObject } from '../../domain/fields'
import type { State } from './machine'

/** State of the invoice in the card holder of the user. */
export type CardStatus = 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED'

/** Numbers of a blue or a red invoice. */
export interface InvoiceNumbers {
  readonly fapiao_code: string
  readonly fapiao_number: string
  readonly check_code: string
  readonly password: string
  readonly at: number
}

/** A stored electronic invoice. Fields of the API have their wire names; amounts in fen, times in milliseconds. */
export interface Fapiao {
  readonly status: State
  readonly mchid: string
  readonly sub_mchid?: string
  readonly fapiao_apply_id: string
  readonly fapiao_id: string
  readonly scene: string
  /** With the phone number and the mail address in plain text. */
  readonly buyer: JsonObject
  readonly total_amount: number
  readonly items: readonly JsonObject[]
  readonly remark?: string
  /** The user who has the card. */
  readonly openid: string
  readonly card_status?: CardStatus
  readonly blue?: InvoiceNumbers
  readonly red?: InvoiceNumbers
  /** Present on an invoice that the merchant issued elsewhere. */
  readonly isSelfIssued?: true
  readonly error?: { readonly code: string; readonly message: string }
  /** Time of the last change of the state. */
  readonly since: number
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}
