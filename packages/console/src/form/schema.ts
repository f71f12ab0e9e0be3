import type { JsonSchema } from '../api/types'

/** Schemas that `$ref` names, by name. */
export type Definitions = Readonly<Record<string, JsonSchema>>

/** Kind of a field of a form. `json` is entered as text: the schema allows several shapes. */
export type FieldKind = 'string' | 'number' | 'boolean' | 'choice' | 'object' | 'array' | 'map' | 'json'

const MAX_DEPTH = 12

/** A schema without `$ref` and `allOf`: what they name is merged into it. */
export function resolved(schema: JsonSchema, definitions: Definitions = {}, depth = 0): JsonSchema {
  if (depth > MAX_DEPTH) return {}
  const { $ref, allOf = [], ...own } = schema
  const name = $ref?.split('/').at(-1)
  const named = name === undefined ? undefined : definitions[decodeURIComponent(name)]
  const parts = [...(named === undefined ? [] : [named]), ...allOf].map((part) =>
    resolved(part, definitions, depth + 1),
  )
  return [...parts, own].reduce<JsonSchema>(
    (merged, part) => ({
      ...merged,
      ...part,
      ...(merged.properties === undefined && part.properties === undefined
        ? {}
        : { properties: { ...merged.properties, ...part.properties } }),
      ...(merged.required === undefined && part.required === undefined
        ? {}
        : { required: [...new Set([...(merged.required ?? []), ...(part.required ?? [])])] }),
    }),
    {},
  )
}

/** Type of a resolved schema; the first one besides `null` if it allows several. */
export function typeOf({
  type,
  properties,
  items,
  enum: values,
  const: only,
}: JsonSchema): string | undefined {
  const named = typeof type === 'string' ? type : type?.find((each) => each !== 'null')
  if (named !== undefined) return named
  if (properties !== undefined) return 'object'
  if (items !== undefined) return 'array'
  const example = values?.[0] ?? only
  return example === undefined ? undefined : typeof example
}

/** The kind of input for a resolved schema. */
export function fieldKindOf(schema: JsonSchema): FieldKind {
  if (schema.enum !== undefined || schema.const !== undefined) return 'choice'
  const type = typeOf(schema)
  switch (type) {
    case 'string':
    case 'boolean':
    case 'array':
      return type
    case 'integer':
    case 'number':
      return 'number'
    case 'object':
      if (schema.properties !== undefined) return 'object'
      return typeof schema.additionalProperties === 'object' ? 'map' : 'json'
    default:
      return 'json'
  }
}

/** Values of a choice. */
export function choicesOf({ enum: values, const: only }: JsonSchema): readonly unknown[] {
  return values ?? [only]
}

/** A first value for a field: the example, the default, or one of the right type with all required members. */
export function initialValue(schema: JsonSchema, definitions: Definitions = {}, depth = 0): unknown {
  const found = resolved(schema, definitions)
  const example = found.example ?? found.examples?.[0] ?? found.default
  if (example !== undefined) return structuredClone(example)
  switch (fieldKindOf(found)) {
    case 'object':
      return depth > MAX_DEPTH
        ? {}
        : Object.fromEntries(
            (found.required ?? []).flatMap((name) => {
              const member = found.properties?.[name]
              return member === undefined ? [] : [[name, initialValue(member, definitions, depth + 1)]]
            }),
          )
    case 'array':
      return []
    case 'choice':
      return choicesOf(found)[0]
    case 'boolean':
      return false
    case 'map':
    case 'json':
      return {}
    case 'string':
      return ''
    case 'number':
      return undefined
  }
}

/** Value of a number field as typed; `undefined` if it is empty, the text itself if it is not a number. */
export function parseNumber(text: string): unknown {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  const value = Number(trimmed)
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)) ? value : trimmed
}

/** A value without members that are `undefined`; what remains is what JSON can carry. */
export function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(pruned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => [name, pruned(member)]),
  )
}

/** Whether a schema has anything to enter. */
export function hasFields(schema: JsonSchema | undefined): schema is JsonSchema {
  return (
    schema !== undefined && (schema.properties === undefined || Object.keys(schema.properties).length > 0)
  )
}

/** Whether a field is an amount in fen, by what its description says. */
export function isAmount({ type, description = '', title = '' }: JsonSchema): boolean {
  return (
    type === 'integer' && /单位[为是]?[：:]?\s*分|（分）|\bin fen\b|人民币分/i.test(`${title} ${description}`)
  )
}
