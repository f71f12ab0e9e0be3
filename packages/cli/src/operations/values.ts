import type { FoundOperation } from '@wxpay/catalog'
import type { FieldOption } from '../definition/invocation'
import { type CliError, usageError } from '../errors/cli-error'
import { didYouMean } from '../parsing/suggest'
import { type Field, findField, listFields, type Place, resolveSchema } from './fields'

/** A tree of values: the body of a request. */
export type Tree = Record<string, unknown>

/** Values of fields by the place they go to. */
export type Placed = Readonly<Record<Place, Tree>>

/**
 * Reads options as fields of an operation, by the types of the catalog.
 *
 * @throws CliError for an unknown field, with the nearest, and for a value of another type
 */
export function readFields(found: FoundOperation, options: readonly FieldOption[]): Placed {
  const fields = listFields(found)
  const placed: Placed = { path: {}, query: {}, body: {}, file: {} }
  for (const { name, value } of options) {
    const field = findField(fields, name)
    if (field === undefined) throw unknownField(name, fields)
    put(
      placed[field.place],
      field.place === 'path' ? [name] : name.split('.'),
      typed(found, field, name, value),
      name,
    )
  }
  return placed
}

/** Reads options as fields without types, for an operation that the catalog lacks: all of them are text or JSON. */
export function readUntyped(options: readonly FieldOption[]): Tree {
  const tree: Tree = {}
  for (const { name, value } of options)
    put(tree, name.split('.'), /^[[{]/.test(value) ? fromJson(name, value) : value, name)
  return tree
}

/** Names that would reach the prototype of an object. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

function put(tree: Tree, [name = '', ...rest]: readonly string[], value: unknown, whole: string): void {
  if (forbidden.has(name)) throw invalid(whole, '名称不可用', 'has a name that cannot be used', name)
  if (rest.length === 0) {
    const before = Object.hasOwn(tree, name) ? tree[name] : undefined
    // A list is given item by item.
    tree[name] =
      Array.isArray(before) && Array.isArray(value)
        ? [...(before as unknown[]), ...(value as unknown[])]
        : value
    return
  }
  const below = Object.hasOwn(tree, name) ? tree[name] : /^\d+$/.test(rest[0] ?? '') ? [] : {}
  if (typeof below !== 'object' || below === null)
    throw invalid(whole, `与 ${name} 的值冲突`, `contradicts the value of ${name}`, name)
  tree[name] = below
  put(below as Tree, rest, value, whole)
}

function typed(found: FoundOperation, { schema, place }: Field, name: string, text: string): unknown {
  if (place === 'file') return text
  const { type, items } = schema
  switch (type) {
    case 'integer':
    case 'number':
      return readNumber(name, text, type)
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true'
      throw invalid(name, '应为 true 或 false', 'must be true or false', text)
    case 'object':
      return fromJson(name, text)
    case 'array':
      if (/^\s*\[/.test(text)) return fromJson(name, text)
      return [
        typed(
          found,
          { name, place, schema: items === undefined ? {} : resolveSchema(found, items) },
          name,
          text,
        ),
      ]
    default:
      return text
  }
}

function readNumber(name: string, text: string, type: 'integer' | 'number'): number {
  const value = Number(text)
  const isNumber = type === 'integer' ? /^-?\d+$/.test(text) : /^-?\d+(?:\.\d+)?$/.test(text)
  if (isNumber && (type === 'number' || Number.isSafeInteger(value))) return value
  const isDecimal = /^-?\d+\.\d+$/.test(text)
  throw invalid(
    name,
    type === 'integer' ? `应为整数${isDecimal ? '；金额的单位是分' : ''}` : '应为数字',
    type === 'integer' ? `must be an integer${isDecimal ? '; amounts are in fen' : ''}` : 'must be a number',
    text,
  )
}

function fromJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid(name, '应为 JSON', 'must be JSON', text)
  }
}

const SHOWN = 60

function invalid(name: string, zh: string, en: string, value: string): CliError {
  const shown = JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value)
  return usageError('FIELD_INVALID', {
    zh: `字段 --${name} ${zh}，收到 ${shown}`,
    en: `Field --${name} ${en}, received ${shown}`,
  })
}

function unknownField(name: string, fields: readonly Field[]): CliError {
  const names = fields.map((field) => field.name)
  return usageError(
    'FIELD_UNKNOWN',
    { zh: `这个接口没有字段 --${name}`, en: `The operation has no field --${name}` },
    didYouMean(name, names.length === 0 ? ['data'] : names, (each) => `--${each}`),
  )
}
