import { type FoundOperation, type Schema, bodySchema, parameterSchema } from '@wxpay/catalog'
import { requestSchemaV2 } from '../../gateway/v2/validate'

const COMPONENTS = '#/components/schemas/'
const DEFINITIONS = '#/definitions/'

/** JSON Schemas of the parameters of an operation. */
export interface RequestSchema {
  readonly path: Schema
  readonly query: Schema
  /** Of the JSON body, of the `meta` of an upload, or of the fields of APIv2. */
  readonly body?: Schema
  /** Schemas that the others refer to, by the name after `#/definitions/`. */
  readonly definitions: Readonly<Record<string, Schema>>
}

/** Reads the schemas of an operation, with the shared ones that they refer to. */
export function requestSchema(found: FoundOperation): RequestSchema {
  const { operation, document } = found
  const isV2 = operation['x-wxpay'].api === 'v2'
  const body =
    operation.requestBody === undefined ? undefined : isV2 ? requestSchemaV2(found) : bodySchema(found)
  const definitions: Record<string, Schema> = {}
  const linked = (schema: Schema): Schema =>
    JSON.parse(JSON.stringify(schema), (keyword, value: unknown) => {
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
  return {
    path: linked(parameterSchema(found, 'path')),
    query: linked(parameterSchema(found, 'query')),
    ...(body === undefined ? {} : { body: linked(body) }),
    definitions,
  }
}
