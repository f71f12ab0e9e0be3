import type { Invocation } from '../definition/invocation'
import type { OptionValues } from '../definition/option'
import type { MerchantKeys } from '../profiles/keys'
import type { targetOptions } from './options'

/** The server that a command calls. */
export interface Target {
  readonly kind: 'live' | 'sandbox'
  readonly baseURL: string
  readonly keys: MerchantKeys
  /** Stops what was started for the command. */
  readonly close: () => Promise<void>
}

/** The part of the invocation that `openTarget` reads. */
export type TargetInvocation = Pick<Invocation, 'environment' | 'folder' | 'output' | 'signal' | 'text'> & {
  readonly options: OptionValues<typeof targetOptions>
}
