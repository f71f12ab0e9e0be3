import {
  child,
  type Cursor,
  type Documents,
  entriesOf,
  isMapping,
  itemsOf,
  textAt,
  textsAt,
} from './documents'
import { mergeShapes } from './merge'
import { type Field, type Shape, UNKNOWN } from './shape'

const TYPES = new Set(['string', 'integer', 'number', 'boolean', 'array', 'object'])

/** Spellings that community documents have beside those of JSON Schema. */
const SPELLINGS: Readonly<Record<string, string>> = { int: 'integer', uint64: 'integer', file: 'string' }

const FORMATS: Readonly<Record<string, string>> = { rfc3339: 'date-time' }

function typesOf(schema: Cursor): readonly string[] {
  const { node } = child(schema, 'type')
  const written = (Array.isArray(node) ? node : [node]).map((type) => String(type).trim())
  const types = written.map((type) => SPELLINGS[type] ?? type).filter((type) => TYPES.has(type))
  if (types.length > 0) return types
  if (isMapping(child(schema, 'properties').node)) return ['object']
  return child(schema, 'items').node === undefined ? [] : ['array']
}

function valuesOf(schema: Cursor): readonly string[] | undefined {
  const { node } = child(schema, 'const')
  if (typeof node === 'string') return [node]
  if (typeof node === 'number' || typeof node === 'boolean') return [String(node)]
  return textsAt(schema, 'enum') ?? textsAt(schema, 'x-extensible-enum')
}

/** `^coupon_id_\d+$` is the indexed name `coupon_id_$n`, as references write it. */
const indexedName = (pattern: string): string =>
  pattern
    .replace(/^\^|\$$/g, '')
    .replace('\\d+', '$n')
    .replace('\\d+', '$m')

/** Names of members that a community document lists at their object. */
function sensitiveOf(schema: Cursor): ReadonlySet<string> {
  const { node } = child(schema, 'x-is-sensitive')
  return new Set(typeof node === 'string' ? [node] : Array.isArray(node) ? node.map(String) : [])
}

/** Fields that some forms of an object require: those of `oneOf` and `anyOf` beside its properties. */
export const requiredInForms = (schema: Cursor): ReadonlySet<string> =>
  new Set(
    ['oneOf', 'anyOf'].flatMap((key) =>
      itemsOf(child(schema, key)).flatMap((form) => textsAt(form, 'required') ?? []),
    ),
  )

/** Reads JSON Schemas, of OpenAPI 3.1 and of Swagger 2.0, as shapes. */
export class Schemas {
  /** Shapes that are complete, and those that are being read, which a circle leads back to. */
  private readonly known = new Map<unknown, Shape>()

  constructor(private readonly documents: Documents) {}

  shapeOf(schema: Cursor): Shape {
    const target = this.documents.follow(schema)
    if (!isMapping(target.node)) return UNKNOWN
    const known = this.known.get(target.node)
    if (known !== undefined) return known
    this.known.set(target.node, UNKNOWN)
    const shape = this.completeShape(target)
    this.known.set(target.node, shape)
    return shape
  }

  private completeShape(schema: Cursor): Shape {
    let shape = this.ownShape(schema)
    for (const part of itemsOf(child(schema, 'allOf'))) shape = mergeShapes(shape, this.shapeOf(part), 'all')
    for (const key of ['oneOf', 'anyOf']) {
      const [first, ...others] = itemsOf(child(schema, key)).map((each) => this.shapeOf(each))
      if (first !== undefined)
        shape = mergeShapes(
          shape,
          others.reduce((one, two) => mergeShapes(one, two), first),
          'all',
        )
    }
    return shape
  }

  private ownShape(schema: Cursor): Shape {
    const items = child(schema, 'items')
    const format = textAt(schema, 'format')
    return {
      types: typesOf(schema),
      format: format === undefined ? undefined : (FORMATS[format] ?? format),
      items: items.node === undefined ? undefined : this.shapeOf(items),
      fields: this.fieldsOf(schema),
      values: valuesOf(schema),
      encrypted: child(schema, 'x-wxpay-encrypted').node === undefined ? undefined : true,
    }
  }

  private fieldsOf(schema: Cursor): readonly Field[] | undefined {
    // `false` is a field that a form of an object excludes.
    const named = entriesOf(child(schema, 'properties')).filter(([, each]) => each.node !== false)
    const indexed = entriesOf(child(schema, 'patternProperties'))
    if (named.length + indexed.length === 0) return undefined
    const required = new Set(textsAt(schema, 'required') ?? [])
    const byForm = requiredInForms(schema)
    const sensitive = sensitiveOf(schema)
    return [...named, ...indexed.map(([pattern, each]) => [indexedName(pattern), each] as const)].map(
      ([name, each]) => {
        const shape = this.shapeOf(each)
        return {
          name,
          required: required.has(name) || (byForm.has(name) ? undefined : false),
          title: textAt(each, 'title') ?? textAt(each, 'description'),
          location: this.documents.locationOf(each),
          shape: sensitive.has(name) ? { ...shape, encrypted: true } : shape,
        }
      },
    )
  }
}
