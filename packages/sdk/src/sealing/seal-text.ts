import { ProtocolError, sealField } from '@wxpay/protocol'
import { InputError } from '../error/input-error'
import { asTrustError } from '../error/trust-error'
import type { Credentials } from '../options/credentials'
import type { TrustedKeys } from '../signature/trusted-keys'
import type { Sealed } from './sealed'
import { sealingKey } from './sealing-key'

/** Seals one text with the key that is best now. */
export async function sealFor(trust: TrustedKeys, text: string): Promise<Sealed> {
  refuseOther(text)
  try {
    await trust.prepare()
    const serial = trust.preferred
    return { text: sealField(text, sealingKey(trust, serial)), serial }
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
