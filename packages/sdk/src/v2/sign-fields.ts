import type { KeyObject } from 'node:crypto'
import { type SignTypeV2, signV2 } from '@wxpay/protocol'
import { InputError } from '../error/input-error'
import type { OperationFacts } from '../operation/facts'
import type { TextFields } from './fields'

/** Fields that are ready to be sent, and how they were signed. */
export interface SignedFields {
  readonly fields: TextFields
  readonly signType: SignTypeV2
}

/** By what fields are signed. */
export interface SigningTerms {
  readonly facts: Pick<OperationFacts, 'signType' | 'nonceless'>
  readonly secret: KeyObject
  readonly nonce: () => string
  /** Set where the call itself wants no `nonce_str`. */
  readonly nonceless?: boolean | undefined
}

/**
 * Adds `nonce_str`, unless the operation has none, `sign_type`, where it is not MD5, and `sign`, which is made anew
 * whatever stood there. Nothing else is added: who calls, and for whom, is the caller's to say.
 *
 * @throws InputError `BODY_INVALID` if `sign_type` is none of the two
 */
export function signFields(given: TextFields, terms: SigningTerms): SignedFields {
  const { facts, secret, nonce } = terms
  const signType = signTypeOf(given, facts)
  const { nonceless = facts.nonceless === true } = terms
  const fields: Record<string, string> = { ...given }
  if (!nonceless && !isPresent(given, 'nonce_str')) fields['nonce_str'] = nonce()
  if (signType !== 'MD5' && !isPresent(given, 'sign_type')) fields['sign_type'] = signType
  fields['sign'] = signV2(fields, secret, signType)
  return { fields, signType }
}

function signTypeOf(given: TextFields, { signType }: SigningTerms['facts']): SignTypeV2 {
  if (!isPresent(given, 'sign_type')) return signType ?? 'MD5'
  const asked = given['sign_type']
  if (asked === 'MD5' || asked === 'HMAC-SHA256') return asked
  throw new InputError(
    'BODY_INVALID',
    `sign_type is ${JSON.stringify(asked)}; APIv2 signs by 'MD5' or 'HMAC-SHA256'`,
    'sign_type',
  )
}

function isPresent(fields: TextFields, name: string): boolean {
  return Object.hasOwn(fields, name) && fields[name] !== ''
}
