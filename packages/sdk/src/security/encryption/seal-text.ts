import { ProtocolError, encryptField } from '@wxpay/protocol'
import { InputError } from '../../base/errors/input-error'
import { asTrustError } from '../../base/errors/trust-error'
import type { Credentials } from '../credentials'
import type { TrustedKeys } from '../signatures/trusted-keys'
import { sealingKey } from './sealing-key'

/** A text that only WeChat Pay can read. */
export interface Sealed {
  /** What belongs in the field: base64. */
  readonly text: string
  /** What belongs in the header `Wechatpay-Serial` of the request: the id of the key. */
  readonly serial: string
}

/** Seals one text with the key that is best now. */
export async function sealFor(trust: TrustedKeys, text: string): Promise<Sealed> {
  refuseOther(text)
  try {
    await trust.prepare()
    const serial = trust.preferred
    return { text: encryptField(text, sealingKey(trust, serial)), serial }
  } catch (error) {
    throw asTrustError(worded(error))
  }
}

/** Opens one text. */
export function openSealed(credentials: Credentials, sealed: string): string {
  refuseOther(sealed)
  try {
    return credentials.open(sealed)
  } catch (error) {
    throw worded(error)
  }
}

function refuseOther(text: unknown): void {
  if (typeof text === 'string') return
  throw new InputError('FIELD_NOT_TEXT', `A text is sealed and opened, not a ${typeof text}`)
}

function worded(error: unknown): unknown {
  return error instanceof ProtocolError ? new InputError(error.code, error.message, undefined, error) : error
}
