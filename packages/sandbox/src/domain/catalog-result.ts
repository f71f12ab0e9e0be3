import { type OpenApiDocument, findOperation } from '@wxpay/catalog'
import type { NamedSchema } from './control-action'
import { isObject } from './fields'
import type { JsonSchema, ObjectSchema } from './schema'

/**
 * Schema of a control result that extends the response of a catalog operation. It is read from the catalog
 * when the OpenAPI document is first requested.
 *
 * @param route - `GET /v3/…`, path parameters in braces
 */
export function catalogResult(name: string, route: string, extra: ObjectSchema): NamedSchema {
  return {
    name,
    schema: () => {
      const found = findOperation(route)
      const response = found?.operation.responses['200']
      const schema =
        response !== undefined && 'content' in response
          ? response.content['application/json']?.schema
          : undefined
      if (found === undefined || schema === undefined)
        throw new Error(`The catalog has no JSON response of ${route}.`)
      const { properties, required = [] } = extra
      return { allOf: [inlined(schema, found.document), { type: 'object', properties, required }] }
    },
  }
}

// Shared schemas are inlined, so that the control API's document needs no components of the catalog.
function inlined(schema: object, document: OpenApiDocument): JsonSchema {
  return inline(schema, document, []) as JsonSchema
}

function inline(value: unknown, document: OpenApiDocument, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => inline(item, document, path))
  if (!isObject(value)) return value
  const reference = value['$ref']
  if (typeof reference === 'string') {
    const name = reference.slice(reference.lastIndexOf('/') + 1)
    const found = document.components.schemas?.[name]
    if (found === undefined) throw new Error(`The catalog has no schema ${name}.`)
    if (path.includes(name)) throw new Error(`The schema ${name} contains itself.`)
    return inline(found, document, [...path, name])
  }
  const kept = Object.entries(value).filter(
    ([keyword, content]) => !keyword.startsWith('x-') && !(keyword === 'format' && content === 'uint64'),
  )
  return Object.fromEntries(kept.map(([keyword, content]) => [keyword, inline(content, document, path)]))
}
