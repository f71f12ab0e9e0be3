import type { LinkMarks, Relation } from '@wxpay/catalog'
import type { Cursor } from '../catalog/cursor'

/** Source of a value that a link passes on: a field of the request or the response, or a constant. */
export type LinkValue =
  | { readonly from: 'path' | 'query' | 'body' | 'response'; readonly steps: readonly string[] }
  | { readonly from: 'constant'; readonly value: string | number | boolean }

/** An operation that works on what another one creates or changes. */
export interface Link {
  readonly name: string
  readonly relation: Relation
  /** `operationId` of the target. */
  readonly target: string
  /** Path and query parameters of the target. */
  readonly parameters: ReadonlyMap<string, LinkValue>
  /** Top-level fields of the target's body. */
  readonly body: ReadonlyMap<string, LinkValue>
}

const EXPRESSION = /^\$(request\.path\.|request\.query\.|request\.body#\/|response\.body#\/)(.+)$/
const SOURCES = {
  'request.path.': 'path',
  'request.query.': 'query',
  'request.body#/': 'body',
  'response.body#/': 'response',
} as const

function valueOf(cursor: Cursor): LinkValue {
  const { value } = cursor
  if (typeof value === 'string' && value.startsWith('$')) {
    const [, source, path] = EXPRESSION.exec(value) ?? []
    if (source === undefined || path === undefined) {
      return cursor.fail(
        `expected $request.path.x, $request.query.x, $request.body#/x or $response.body#/x, found ${value}`,
      )
    }
    const from = SOURCES[source as keyof typeof SOURCES]
    return { from, steps: from === 'body' || from === 'response' ? path.split('/') : [path] }
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { from: 'constant', value }
  return cursor.fail('expected a runtime expression or a constant')
}

const valuesOf = (cursor: Cursor): Map<string, LinkValue> =>
  new Map(cursor.entries().map(([name, value]) => [name, valueOf(value)]))

/** The links of a response. */
export function linksOf(response: Cursor): readonly Link[] {
  return response
    .at('links')
    .entries()
    .map(([name, link]) => ({
      name,
      // Checked against the schema of the extensions when the catalog was read.
      relation: (link.value as LinkMarks)['x-wxpay-relation'],
      target: link.at('operationId').text(),
      parameters: valuesOf(link.at('parameters')),
      body: valuesOf(link.at('requestBody')),
    }))
}
