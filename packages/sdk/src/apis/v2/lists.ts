import type { XmlFields, XmlValue } from '@wxpay/protocol'

/**
 * Turns the fields that the catalog declares as lists into arrays: XML does not distinguish one element from a
 * list of one.
 */
export function withLists(fields: XmlFields, paths: readonly string[]): XmlFields {
  return paths.reduce((changed, path) => listAt(changed, path.split('.')), fields)
}

function listAt(fields: XmlFields, [name = '', ...rest]: readonly string[]): XmlFields {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (value === undefined) return fields
  return { ...fields, [name]: rest.length === 0 ? asList(value) : within(value, rest) }
}

function within(value: XmlValue, path: readonly string[]): XmlValue {
  if (typeof value === 'string') return value
  if (!isList(value)) return listAt(value, path)
  return value.map((element) => (typeof element === 'string' ? element : listAt(element, path)))
}

// An empty element is an empty list.
function asList(value: XmlValue): XmlValue {
  if (isList(value)) return value
  return value === '' ? [] : [value]
}

function isList(value: XmlValue): value is readonly (string | XmlFields)[] {
  return Array.isArray(value)
}
