import type { OpenApiDocument, Schema } from '@wxpay/catalog'
import { type JsonObject, escape, isObject } from '../domain/fields'
import { flatSchema } from './flat-schema'

/** Decrypts one encrypted value and checks it by its schema; the pointer names it in errors. */
export type DecryptValue = (value: string, pointer: string, schema: Schema) => string

/**
 * A copy of a request with its encrypted fields in plain text.
 *
 * @throws what `decrypt` throws
 */
export function decryptedFields(
  value: JsonObject,
  schema: Schema,
  document: OpenApiDocument,
  decrypt: DecryptValue,
): JsonObject {
  const visit = (member: unknown, rule: Schema, pointer: string): unknown => {
    if (Array.isArray(member)) {
      const { items = {} } = flatSchema(rule, document)
      return member.map((item: unknown, index) => visit(item, items, `${pointer}/${index}`))
    }
    if (isObject(member)) {
      const { properties = {} } = flatSchema(rule, document, new Set(Object.keys(member)))
      return Object.fromEntries(
        Object.entries(member).map(([name, inner]) => [
          name,
          visit(inner, properties[name] ?? {}, `${pointer}/${escape(name)}`),
        ]),
      )
    }
    if (typeof member !== 'string') return member
    const flat = flatSchema(rule, document)
    return flat['x-wxpay-encrypted'] === 'platform-public-key' ? decrypt(member, pointer, flat) : member
  }
  return visit(value, schema, '') as JsonObject
}
