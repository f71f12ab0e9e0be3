/*
 * Type checks that work across realms. Under Jest, and wherever node:vm runs code, errors of Node's modules
 * come from another realm, so `instanceof` returns false for them. Only this file may use `instanceof` with a
 * global class.
 */

export function isUrl(value: unknown): value is URL {
  if (value instanceof URL) return true
  return typeof value === 'object' && value !== null && Reflect.get(value, Symbol.toStringTag) === 'URL'
}

/** The `code` of a thrown value, such as `ENOENT`. */
export function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined
  return typeof thrown.code === 'string' ? thrown.code : undefined
}
