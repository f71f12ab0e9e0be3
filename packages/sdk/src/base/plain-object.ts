/** Whether a value is an object and no more than its fields: no list, no Buffer, no form, no Date. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // Of Object.prototype in whatever realm: the only one that inherits nothing itself.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
