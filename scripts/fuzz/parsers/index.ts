import type { Parser } from '../parser'
import { protocolParsers } from './protocol'
import { sandboxParsers } from './sandbox'
import { sdkParsers } from './sdk'

/** Every parser of text or bytes that come from outside. The growth test and the fuzzer take them from here. */
export const parsers: readonly Parser[] = [...protocolParsers, ...sdkParsers, ...sandboxParsers]
