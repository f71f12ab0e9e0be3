import { loadCatalog } from './document'
import type { WebhookFacts } from './generated/x-wxpay'
import type { OpenApiDocument, Operation, Schema } from './openapi'

/** A notification with its place in the catalog. */
export interface FoundWebhook {
  /** `PAYSCORE.USER_PAID`, or `v2.` and the event's name. */
  readonly key: string
  readonly operation: Operation<WebhookFacts>
  /** What the notification is about, decrypted; for v2 the whole body. A reference is to be looked up in `document`. */
  readonly resource: Schema
  readonly document: OpenApiDocument
}

function resourceOf(operation: Operation<WebhookFacts>): Schema {
  const content = operation.requestBody?.content
  const own = content?.['application/json']?.schema?.allOf?.[1]
  return (
    own?.properties?.['resource']?.properties?.['ciphertext']?.contentSchema ??
    content?.['text/xml']?.schema ??
    {}
  )
}

/**
 * Looks a notification up by its `event_type`; those of v2 have the prefix `v2.`.
 *
 * @returns `undefined` where the catalog has no such notification.
 * @throws {CatalogError} `CATALOG_NOT_BUILT` where the documents have not been made.
 * @example
 * ```ts
 * import { findWebhook } from '@wxpay/catalog'
 *
 * console.log(findWebhook('PAYSCORE.USER_PAID')?.operation['x-wxpay'].name.zh)
 * ```
 */
export function findWebhook(key: string): FoundWebhook | undefined {
  const document = loadCatalog()
  const webhooks = document.webhooks ?? {}
  if (!Object.hasOwn(webhooks, key)) return undefined
  const operation = webhooks[key]?.post
  return operation && { key, operation, resource: resourceOf(operation), document }
}
