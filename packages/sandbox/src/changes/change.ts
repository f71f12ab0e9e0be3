import type { Holder } from '../ledger/account'

/** Origin of a change: a request of a merchant, an action of the control API, or a deadline. */
export type Cause =
  | {
      readonly by: 'request'
      readonly request_id: string
      /** `POST /v3/pay/transactions/native` */
      readonly route: string
    }
  /** Name of its function: `transactions.pay`. */
  | { readonly by: 'action'; readonly action: string }
  /** Kind of the deadline: `transaction-expires`. */
  | { readonly by: 'time'; readonly action: string }
  | { readonly by: 'other' }

/** Change of the state of an entity. */
export interface Move {
  /** Number of the move; later ones have higher numbers. */
  readonly sequence: number
  /** Kind of the entity: `refund`. */
  readonly kind: string
  readonly mchid: string
  /** Columns of its key besides the merchant ID, joined by commas. */
  readonly key: string
  /** Event of the state machine; empty if several events lead from the one state to the other. */
  readonly event: string
  /** `null`: the entity was created. */
  readonly from: string | null
  readonly to: string
  /** Business time, milliseconds since 1970. */
  readonly at: number
  readonly cause: Cause
}

/** A committed change of the state. */
export type Change =
  | { readonly type: 'entity'; readonly move: Move }
  | { readonly type: 'ledger'; readonly cause: Cause; readonly booked: Booked }
  | { readonly type: 'notification'; readonly cause: Cause; readonly added: AddedNotification }

/** A transfer in the ledger; `amount` in fen. */
export interface Booked {
  /** Number of the transfer. */
  readonly transfer: number
  readonly kind: string
  readonly amount: number
  readonly from: Holder
  readonly to: Holder
  readonly reference: string
  readonly voucher: string
  readonly remark: string
}

/** A notification that was put into the outbox. */
export interface AddedNotification {
  readonly id: string
  readonly mchid: string
  readonly event_type: string
  readonly url: string
}
