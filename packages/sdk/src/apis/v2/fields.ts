import { isPlainObject } from '../../base/objects'
import { InputError } from '../../base/errors/input-error'

/** The fields of a message of APIv2, as they are signed and sent. */
export type TextFields = Readonly<Record<string, string>>

/**
 * The body, or the query, of a call as texts. What is `undefined` or `null` is left out, of the XML as of the signature.
 *
 * @throws InputError `BODY_INVALID`, `BODY_NUMBER`, whose `field` is the name of the field
 */
export function textFields(given: unknown): TextFields {
  if (!isPlainObject(given)) {
    throw new InputError(
      'BODY_INVALID',
      `A call of APIv2 takes an object of fields, which is signed and written as XML here; ${describe(given)} was given`,
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
        `${name} is ${value}, which is no exact integer; amounts are integers of fen, give other numbers as text`,
        name,
      )
    default:
      throw new InputError(
        'BODY_INVALID',
        `${name} is ${describe(value)}, and fields of APIv2 are texts: where one holds JSON, give it as JSON.stringify(…)`,
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
