import {
  type ErrorCodes,
  findErrors,
  type FoundOperation,
  type FoundWebhook,
  responseSchema,
} from '@wxpay/catalog'
import { isReading } from '../../operations/reading'
import { type SchemaWithDefinitions, withDefinitions } from './schema'

/** An operation in a list of results. */
export function operationLine(found: FoundOperation): object {
  const { operationId, deprecated, 'x-wxpay': facts } = found.operation
  return {
    operation: operationId,
    route: found.route,
    name: facts.name,
    summary: facts.summary,
    writes: !isReading(found),
    ...(deprecated === undefined
      ? {}
      : { deprecated, withdrawn: facts.withdrawn, successor: facts.successor }),
  }
}

/** Description of an operation without its schemas. */
export function operationFacts(found: FoundOperation): object {
  const { operation } = found
  const { roles, docs = [], idempotency, rate, pagination, errors, api } = operation['x-wxpay']
  return {
    ...operationLine(found),
    api,
    typescript: callOf(found),
    roles,
    idempotency,
    rate,
    pagination,
    error_table: errors,
    official_pages: docs.slice(0, 3),
    next: linksOf(found),
  }
}

/** A call of the Node.js client. */
function callOf({ operation, method, route, path }: FoundOperation): string {
  const address = operation['x-wxpay'].api === 'v2' ? route.replace(' /', ' /v2/') : route
  const config = [
    ...Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name),
    ...(method === 'get' ? ['params: query'] : []),
  ]
  const given = [
    ...(method === 'get' ? [] : ['body']),
    ...(config.length === 0 ? [] : [`{ ${config.join(', ')} }`]),
  ]
  return `await wxpay.request('${address}', ${given.join(', ')})`
}

function linksOf({ operation }: FoundOperation): readonly object[] {
  return Object.values(operation.responses).flatMap((response) =>
    'links' in response
      ? Object.values(response.links).map((link) => ({
          operation: link.operationId,
          relation: link['x-wxpay-relation'],
          values: { ...link.parameters, ...link.requestBody },
        }))
      : [],
  )
}

/** Schema of the JSON of a successful response. */
export function responseOf(found: FoundOperation): SchemaWithDefinitions | undefined {
  const schema = responseSchema(found) ?? successSchema(found)
  return schema && withDefinitions(schema, found.document)
}

function successSchema({ operation }: FoundOperation): ReturnType<typeof responseSchema> {
  const response = operation.responses['200']
  if (response === undefined || !('content' in response)) return undefined
  return Object.values(response.content ?? {})[0]?.schema
}

/** The error codes of an operation. */
export function errorsOf(found: FoundOperation): ErrorCodes {
  return findErrors(found.operation['x-wxpay'].errors) ?? {}
}

/** A notification with the schema of what it carries, decrypted. */
export function notificationOf({ key, operation, resource, document }: FoundWebhook): object {
  const { name, summary, docs = [], api } = operation['x-wxpay']
  return {
    event: key,
    api,
    name,
    summary,
    official_pages: docs.slice(0, 3),
    resource: withDefinitions(resource, document),
  }
}
