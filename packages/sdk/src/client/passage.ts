import type { Limits } from '../limit/limits'
import type { Credentials } from '../options/credentials'
import type { Settings } from '../options/read-options'
import type { TrustedKeys } from '../signature/trusted-keys'
import type { Hosts } from '../transport/hosts'
import type { Transport } from '../transport/transport'

/** What one call goes by: who signs it, who is believed, and what carries it. */
export interface Passage {
  readonly credentials: Credentials
  readonly trust: TrustedKeys
  readonly transport: Transport
  readonly hosts: Hosts
  readonly limits: Limits | undefined
  readonly settings: Settings
}
