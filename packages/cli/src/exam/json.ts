/** A value of a JSON document. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject

/** An object of a JSON document. */
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined
}

/** Whether a value is an object, and neither `null` nor an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at a path such as `data.order.number`. */
export function valueAt(document: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    if (Array.isArray(value)) return /^\d+$/.test(name) ? (value as unknown[])[Number(name)] : undefined
    return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
  }, document)
}

/** A member of a document that differs from what is expected. */
export interface Difference {
  readonly path: string
  readonly expected: unknown
  readonly actual: unknown
}

/** Members of `expected` that `actual` lacks or has with another value. Further members do not matter. */
export function differences(expected: unknown, actual: unknown, path = ''): readonly Difference[] {
  if (isObject(expected)) {
    return Object.entries(expected).flatMap(([name, value]) =>
      differences(
        value,
        isObject(actual) && Object.hasOwn(actual, name) ? actual[name] : undefined,
        path === '' ? name : `${path}.${name}`,
      ),
    )
  }
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length)
    return expected.flatMap((value, index) => differences(value, actual[index], `${path}.${index}`))
  return Object.is(expected, actual) ? [] : [{ path, expected, actual }]
}
