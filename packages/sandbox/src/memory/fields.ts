import { type JsonObject, isObject } from '../domain/fields'

/** The field at a path, or `undefined`. */
export function fieldAt(value: JsonObject, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (member, name) => (isObject(member) && Object.hasOwn(member, name) ? member[name] : undefined),
    value,
  )
}

/** Rule for two lists at the same position: joined item by item if they have the same length, or replaced. */
type ListRule = 'by-item' | 'replace'

/** Joins two objects; where both have a value, the second one counts. Objects are joined member by member. */
export function merged(first: JsonObject, second: JsonObject, lists: ListRule): JsonObject {
  return { ...first, ...mapped(second, (name, value) => mergedValue(first[name], value, lists)) }
}

function mergedValue(first: unknown, second: unknown, lists: ListRule): unknown {
  if (isObject(first) && isObject(second)) return merged(first, second, lists)
  if (
    lists === 'by-item' &&
    Array.isArray(first) &&
    Array.isArray(second) &&
    first.length === second.length
  ) {
    return second.map((item: unknown, index) =>
      isObject(item) ? mergedValue(first[index], item, lists) : item,
    )
  }
  return second
}

function mapped(value: JsonObject, change: (name: string, member: unknown) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(name, member)]))
}

/** Text of a scalar, as paths, queries and keys have it; `undefined` for other values. */
export function scalarText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined
}

/** All fields of a resource: what was set, and what the first response assigned. */
export function allFields({
  fields,
  response,
}: {
  readonly fields: JsonObject
  readonly response: JsonObject
}): JsonObject {
  return merged(response, fields, 'by-item')
}
