import type { Note } from '../../src/domain/fidelity'

type Fields = Readonly<Record<string, unknown>>

/**
 * One step on the way to an error. Texts may hold `{mchid}`, `{appid}`, `{serviceId}`, `{number}` and `{planId}` (unique for each row), a
 * date of business time (`{weekAgo}`, `{tomorrow}`, `{nextMonth}`), the `{time}` of the client, and what an earlier step
 * keeps. A call with `isRejected` may get an error before the next step.
 */
export type Step =
  /** A call of the merchant. Parameters of the path are taken from `with`; the rest is the query or the body. */
  | {
      readonly call: string
      readonly with: Fields
      readonly keep?: readonly string[]
      readonly isRejected?: true
    }
  /** A call of APIv2; the merchant, the nonce and the signature are added. */
  | { readonly v2: string; readonly with: Fields; readonly isRejected?: true }
  /** A request of the control API, likewise. */
  | { readonly control: string; readonly with: Fields; readonly keep?: readonly string[] }
  /** Seconds of business time. */
  | { readonly pass: number }

/** Steps after which the rules of a domain respond with a code: the last step gets the error. */
export interface StateRow {
  readonly code: string
  readonly how: Note
  readonly steps: readonly Step[]
}

/** Operation of a row: that of its last step. */
export function routeOf({ steps }: StateRow): string {
  const last = steps.at(-1)
  if (last !== undefined && 'call' in last) return last.call
  if (last !== undefined && 'v2' in last) return last.v2
  throw new Error('the last step of a row is a call')
}
