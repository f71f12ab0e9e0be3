import type { KeyObject } from 'node:crypto'
import { readXml, type SignTypeV2, verifyV2, type XmlFields, type XmlOptions } from '@wxpay/protocol'

/** Outcome of comparing the `sign` of a message. */
export type SignState = 'verified' | 'unsigned' | 'wrong'

/** Signed fields of a message, and the outcome of comparing their `sign`. */
export interface ReadFields {
  readonly fields: XmlFields
  readonly state: SignState
}

/**
 * Parses an XML message and compares its `sign`. An XML parser turns CR LF into LF, while the signature may
 * have been made before the text became XML. If the normalized text does not verify, the raw text is compared
 * too; the returned fields are always those that verified.
 *
 * @param signTypeOf - returns the expected algorithm for the fields
 * @throws XmlFormatError
 */
export function readSigned(
  text: string,
  secret: KeyObject,
  signTypeOf: (fields: XmlFields) => SignTypeV2,
  options: XmlOptions = {},
): ReadFields {
  const read = (lineEnds: 'normalized' | 'raw'): ReadFields => {
    const fields = readXml(text, { ...options, lineEnds })
    return { fields, state: signState(fields, secret, signTypeOf(fields)) }
  }
  const normalized = read('normalized')
  if (normalized.state !== 'wrong' || !text.includes('\r')) return normalized
  const raw = read('raw')
  return raw.state === 'verified' ? raw : normalized
}

/**
 * Compares `sign` with the signature over all other fields, including unknown ones. A response is signed like
 * its request; `sign_type` of a message may name a stronger algorithm, never a weaker one.
 */
function signState(fields: XmlFields, secret: KeyObject, requested: SignTypeV2): SignState {
  const { sign } = fields
  if (sign === undefined || sign === '') return 'unsigned'
  const type = fields['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : requested
  const texts = textsOf(fields)
  return typeof sign === 'string' && texts !== undefined && verifyV2(texts, sign, secret, type)
    ? 'verified'
    : 'wrong'
}

// `undefined` if a field nests or is repeated: the signature of such a message is not defined.
function textsOf(fields: XmlFields): Readonly<Record<string, string>> | undefined {
  const texts: [string, string][] = []
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string') return undefined
    texts.push([name, value])
  }
  return Object.fromEntries(texts)
}
