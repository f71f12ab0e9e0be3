import { isNativeError } from 'node:util/types'

/*
 * What a value is, whatever realm it comes from. Under Jest, and wherever node:vm runs code, the errors of Node's modules
 * are of another realm than this code: `instanceof` says no to them. So nothing outside this file uses `instanceof` with
 * a global class.
 */

/** Whether a value is an error, a `DOMException` among them. */
export function isError(value: unknown): value is Error {
  if (isNativeError(value) || value instanceof Error) return true
  return (
    typeof value === 'object' && value !== null && Reflect.get(value, Symbol.toStringTag) === 'DOMException'
  )
}

/** The `code` of whatever was thrown: `SQLITE_BUSY`. */
export function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined
  return typeof thrown.code === 'string' ? thrown.code : undefined
}

/** What was thrown, in words. */
export function reasonOf(thrown: unknown): string {
  return isError(thrown) ? thrown.message : String(thrown)
}
