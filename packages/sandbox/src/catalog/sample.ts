import type { OpenApiDocument, Schema } from '@wxpay/catalog'
import { type JsonObject, isObject } from '../domain/fields'
import { type FlatSchema, flatSchema } from './flat-schema'
import { type Leaf, accepts, leafValue } from './sample-leaf'
import type { Seed } from './seed'

/** Inputs of a generated value. */
export interface SampleInputs {
  readonly document: OpenApiDocument
  /** The same seed gives the same value. */
  readonly seed: Seed
  readonly now: Date
  /** Known values by name, such as the parameters of the request that a response belongs to. */
  readonly known: JsonObject
  /** Members of objects: every documented one, or only the required ones. */
  readonly members: 'all' | 'required'
  /** Lists of one to three items, or of one. Default: one to three. */
  readonly lists?: 'short'
  /** Names of fields that are left out where they are optional and not known: those that a request did not set. */
  readonly settable?: ReadonlySet<string>
  /** Changes a value that the catalog marks as encrypted. Default: the plain value. */
  readonly encrypt?: (plain: string) => string
  /** Changes each object after its members were made. */
  readonly finish?: (object: JsonObject) => JsonObject
}

/** Objects deeper than this are left empty, so that a schema that contains itself ends. */
const MAX_DEPTH = 12

/** Names that only a partner has: a value is given for them only if one is known. */
const partnerOnly = /^(sub|sp)_/

/**
 * A value for a schema of the catalog: known values where the names agree, otherwise the example of the field, otherwise
 * a value of its type. Lists have one to three items.
 */
export function sample(schema: Schema, inputs: SampleInputs, name = ''): unknown {
  return valueOf(schema, inputs, { name, known: inputs.known, depth: 0 })
}

interface Position {
  readonly name: string
  /** Members of the known object at this position. */
  readonly known: JsonObject
  /** Items of the known list at this position. */
  readonly items?: readonly unknown[]
  readonly depth: number
}

function valueOf(schema: Schema, inputs: SampleInputs, position: Position): unknown {
  const flat = flatSchema(schema, inputs.document, new Set(Object.keys(position.known)))
  if (isEncodedJson(flat)) return encodedJson(flat, inputs, position)
  switch (flat.type) {
    case 'object':
      return objectOf(flat, inputs, position)
    case 'array':
      return listOf(flat, inputs, position)
    case undefined:
      return flat.properties === undefined ? leaf(flat, inputs, position) : objectOf(flat, inputs, position)
    default:
      return leaf(flat, inputs, position)
  }
}

function objectOf(schema: FlatSchema, inputs: SampleInputs, { known, depth }: Position): JsonObject {
  const required = new Set(schema.required ?? [])
  const entries = Object.entries(schema.properties ?? {}).filter(
    ([name]) =>
      required.has(name) ||
      (depth < MAX_DEPTH &&
        inputs.members === 'all' &&
        (name in known || inputs.settable?.has(name) !== true) &&
        (!partnerOnly.test(name) || name in known || name in inputs.known)),
  )
  const value = Object.fromEntries(
    entries.map(([name, member]) => {
      const inner = known[name]
      return [
        name,
        valueOf(member, inputs, {
          name,
          known: isObject(inner) ? inner : known,
          ...(Array.isArray(inner) && { items: inner as unknown[] }),
          depth: depth + 1,
        }),
      ]
    }),
  )
  return inputs.finish?.(value) ?? value
}

function listOf(schema: FlatSchema, inputs: SampleInputs, { name, items, depth }: Position): unknown[] {
  const fits =
    items !== undefined && items.length >= minimum(schema) && items.length <= (maximum(schema) ?? Infinity)
  const sources = fits ? items : Array.from({ length: lengthOf(schema, inputs, name) })
  return sources.map((source, index) => {
    const seed = inputs.seed.child(`${name}/${index}`)
    const known = isObject(source) ? source : source === undefined ? {} : { [name]: source }
    return valueOf(schema.items ?? {}, { ...inputs, seed }, { name, known, depth: depth + 1 })
  })
}

function lengthOf(schema: FlatSchema, inputs: SampleInputs, name: string): number {
  const least = Math.max(1, minimum(schema))
  const most = Math.min(maximum(schema) ?? 3, 3)
  const isOfObjects = schema.items?.type === 'object' || schema.items?.$ref !== undefined
  // The catalog shows one value of a string, and a list does not repeat it.
  const wanted = isOfObjects && inputs.lists !== 'short' ? 1 + (inputs.seed.number(name) % 3) : 1
  return Math.max(least, Math.min(most, wanted))
}

function minimum(schema: FlatSchema): number {
  return typeof schema['minItems'] === 'number' ? schema['minItems'] : 0
}

function maximum(schema: FlatSchema): number | undefined {
  return typeof schema['maxItems'] === 'number' ? schema['maxItems'] : undefined
}

function leaf(schema: FlatSchema, inputs: SampleInputs, { name, known }: Position): unknown {
  const rule: Leaf = { schema, name, now: inputs.now, seed: inputs.seed }
  const given = typed(known[name] ?? inputs.known[name], schema)
  const plain = given !== undefined && accepts(schema, given) ? given : leafValue(rule)
  const isEncrypted = schema['x-wxpay-encrypted'] !== undefined
  return isEncrypted && inputs.encrypt !== undefined && typeof plain === 'string'
    ? inputs.encrypt(plain)
    : plain
}

/** A number that one operation has as a string, and another one as a number. */
function typed(value: unknown, { type }: FlatSchema): unknown {
  if (type === 'string' && typeof value === 'number') return String(value)
  const isNumber = type === 'integer' || type === 'number'
  return isNumber && typeof value === 'string' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value)
    ? Number(value)
    : value
}

function isEncodedJson(schema: FlatSchema): boolean {
  return schema['x-wxpay-encoded'] === 'json' && schema.contentSchema !== undefined
}

function encodedJson(schema: FlatSchema, inputs: SampleInputs, position: Position): string {
  const write = (choice: SampleInputs): string =>
    JSON.stringify(valueOf(schema.contentSchema ?? {}, choice, position))
  const text = write(inputs)
  const { maxLength = Infinity } = schema as { readonly maxLength?: number }
  return text.length <= maxLength ? text : write({ ...inputs, members: 'required', lists: 'short' })
}
