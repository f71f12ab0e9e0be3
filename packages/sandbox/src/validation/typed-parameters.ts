import type { Schema } from '@wxpay/catalog'

/**
 * Parameters of a path or a query by the types of the catalog: all are text on the wire. A text that is not of its type
 * stays a text, so that validation rejects it.
 */
export function typedParameters(
  given: Readonly<Record<string, unknown>>,
  schema: Schema,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typed(value, schema.properties?.[name] ?? {})]),
  )
}

function typed(value: unknown, { type, items = {} }: Schema): unknown {
  if (typeof value !== 'string') return value
  switch (type) {
    case 'integer':
      return /^(0|-?[1-9]\d*)$/.test(value) && Number.isSafeInteger(Number(value)) ? Number(value) : value
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
    case 'boolean':
      return value === 'true' || value === 'false' ? value === 'true' : value
    case 'array':
      return value.split(',').map((item) => typed(item, items))
    default:
      return value
  }
}
