import { isObject } from '../domain/fields'
import type { Schema } from '@wxpay/catalog'
import { lengthUnit } from './length'

// Annotations that a validator would only keep in memory.
const prose = new Set(['title', 'description', 'examples', 'default', 'contentSchema', 'contentMediaType'])

// Rules of an encrypted field are about its plain text, which validators do not see.
const ofPlainText = new Set(['minLength', 'maxLength', 'pattern', 'format'])

/** Keywords for lengths in bytes of UTF-8, which JSON Schema does not have. */
const inBytes: Readonly<Record<string, string>> = { maxLength: 'maxBytes', minLength: 'minBytes' }

/**
 * Closes every object of a schema: an undocumented field is rejected, as WeChat Pay does. The parts of an
 * `allOf`, and the forms of an object (`oneOf` or `anyOf` beside its properties), are closed together, at their
 * parent.
 */
export function closed(schema: Schema): Schema {
  return close(schema, 'alone')
}

type Position = 'alone' | 'part'

function close(schema: Schema, position: Position): Schema {
  const result: Record<string, unknown> = {}
  const alternatives = isObject(schema.properties) ? 'part' : 'alone'
  const unit = lengthUnit(schema)
  const isEncrypted = schema['x-wxpay-encrypted'] !== undefined
  for (const [keyword, value] of Object.entries(schema)) {
    if (prose.has(keyword) || keyword.startsWith('x-')) continue
    if (isEncrypted && ofPlainText.has(keyword)) continue
    const name = unit === 'bytes' ? (inBytes[keyword] ?? keyword) : keyword
    result[name] = member(keyword, value, alternatives)
  }
  if (position === 'alone' && isObject(schema.properties) && schema['additionalProperties'] === undefined) {
    result['unevaluatedProperties'] = false
  }
  if (position === 'alone' && Array.isArray(schema.allOf)) result['unevaluatedProperties'] = false
  return result
}

function member(keyword: string, value: unknown, alternatives: Position): unknown {
  if (keyword === 'properties' || keyword === 'patternProperties') {
    return mapped(value, (inner) => close(inner, 'alone'))
  }
  if (keyword === 'allOf') return listed(value, 'part')
  if (keyword === 'anyOf' || keyword === 'oneOf') return listed(value, alternatives)
  if (keyword === 'items' && isObject(value)) return close(value, 'alone')
  return value
}

function mapped(value: unknown, change: (schema: Schema) => Schema): unknown {
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, isObject(inner) ? change(inner) : inner]),
  )
}

function listed(value: unknown, position: Position): unknown {
  return Array.isArray(value)
    ? value.map((inner: unknown) => (isObject(inner) ? close(inner, position) : inner))
    : value
}
