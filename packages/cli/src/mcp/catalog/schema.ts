import {
  bodySchema,
  type FoundOperation,
  type OpenApiDocument,
  parameterSchema,
  type Schema,
  selfContained,
} from '@wxpay/catalog'

/** A schema with the shared ones that it refers to. */
export interface SchemaWithDefinitions {
  readonly schema: Schema
  /** By the name after `#/definitions/`. */
  readonly definitions: Readonly<Record<string, Schema>>
}

/** Copies a schema of the catalog with everything that it refers to. */
export function withDefinitions(schema: Schema, document: OpenApiDocument): SchemaWithDefinitions {
  const { schemas, definitions } = selfContained({ schema }, document)
  return { ...schemas, definitions }
}

/** Schemas of the path, the query and the body of an operation. */
export function requestSchemas(found: FoundOperation): Readonly<Record<string, SchemaWithDefinitions>> {
  const body = bodySchema(found)
  const schemas = {
    path: parameterSchema(found, 'path'),
    query: parameterSchema(found, 'query'),
    ...(body === undefined ? {} : { body }),
  }
  return Object.fromEntries(
    Object.entries(schemas)
      .filter(([name, { properties = {} }]) => name === 'body' || Object.keys(properties).length > 0)
      .map(([name, schema]) => [name, withDefinitions(schema, found.document)]),
  )
}
