import type { FoundOperation, Schema } from '@wxpay/catalog'
import { flatSchema } from '../src/catalog/flat-schema'
import { type JsonObject, escape, isObject } from '../src/domain/fields'
import { lengthUnit } from '../src/validation/length'

/** A request with one wrong field. */
export interface WrongRequest {
  /** Fault in words: `too long`. */
  readonly fault: string
  /** JSON pointer of the wrong field. */
  readonly pointer: string
  readonly value: JsonObject
}

/** Wrong values of one field, by their fault. */
type WrongValues = Readonly<Record<string, unknown>>

const otherTypes: Readonly<Record<string, unknown>> = {
  string: 1,
  integer: 'wrong',
  number: 'wrong',
  boolean: 'wrong',
  object: 'wrong',
  array: 'wrong',
}

interface Rules extends Schema {
  readonly maxLength?: number
  readonly minLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxItems?: number
  readonly minItems?: number
}

/** Values that break one rule of a field each. */
function wrongValues(schema: Schema, value: unknown): WrongValues {
  const rules = schema as Rules
  const type = otherTypes[String(rules.type)]
  const known = [...(rules.enum ?? []), ...(rules.const === undefined ? [] : [rules.const])]
  return Object.fromEntries(
    Object.entries({
      'of another type': type,
      'not one of its values':
        known.length === 0 ? undefined : typeof known[0] === 'number' ? 987_654 : 'NO_SUCH_VALUE',
      ...(typeof value === 'string' && rules['x-wxpay-encrypted'] === undefined && wrongTexts(rules)),
      ...(typeof value === 'number' && {
        'too small': rules.minimum === undefined ? undefined : rules.minimum - 1,
        'too large': rules.maximum === undefined ? undefined : rules.maximum + 1,
      }),
      ...(Array.isArray(value) && {
        'too few items': (rules.minItems ?? 0) > 0 ? value.slice(0, (rules.minItems ?? 0) - 1) : undefined,
        'too many items':
          rules.maxItems === undefined
            ? undefined
            : Array.from({ length: rules.maxItems + 1 }, () => value[0] as unknown),
      }),
    }).filter(([, wrong]) => wrong !== undefined),
  )
}

function wrongTexts(rules: Rules): WrongValues {
  const { maxLength, minLength = 0, pattern, format } = rules
  const unit = lengthUnit(rules)
  return {
    // Fewer characters than the limit, but more bytes.
    'too long':
      maxLength === undefined
        ? undefined
        : unit === 'bytes'
          ? '号'.repeat(Math.floor(maxLength / 3) + 1)
          : 'a'.repeat(maxLength + 1),
    'too short': minLength > 0 ? 'a'.repeat(minLength - 1) : undefined,
    'of another form': pattern === undefined || new RegExp(pattern, 'u').test('§') ? undefined : '§',
    'of another format':
      format === 'date-time' || format === 'date' || format === 'uri' ? 'wrong' : undefined,
  }
}

/** All requests that differ from a valid one by one wrong field, at every depth. */
export function* wrongRequests(
  valid: JsonObject,
  schema: Schema,
  { document }: Pick<FoundOperation, 'document'>,
): Generator<WrongRequest> {
  yield* within(valid, schema, [])

  function* within(value: unknown, rule: Schema, path: readonly string[]): Generator<WrongRequest> {
    const flat = flatSchema(rule, document, new Set(isObject(value) ? Object.keys(value) : []))
    const pointer = path.map((name) => `/${escape(name)}`).join('')
    if (path.length > 0) {
      for (const [fault, wrong] of Object.entries(wrongValues(flat, value)))
        yield { fault, pointer, value: replaced(valid, path, wrong) as JsonObject }
    }
    if (Array.isArray(value) && value.length > 0) yield* within(value[0], flat.items ?? {}, [...path, '0'])
    if (!isObject(value) || flat.properties === undefined) return
    yield {
      fault: 'unknown',
      pointer: `${pointer}/no_such_field`,
      value: replaced(valid, [...path, 'no_such_field'], 1) as JsonObject,
    }
    for (const [name, member] of Object.entries(value)) {
      const rest = Object.fromEntries(Object.entries(value).filter(([other]) => other !== name))
      // Without a member of one form, a request may have another form.
      const needed = flatSchema(rule, document, new Set(Object.keys(rest))).required ?? []
      if (flat.required?.includes(name) === true && needed.includes(name))
        yield {
          fault: 'missing',
          pointer: `${pointer}/${escape(name)}`,
          value: replaced(valid, path, rest) as JsonObject,
        }
      yield* within(member, flat.properties[name] ?? {}, [...path, name])
    }
  }
}

function replaced(value: unknown, [name, ...rest]: readonly string[], content: unknown): unknown {
  if (name === undefined) return content
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (String(at) === name ? replaced(item, rest, content) : item))
  const object = isObject(value) ? value : {}
  return { ...object, [name]: replaced(object[name], rest, content) }
}
