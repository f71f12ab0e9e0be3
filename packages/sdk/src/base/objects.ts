/** Whether a value is an object and no more than its fields: no list, no Buffer, no form, no Date. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // Of Object.prototype in whatever realm: the only one that inherits nothing itself.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/**
 * A copy without the properties that are `undefined`. An option given as `undefined` means that it is not given, and is not
 * to hide a default that it is spread over.
 */
export function withoutUndefined<Options extends object>(options: Options): Options {
  const copy = { ...options }
  for (const [name, value] of Object.entries(copy)) {
    if (value === undefined) Reflect.deleteProperty(copy, name)
  }
  return copy
}
