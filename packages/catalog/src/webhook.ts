import { loadCatalog } from './document'
import type { WebhookFacts } from './generated/x-wxpay'
import type { OpenApiDocument, Operation, Schema } from './openapi'

/** A notification and its position in the catalog. */
export interface FoundWebhook {
  /** `PAYSCORE.USER_PAID`, or `v2.` and the event's name. */
  readonly key: string
  readonly operation: Operation<WebhookFacts>
  /** The decrypted resource; for v2 the whole body. `document` resolves its references. */
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
 * Finds a notification by its `event_type`; those of v2 have the prefix `v2.`.
 *
 * @returns `undefined` if the catalog has no such notification
 * @throws {CatalogError} `CATALOG_NOT_BUILT` if the documents do not exist
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
