import type { Text } from '../definition/text'

/** Result of one examination. */
export interface Finding {
  /** Stable identifier: `clock-skew`. */
  readonly id: string
  readonly status: 'ok' | 'warning' | 'error' | 'skipped'
  readonly message: Text
  /** The remedy. */
  readonly remedy?: Text
}

type Make = (id: string, message: Text, remedy?: Text) => Finding

const make =
  (status: Finding['status']): Make =>
  (id, message, remedy) => ({ id, status, message, ...(remedy === undefined ? {} : { remedy }) })

export const ok = make('ok')
export const warning = make('warning')
export const error = make('error')
export const skipped = make('skipped')

/** The reason of a failure. A host with several addresses fails with all of their errors, and no message. */
export function reasonOf(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure)
  const [first] = failure instanceof AggregateError ? (failure.errors as unknown[]) : []
  if (first instanceof Error) return first.message
  const { cause } = failure
  return cause instanceof Error && failure.message === 'fetch failed' ? reasonOf(cause) : failure.message
}
