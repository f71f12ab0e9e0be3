import type { Note } from '../domain/fidelity'

/**
 * A value of a request that makes a user, a bank or WeChat Pay act, one second of business time after the request is
 * accepted.
 */
export interface MagicValue {
  /** Operations whose requests may hold it: `POST /v3/refund/domestic/refunds`. */
  readonly routes: readonly string[]
  /** Field of the body, or of the path; members separated by dots, `[]` for each item of a list: `receivers[].account`. */
  readonly field: string
  readonly value: string | number
  /** Action of the control API: `refunds.abnormal`. */
  readonly action: string
  /** Further actions on the same, one after another. */
  readonly then?: readonly string[]
  /** Field of the path, the body or the response that has the number of what the action changes. */
  readonly number: string
  /**
   * Subject of the action: an entity of the merchant (default), an entity of all merchants, or a new entity of the
   * merchant, which has the number as a parameter.
   */
  readonly subject?: 'global' | 'new'
  /** Parameters of the action. */
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Parameters of the action that the body, or the item of the list which holds the value, has under the same names. */
  readonly ofItem?: readonly string[]
  readonly outcome: Note
}

/** Beginning of every magic text. */
export const PREFIX = 'sandbox_'

/** Time between an accepted request and the action of its magic value, in milliseconds. */
export const DELAY = 1_000
