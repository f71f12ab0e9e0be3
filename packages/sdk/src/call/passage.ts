import type { Limits } from './limits/limits'
import type { Credentials } from '../security/credentials'
import type { CallSettings } from './settings'
import type { TrustedKeys } from '../security/signatures/trusted-keys'
import type { Hosts } from '../transport/hosts'
import type { Transport } from '../transport/transport'

/** What one call goes by: who signs it, who is believed, and what carries it. */
export interface Passage {
  readonly credentials: Credentials
  readonly trust: TrustedKeys
  readonly transport: Transport
  readonly hosts: Hosts
  readonly limits: Limits | undefined
  readonly settings: CallSettings
}
