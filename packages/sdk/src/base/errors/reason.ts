import { isError } from '../realm'

/** What was thrown, in words, for the message of an error that stands in its place. */
export function reasonOf(thrown: unknown): string {
  if (isError(thrown)) return thrown.message
  return typeof thrown === 'string' ? thrown : 'a non-Error value was thrown'
}
