import type { KeyObject } from 'node:crypto'
import { readXml, type SignTypeV2, verifyV2, type XmlFields, type XmlOptions } from '@wxpay/protocol'

/** Outcome of comparing the `sign` of a message. */
export type SignState = 'verified' | 'unsigned' | 'wrong'

/** Fields of a message as they were signed, and the outcome of comparing their `sign`. */
export interface ReadFields {
  readonly fields: XmlFields
  readonly state: SignState
}

/**
 * Reads an XML message and compares its `sign`. A reader of XML turns CR LF into LF, while the signature may have been made
 * before the text became XML: where the first reading does not verify, the raw one is compared too, and the fields
 * returned are always those of the reading that verified.
 *
 * @param signTypeOf - the algorithm that is expected, from the fields
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
 * Compares `sign` with the signature over all other fields, unknown ones included. A response is signed as its request was;
 * a message may name the stronger algorithm in `sign_type`, never the weaker.
 */
function signState(fields: XmlFields, secret: KeyObject, asked: SignTypeV2): SignState {
  const { sign } = fields
  if (sign === undefined || sign === '') return 'unsigned'
  const type = fields['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : asked
  const texts = textsOf(fields)
  return typeof sign === 'string' && texts !== undefined && verifyV2(texts, sign, secret, type)
    ? 'verified'
    : 'wrong'
}

// Nothing if a field nests or comes twice: how such a message would be signed is not defined.
function textsOf(fields: XmlFields): Readonly<Record<string, string>> | undefined {
  const texts: [string, string][] = []
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string') return undefined
    texts.push([name, value])
  }
  return Object.fromEntries(texts)
}
