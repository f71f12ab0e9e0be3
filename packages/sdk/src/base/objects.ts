/** Whether a value is a plain object: not an array, a Buffer, a form or a Date. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // Object.prototype of any realm is the only object here that inherits nothing.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/**
 * A copy without `undefined` properties. An option that is `undefined` counts as not given and must not override a
 * default when spread.
 */
export function withoutUndefined<Options extends object>(options: Options): Options {
  const copy = { ...options }
  for (const [name, value] of Object.entries(copy)) {
    if (value === undefined) Reflect.deleteProperty(copy, name)
  }
  return copy
}
