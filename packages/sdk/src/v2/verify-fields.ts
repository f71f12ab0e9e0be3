import type { KeyObject } from 'node:crypto'
import { type SignTypeV2, verifyV2, type XmlFields } from '@wxpay/protocol'

/** What the `sign` of a message says of it. */
export type SignState = 'verified' | 'unsigned' | 'wrong'

/**
 * Compares `sign` with the signature over all other fields, also those that nobody expected. A message that answers a
 * request is signed as that was; one may say by `sign_type` that it is signed by the stronger way, never by the weaker.
 */
export function signState(fields: XmlFields, secret: KeyObject, asked: SignTypeV2): SignState {
  const { sign } = fields
  if (sign === undefined || sign === '') return 'unsigned'
  const type = fields['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : asked
  const texts = textsOf(fields)
  return typeof sign === 'string' && texts !== undefined && verifyV2(texts, sign, secret, type)
    ? 'verified'
    : 'wrong'
}

/** The fields as texts; nothing if one of them nests or comes twice, for which no way of signing is known. */
function textsOf(fields: XmlFields): Readonly<Record<string, string>> | undefined {
  const texts: [string, string][] = []
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string') return undefined
    texts.push([name, value])
  }
  return Object.fromEntries(texts)
}
