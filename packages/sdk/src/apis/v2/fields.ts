import { isPlainObject } from '../../base/values'
import { InputError } from '../../base/errors/input-error'

/** The fields of an APIv2 message, as they are signed and sent. */
export type TextFields = Readonly<Record<string, string>>

/**
 * The body, or the query, of a call as strings. Fields that are `undefined` or `null` are omitted from the XML
 * and the signature.
 *
 * @throws InputError `BODY_INVALID`, `BODY_NUMBER`, whose `field` is the name of the field
 */
export function textFields(given: unknown): TextFields {
  if (!isPlainObject(given)) {
    throw new InputError(
      'BODY_INVALID',
      `The body of an APIv2 call must be an object of fields, which is signed and sent as XML; received ${describe(given)}`,
    )
  }
  const fields: [string, string][] = []
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && value !== null) fields.push([name, textOf(name, value)])
  }
  return Object.fromEntries(fields)
}

function textOf(name: string, value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'bigint':
    case 'boolean':
      return String(value)
    case 'number':
      if (Number.isSafeInteger(value)) return String(value)
      throw new InputError(
        'BODY_NUMBER',
        `${name} is ${value}, which is not a safe integer. Amounts are integers of fen; give other numbers as strings`,
        name,
      )
    default:
      throw new InputError(
        'BODY_INVALID',
        `${name} must be a string, received ${describe(value)}. If the field holds JSON, give it as JSON.stringify(…)`,
        name,
      )
  }
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'an array'
  if (typeof value !== 'object') return `a ${typeof value}`
  const { constructor } = value as { readonly constructor?: unknown }
  return typeof constructor === 'function' && constructor !== Object ? `a ${constructor.name}` : 'an object'
}
