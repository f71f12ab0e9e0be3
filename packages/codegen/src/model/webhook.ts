import type { WebhookFacts } from '@wxpay/catalog'
import type { Cursor } from '../catalog/cursor'
import type { Webhook } from './api'
import { present, type SchemaReader } from './schema'

/** One notification. The envelope of v3 is always the same, so only its encrypted content is kept. */
export function buildWebhook(key: string, item: Cursor, reader: SchemaReader): Webhook {
  const post = item.at('post')
  // Checked against the schema of the extensions when the catalog was read.
  const facts = post.at('x-wxpay').value as WebhookFacts
  const content = post.at('requestBody').at('content')
  const common = { ...facts, key, products: post.at('tags').texts() }
  if (facts.api === 'v2')
    return { ...common, resource: reader.shape(content.at('text/xml').at('schema'), key) }
  const parts = content.at('application/json').at('schema').at('allOf')
  const envelope = (parts.items()[1] ?? parts.fail('expected the envelope and its differences')).at(
    'properties',
  )
  const resource = envelope.at('resource').at('properties')
  const inner = resource.at('ciphertext').at('contentSchema')
  if (!inner.exists) inner.fail('expected the decrypted resource')
  return present({
    ...common,
    resourceType: envelope.at('resource_type').at('enum').items()[0]?.text(),
    originalType: resource.at('original_type').at('const').textIfAny(),
    resource: reader.shape(inner, key),
  })
}
