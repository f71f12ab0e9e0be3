import type { KeyObject } from 'node:crypto'
import { ProtocolError, encryptField } from '@wxpay/protocol'
import { InputError } from '../../base/errors/input-error'
import { asTrustError } from '../../base/errors/trust-error'
import type { Credentials } from '../credentials'
import type { TrustedKeys } from '../signatures/trust'

/** A string that only WeChat Pay can decrypt. */
export interface EncryptedText {
  /** Value of the field, in base64. */
  readonly text: string
  /** Value of the request header `Wechatpay-Serial`: the ID of the key. */
  readonly serial: string
}

/** Encrypts a string with the preferred key. */
export async function encryptText(trust: TrustedKeys, text: string): Promise<EncryptedText> {
  refuseOther(text)
  try {
    await trust.prepare()
    const serial = trust.preferred
    return { text: encryptField(text, encryptionKey(trust, serial)), serial }
  } catch (error) {
    throw asTrustError(worded(error))
  }
}

/** Decrypts a string. */
export function decryptText(credentials: Credentials, encrypted: string): string {
  refuseOther(encrypted)
  try {
    return credentials.decrypt(encrypted)
  } catch (error) {
    throw worded(error)
  }
}

function refuseOther(text: unknown): void {
  if (typeof text === 'string') return
  throw new InputError(
    'FIELD_NOT_TEXT',
    `The value to encrypt or decrypt must be a string, received a ${typeof text}`,
  )
}

function worded(error: unknown): unknown {
  return error instanceof ProtocolError ? new InputError(error.code, error.message, undefined, error) : error
}

/**
 * The public key with this serial number or ID, used to encrypt fields.
 *
 * @throws InputError `OPTION_INVALID` if there is none
 */
export function encryptionKey(trust: TrustedKeys, serial: string): KeyObject {
  const verifier = trust.find(serial)
  if (verifier !== undefined) return verifier.publicKey
  throw new InputError('OPTION_INVALID', 'No key is available to encrypt with', 'certs')
}
