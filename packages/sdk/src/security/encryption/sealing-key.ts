import type { KeyObject } from 'node:crypto'
import { InputError } from '../../base/errors/input-error'
import type { TrustedKeys } from '../signatures/trusted-keys'

/**
 * The public key of that serial number or id, which fields are sealed with.
 *
 * @throws InputError `OPTION_INVALID` if there is none
 */
export function sealingKey(trust: TrustedKeys, serial: string): KeyObject {
  const verifier = trust.find(serial)
  if (verifier !== undefined) return verifier.publicKey
  throw new InputError('OPTION_INVALID', 'There is no key to seal with', 'certs')
}
