import type { KeyObject } from 'node:crypto'
import { type SignTypeV2, signV2 } from '@wxpay/protocol'
import { InputError } from '../../base/errors/input-error'
import type { OperationFacts } from '../../operations/facts'
import type { TextFields } from './fields'

/** Fields ready to be sent, and the algorithm that signed them. */
export interface SignedFields {
  readonly fields: TextFields
  readonly signType: SignTypeV2
}

/** Key and options of signing. */
export interface SigningOptions {
  readonly facts: Pick<OperationFacts, 'signType' | 'nonceless'>
  readonly secret: KeyObject
  readonly nonce: () => string
  /** Set if the call itself omits `nonce_str`. */
  readonly nonceless?: boolean | undefined
}

const LONGEST_NONCE = 32

/**
 * Adds `nonce_str`, unless it is given or the operation has none; `sign_type`, unless it is MD5; and `sign`,
 * which replaces a given one. Nothing else is added: merchant IDs and app IDs are left to the caller.
 *
 * @throws InputError `BODY_INVALID` if `sign_type` is not one of the two, or `nonce_str` is longer than 32 characters
 */
export function signFields(given: TextFields, options: SigningOptions): SignedFields {
  const { facts, secret, nonce } = options
  const signType = signTypeOf(given, facts)
  const { nonceless = facts.nonceless === true } = options
  const fields: Record<string, string> = { ...given }
  if (isPresent(given, 'nonce_str')) checkNonce(given['nonce_str'])
  else if (!nonceless) fields['nonce_str'] = nonce()
  if (signType !== 'MD5' && !isPresent(given, 'sign_type')) fields['sign_type'] = signType
  fields['sign'] = signV2(fields, secret, signType)
  return { fields, signType }
}

function checkNonce(given = ''): void {
  if (given.length <= LONGEST_NONCE) return
  throw new InputError(
    'BODY_INVALID',
    `nonce_str has ${given.length} characters; APIv2 accepts at most ${LONGEST_NONCE}. Omit it to have one generated`,
    'nonce_str',
  )
}

function signTypeOf(given: TextFields, { signType }: SigningOptions['facts']): SignTypeV2 {
  if (!isPresent(given, 'sign_type')) return signType ?? 'MD5'
  const requested = given['sign_type']
  if (requested === 'MD5' || requested === 'HMAC-SHA256') return requested
  throw new InputError(
    'BODY_INVALID',
    `sign_type is ${JSON.stringify(requested)}; it must be 'MD5' or 'HMAC-SHA256'`,
    'sign_type',
  )
}

function isPresent(fields: TextFields, name: string): boolean {
  return Object.hasOwn(fields, name) && fields[name] !== ''
}
