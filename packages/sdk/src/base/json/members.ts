/** Untrusted fields of a received document. */
export type Members = Readonly<Record<string, unknown>>

/** Whether a value is an object or an array. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** The members of an object; empty for any other value. */
export function membersOf(value: unknown): Members {
  return isObject(value) ? (value as Members) : {}
}

/** A member of an object, if it is an own property. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? (Reflect.get(value, name) as unknown) : undefined
}

/** A nested value, by the names on its path. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce(memberOf, value)
}
