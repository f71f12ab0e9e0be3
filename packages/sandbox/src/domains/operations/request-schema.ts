import { bodySchema, type FoundOperation, parameterSchema, type Schema, selfContained } from '@wxpay/catalog'
import { requestSchemaV2 } from '../../gateway/v2/validate'

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
  const parts = {
    path: parameterSchema(found, 'path'),
    query: parameterSchema(found, 'query'),
    ...(body === undefined ? {} : { body }),
  }
  const { schemas, definitions } = selfContained(parts, document)
  return { ...schemas, definitions }
}
