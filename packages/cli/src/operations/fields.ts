import { bodySchema, fileParts, type FoundOperation, parameterSchema, type Schema } from '@wxpay/catalog'

/** Part of the request that a field belongs to. */
export type Place = 'path' | 'query' | 'body' | 'file'

/** A field of an operation. */
export interface Field {
  /** `amount.total`; the items of a list have a number: `detail.goods_detail.0.quantity`. */
  readonly name: string
  readonly place: Place
  readonly schema: Schema
}

/** The fields of the path, the query and the body, to a depth; the members of a list are below `.0`. */
export function listFields(found: FoundOperation): readonly Field[] {
  const body = bodySchema(found)
  return [
    ...membersOf(found, parameterSchema(found, 'path'), 'path', ''),
    ...membersOf(found, parameterSchema(found, 'query'), 'query', ''),
    ...(body === undefined ? [] : membersOf(found, body, 'body', '')),
    ...fileParts(found).map((name) => ({ name, place: 'file' as const, schema: { type: 'string' } })),
  ]
}

/** Deeper than any request of the catalog; a schema that refers to itself ends here. */
const DEEPEST = 8

function membersOf(
  found: FoundOperation,
  schema: Schema,
  place: Place,
  above: string,
  depth = 0,
): readonly Field[] {
  if (depth > DEEPEST) return []
  return Object.entries(propertiesOf(found, schema)).flatMap(([name, given]) => {
    const member = resolveSchema(found, given)
    const path = above + name
    const own: Field = { name: path, place, schema: member }
    if (member.type === 'object') return [own, ...membersOf(found, member, place, `${path}.`, depth + 1)]
    const items = member.type === 'array' ? itemsOf(found, member) : undefined
    if (items?.type !== 'object') return [own]
    return [own, ...membersOf(found, items, place, `${path}.0.`, depth + 1)]
  })
}

/** The field with a name, in which any index stands for the first. */
export function findField(fields: readonly Field[], name: string): Field | undefined {
  const plain = name.replaceAll(/\.\d+(?=\.|$)/g, '.0')
  const member = fields.find((field) => field.name === plain)
  if (member !== undefined || !plain.endsWith('.0')) return member
  // An item of a list of texts or numbers.
  const list = fields.find((field) => field.name === plain.slice(0, -'.0'.length))
  return list?.schema.type === 'array' && list.schema.items !== undefined
    ? { ...list, name: plain, schema: list.schema.items }
    : undefined
}

function itemsOf(found: FoundOperation, { items }: Schema): Schema | undefined {
  return items === undefined ? undefined : resolveSchema(found, items)
}

/** A schema without `$ref` and `allOf` at its top. */
export function resolveSchema(found: FoundOperation, schema: Schema): Schema {
  const { $ref, allOf, ...own } = schema
  const base = $ref === undefined ? {} : resolveSchema(found, referenced(found, $ref))
  const parts = (allOf ?? []).map((part) => resolveSchema(found, part))
  return Object.assign({}, base, ...parts, own) as Schema
}

function referenced({ document }: FoundOperation, reference: string): Schema {
  return document.components.schemas?.[reference.slice(reference.lastIndexOf('/') + 1)] ?? {}
}

function propertiesOf(found: FoundOperation, schema: Schema): Readonly<Record<string, Schema>> {
  const { $ref, allOf = [], properties = {} } = schema
  const base = $ref === undefined ? {} : propertiesOf(found, referenced(found, $ref))
  return Object.assign({}, base, ...allOf.map((part) => propertiesOf(found, part)), properties) as Record<
    string,
    Schema
  >
}
