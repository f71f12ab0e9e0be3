import type { FoundOperation } from './operation'
import type { OpenApiDocument, Parameter, Reference, Schema } from './openapi'

/**
 * Schema of the JSON or XML body of an operation, or of the `meta` of an upload; `undefined` if it has none.
 *
 * @example
 * ```ts
 * import { bodySchema, findOperation } from '@wxpay/catalog'
 *
 * const found = findOperation('POST /v3/pay/transactions/native')
 * console.log(found && bodySchema(found)?.required) // ['appid', 'mchid', …]
 * ```
 */
export function bodySchema(found: FoundOperation): Schema | undefined {
  const content = found.operation.requestBody?.content
  return (
    content?.['application/json']?.schema ??
    content?.['text/xml']?.schema ??
    formSchema(found)?.properties?.['meta']
  )
}

/**
 * Names of the files of an upload; empty for other operations.
 *
 * @example
 * ```ts
 * import { fileParts, findOperation } from '@wxpay/catalog'
 *
 * const found = findOperation('POST /v3/merchant/media/upload')
 * console.log(found && fileParts(found)) // ['file']
 * ```
 */
export function fileParts(found: FoundOperation): readonly string[] {
  return formParts(found)
    .filter(([, schema]) => isFile(schema))
    .map(([name]) => name)
}

/**
 * The text parts of an upload besides `meta`, as the schema of an object; `undefined` if it has none.
 *
 * @example
 * ```ts
 * import { findOperation, textParts } from '@wxpay/catalog'
 *
 * const found = findOperation('POST /v3/merchant/media/upload')
 * console.log(found && textParts(found)) // undefined
 * ```
 */
export function textParts(found: FoundOperation): Schema | undefined {
  const texts = formParts(found).filter(([, schema]) => !isFile(schema))
  if (texts.length === 0) return undefined
  const properties = Object.fromEntries(texts)
  const required = (formSchema(found)?.required ?? []).filter((name) => name in properties)
  return { type: 'object', properties, required }
}

const isFile = ({ contentMediaType }: Schema): boolean => contentMediaType === 'application/octet-stream'

const formParts = (found: FoundOperation): [name: string, schema: Schema][] =>
  Object.entries(formSchema(found)?.properties ?? {}).filter(([name]) => name !== 'meta')

function formSchema({ operation, document }: FoundOperation): Schema | undefined {
  const schema = operation.requestBody?.content['multipart/form-data']?.schema
  if (schema?.$ref === undefined) return schema
  return document.components.schemas?.[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)]
}

/**
 * Schema of the JSON of a successful response, or `undefined` if it has none.
 *
 * @example
 * ```ts
 * import { findOperation, responseSchema } from '@wxpay/catalog'
 *
 * const found = findOperation('POST /v3/pay/transactions/native')
 * console.log(found && responseSchema(found)?.properties) // { code_url: … }
 * ```
 */
export function responseSchema({ operation }: FoundOperation): Schema | undefined {
  const response = operation.responses['200']
  return response !== undefined && 'content' in response
    ? response.content['application/json']?.schema
    : undefined
}

/**
 * Parameters of an operation in one location, as the schema of an object.
 *
 * @example
 * ```ts
 * import { findOperation, parameterSchema } from '@wxpay/catalog'
 *
 * const found = findOperation('GET /v3/pay/transactions/out-trade-no/{out_trade_no}')
 * console.log(found && parameterSchema(found, 'query').required) // ['mchid']
 * ```
 */
export function parameterSchema({ operation, document }: FoundOperation, location: 'query' | 'path'): Schema {
  const parameters = (operation.parameters ?? [])
    .map((parameter) => resolved(document, parameter))
    .filter((parameter) => parameter.in === location)
  return {
    type: 'object',
    ...(location === 'query' ? operation['x-wxpay'].queryForms : undefined),
    required: parameters.filter(({ required }) => required === true).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  }
}

function resolved(document: OpenApiDocument, parameter: Parameter | Reference): Parameter {
  if (!('$ref' in parameter)) return parameter
  const name = parameter.$ref.slice(parameter.$ref.lastIndexOf('/') + 1)
  const found = document.components.parameters?.[name]
  if (found === undefined) throw new Error(`The catalog has no parameter ${name}.`)
  return found
}
