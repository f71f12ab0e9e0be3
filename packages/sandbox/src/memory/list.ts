import type { FoundOperation, OpenApiDocument, Schema } from '@wxpay/catalog'
import { flatSchema } from '../catalog/flat-schema'
import { replaced } from '../catalog/paged'
import { sample } from '../catalog/sample'
import type { ResponseInputs } from '../catalog/respond'
import type { JsonObject } from '../domain/fields'

/** Items of a page if the request does not say how many. */
const PAGE = 20

/** Position of the list in a response. */
interface ListPosition {
  readonly path: readonly string[]
  readonly items: Schema
}

/**
 * The list of a response: that of its pagination, otherwise its first one.
 *
 * @returns `undefined` for a response without a list
 */
export function listPosition(found: FoundOperation, schema: Schema): ListPosition | undefined {
  const { document } = found
  const stated = found.operation['x-wxpay'].pagination?.items.split('.')
  if (stated === undefined) return firstList(schema, document, [])
  const member = stated.reduce<Schema>(
    (at, name) => flatSchema(at, document).properties?.[name] ?? {},
    schema,
  )
  return { path: stated, items: flatSchema(member, document).items ?? {} }
}

function firstList(
  schema: Schema,
  document: OpenApiDocument,
  path: readonly string[],
): ListPosition | undefined {
  const members = Object.entries(flatSchema(schema, document).properties ?? {}).map(
    ([name, member]) => [[...path, name], flatSchema(member, document)] as const,
  )
  for (const [at, { type, items }] of members) {
    if (type === 'array') return { path: at, items: items ?? {} }
  }
  if (path.length > 1) return undefined
  for (const [at, member] of members) {
    const found = member.properties === undefined ? undefined : firstList(member, document, at)
    if (found !== undefined) return found
  }
  return undefined
}

interface Page {
  readonly found: FoundOperation
  readonly given: JsonObject
  readonly items: readonly ResponseInputs[]
  readonly encrypt: (plain: string) => string
}

/** A response with one page of a list. */
export function withPage(
  response: JsonObject,
  { path, items: schema }: ListPosition,
  page: Page,
): JsonObject {
  const { found, given, items, encrypt } = page
  const { pagination } = found.operation['x-wxpay']
  const [start, end] = rangeOf(page)
  const name = path.at(-1) ?? ''
  const values = items
    .slice(start, end)
    .map((inputs) => sample(schema, { ...inputs, document: found.document, members: 'all', encrypt }, name))
  const isLast = end >= items.length
  const changes: readonly (readonly [string | undefined, unknown])[] = [
    [path.join('.'), values],
    [pagination?.total, items.length],
    [pagination?.more, !isLast],
    [pagination?.next, isLast ? '' : String(end)],
    [pagination?.style === 'offset' ? pagination.position : undefined, Number(given['offset'] ?? 0)],
  ]
  return changes.reduce(
    (value, [at, content]) => (at === undefined ? value : replaced(value, at.split('.'), content)),
    response,
  )
}

/** The items of the page that a request asks for. */
function rangeOf({ found, given, items }: Page): readonly [start: number, end: number] {
  const { pagination } = found.operation['x-wxpay']
  if (pagination === undefined) return [0, items.length]
  const { style, position, size: sizeName, first = 0 } = pagination
  const size = sizeName === undefined ? PAGE : (count(given[sizeName]) ?? PAGE)
  const at = count(given[position])
  const start = style === 'page' ? ((at ?? first) - first) * size : (at ?? 0)
  return [Math.max(0, start), Math.max(0, start) + size]
}

function count(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}
