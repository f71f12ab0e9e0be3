import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js'
import { findOperation, findWebhook, loadCatalog } from '@wxpay/catalog'
import { usageError } from '../errors/cli-error'
import { errorsOf, notificationOf, operationFacts, responseOf } from './catalog/describe'
import { requestSchemas } from './catalog/schema'
import { allOperations } from './catalog/search'
import { bounded } from './output/bounded'

/** Characters of a resource, which a client shows or attaches as a whole. */
const LIMIT = 60_000
const MOST_COMPLETIONS = 100

/** Offers the operations and the notifications of the catalog as resources. */
export function registerResources(server: McpServer): void {
  server.registerResource(
    'operation',
    new ResourceTemplate('wxpay://operations/{operation}', {
      list: undefined,
      complete: {
        operation: (typed) =>
          completions(
            allOperations().map(({ operation }) => operation.operationId),
            typed,
          ),
      },
    }),
    {
      title: 'Operation of WeChat Pay',
      description: 'An operation by its operationId, with its schemas and error codes.',
      mimeType: 'application/json',
    },
    (uri, { operation }) => {
      const found = findOperation(String(operation))
      if (found === undefined) throw unknown(uri)
      return contents(uri, {
        ...operationFacts(found),
        request: requestSchemas(found),
        response: responseOf(found),
        errors: errorsOf(found),
      })
    },
  )
  server.registerResource(
    'notification',
    new ResourceTemplate('wxpay://notifications/{event}', {
      list: undefined,
      complete: { event: (typed) => completions(Object.keys(loadCatalog().webhooks ?? {}), typed) },
    }),
    {
      title: 'Notification of WeChat Pay',
      description: 'A kind of notification by its event type, with the schema of its content.',
      mimeType: 'application/json',
    },
    (uri, { event }) => {
      const found = findWebhook(String(event))
      if (found === undefined) throw unknown(uri)
      return contents(uri, notificationOf(found))
    },
  )
}

const completions = (all: readonly string[], typed: string): string[] =>
  all.filter((name) => name.includes(typed)).slice(0, MOST_COMPLETIONS)

const contents = (
  uri: URL,
  value: unknown,
): { contents: { uri: string; mimeType: string; text: string }[] } => ({
  contents: [{ uri: uri.href, mimeType: 'application/json', text: bounded(value, LIMIT).json }],
})

const unknown = (uri: URL): Error =>
  usageError('RESOURCE_UNKNOWN', { zh: `没有资源 ${uri.href}`, en: `Unknown resource ${uri.href}` })
