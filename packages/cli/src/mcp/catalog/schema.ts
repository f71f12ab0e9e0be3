import {
  bodySchema,
  type FoundOperation,
  type OpenApiDocument,
  parameterSchema,
  type Schema,
} from '@wxpay/catalog'

const COMPONENTS = '#/components/schemas/'
const DEFINITIONS = '#/definitions/'

/** A schema with the shared ones that it refers to. */
export interface SelfContained {
  readonly schema: Schema
  /** By the name after `#/definitions/`. */
  readonly definitions: Readonly<Record<string, Schema>>
}

/** Copies a schema of the catalog with everything that it refers to. */
export function selfContained(schema: Schema, document: OpenApiDocument): SelfContained {
  const definitions: Record<string, Schema> = {}
  const linked = (given: Schema): Schema =>
    JSON.parse(JSON.stringify(given), (keyword, value: unknown) => {
      if (keyword !== '$ref' || typeof value !== 'string' || !value.startsWith(COMPONENTS)) return value
      const name = value.slice(COMPONENTS.length)
      const shared = document.components.schemas?.[name]
      if (shared !== undefined && !Object.hasOwn(definitions, name)) {
        // Before its own references are followed, which may lead back to it.
        definitions[name] = {}
        definitions[name] = linked(shared)
      }
      return DEFINITIONS + name
    }) as Schema
  return { schema: linked(schema), definitions }
}

/** Schemas of the path, the query and the body of an operation. */
export function requestSchemas(found: FoundOperation): Readonly<Record<string, SelfContained>> {
  const body = bodySchema(found)
  const schemas = {
    path: parameterSchema(found, 'path'),
    query: parameterSchema(found, 'query'),
    ...(body === undefined ? {} : { body }),
  }
  return Object.fromEntries(
    Object.entries(schemas)
      .filter(([name, { properties = {} }]) => name === 'body' || Object.keys(properties).length > 0)
      .map(([name, schema]) => [name, selfContained(schema, found.document)]),
  )
}
