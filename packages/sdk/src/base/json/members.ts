/** What came from elsewhere, read as fields of which nothing is promised. */
export type Members = Readonly<Record<string, unknown>>

/** Whether a value holds others: an object, or a list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** The members of an object; none of anything else. */
export function membersOf(value: unknown): Members {
  return isObject(value) ? (value as Members) : {}
}

/** One member of an object, if it is its own. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? (Reflect.get(value, name) as unknown) : undefined
}

/** What stands deeper in an object, by the names that lead there. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce(memberOf, value)
}
