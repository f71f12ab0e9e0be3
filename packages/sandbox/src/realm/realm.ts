import { isNativeError } from 'node:util/types'

/*
 * Type checks that work across realms. Under Jest, and wherever node:vm runs code, errors of Node's modules
 * come from another realm, so `instanceof` returns false for them. Only this file may use `instanceof` with a
 * global class.
 */

/** Whether a value is an error, including `DOMException`. */
export function isError(value: unknown): value is Error {
  if (isNativeError(value) || value instanceof Error) return true
  return (
    typeof value === 'object' && value !== null && Reflect.get(value, Symbol.toStringTag) === 'DOMException'
  )
}

/** The `code` of a thrown value: `SQLITE_BUSY`. */
export function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined
  return typeof thrown.code === 'string' ? thrown.code : undefined
}

/** Description of a thrown value. */
export function reasonOf(thrown: unknown): string {
  return isError(thrown) ? thrown.message : String(thrown)
}
