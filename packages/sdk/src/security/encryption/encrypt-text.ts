import type { KeyObject } from 'node:crypto'
import { ProtocolError, encryptField } from '@wxpay/protocol'
import { InputError } from '../../base/errors/input-error'
import { asTrustError } from '../../base/errors/trust-error'
import type { Credentials } from '../credentials'
import type { TrustedKeys } from '../signatures/trust'

/** A text that only WeChat Pay can read. */
export interface EncryptedText {
  /** What belongs in the field: base64. */
  readonly text: string
  /** What belongs in the header `Wechatpay-Serial` of the request: the id of the key. */
  readonly serial: string
}

/** Encrypts one text with the key that is best now. */
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

/** Decrypts one text. */
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
  throw new InputError('FIELD_NOT_TEXT', `A text is encrypted and decrypted, not a ${typeof text}`)
}

function worded(error: unknown): unknown {
  return error instanceof ProtocolError ? new InputError(error.code, error.message, undefined, error) : error
}

/**
 * The public key of that serial number or id, which fields are encrypted with.
 *
 * @throws InputError `OPTION_INVALID` if there is none
 */
export function encryptionKey(trust: TrustedKeys, serial: string): KeyObject {
  const verifier = trust.find(serial)
  if (verifier !== undefined) return verifier.publicKey
  throw new InputError('OPTION_INVALID', 'There is no key to encrypt with', 'certs')
}
