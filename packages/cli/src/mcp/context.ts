import type { Locale } from '@wxpay/protocol'
import type { Text } from '../definition/text'
import type { LiveAccess } from './live/access'
import type { SandboxConnection } from './sandbox/connection'

/** Everything that the tools work with. */
export interface ToolContext {
  readonly sandbox: SandboxConnection
  /** `undefined` without `--live`. */
  readonly live: LiveAccess | undefined
  readonly locale: Locale
  /** The text in the language of the user. */
  readonly text: (text: Text) => string
}
