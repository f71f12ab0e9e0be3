import type { KeyObject } from 'node:crypto'
import { InputError } from '../../base/errors/input-error'
import type { Clock } from '../../base/clock'
import type { Credentials } from '../../security/credentials'
import { timestampOf } from '../../security/signatures/signature-fault'

/** Client settings that sign invocation parameters. */
export interface InvocationSettings {
  readonly credentials: Credentials
  /** APIv2 key. */
  readonly secret: KeyObject | undefined
  readonly clock: Clock
  readonly nonce: () => string
}

/** Timestamp in seconds and a new nonce. */
export function stamp({ clock, nonce }: InvocationSettings): { timestamp: string; nonce: string } {
  return { timestamp: timestampOf(clock.now()), nonce: nonce() }
}

/**
 * The APIv2 key.
 *
 * @param signed - what it signs, for the message
 * @throws InputError `OPTION_INVALID` without `secret`
 */
export function secretOf({ secret }: InvocationSettings, signed: string): KeyObject {
  if (secret !== undefined) return secret
  throw new InputError(
    'OPTION_INVALID',
    `${signed} are signed with the APIv2 key: pass it to the client as secret`,
    'secret',
  )
}
