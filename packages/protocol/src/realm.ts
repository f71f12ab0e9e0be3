/*
 * What a value is, whatever realm it comes from. Under Jest, and wherever node:vm runs code, the errors of Node's modules
 * are of another realm than this code: `instanceof` says no to them. So nothing outside this file uses `instanceof` with
 * a global class.
 */

export function isUrl(value: unknown): value is URL {
  if (value instanceof URL) return true
  return typeof value === 'object' && value !== null && Reflect.get(value, Symbol.toStringTag) === 'URL'
}

/** The `code` of whatever was thrown: `ENOENT`. */
export function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined
  return typeof thrown.code === 'string' ? thrown.code : undefined
}
