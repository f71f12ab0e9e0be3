import type { Parser } from '../parser'
import { protocolParsers } from './protocol'
import { sandboxParsers } from './sandbox'
import { sdkParsers } from './sdk'

/** All parsers of untrusted text or bytes. The growth test and the fuzzer use this list. */
export const parsers: readonly Parser[] = [...protocolParsers, ...sdkParsers, ...sandboxParsers]
