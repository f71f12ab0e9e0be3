import type { JsonSchema } from '../domain/schema'
import type { FaultOptions, OptionName } from './fault'

/** Schema and default of each option. */
export const optionSchemas = {
  when: {
    type: 'string',
    enum: ['before', 'after'],
    default: 'before',
    description: 'Whether the fault replaces the processing of the request or follows it.',
  },
  status: { type: 'integer', enum: [429, 500, 502, 503, 504], default: 503, description: 'HTTP status.' },
  code: {
    type: 'string',
    maxLength: 64,
    default: '',
    description: 'Error code. Default: the usual one of the status.',
  },
  retry_after: {
    type: 'integer',
    minimum: 0,
    maximum: 86_400,
    default: 0,
    description: 'Seconds in the Retry-After header; 0 for no header.',
  },
  format: {
    type: 'string',
    enum: ['json', 'html'],
    default: 'json',
    description: 'Signed JSON of WeChat Pay, or a page of a proxy in front of it.',
  },
  seconds: {
    type: 'integer',
    minimum: -315_360_000,
    maximum: 315_360_000,
    default: 600,
    description: 'Offset of the timestamp in seconds; positive is the past.',
  },
  size: {
    type: 'integer',
    minimum: 1,
    maximum: 4_294_967_296,
    default: 33_554_432,
    description: 'Size in bytes.',
  },
  piece: { type: 'integer', minimum: 1, maximum: 1_048_576, default: 1, description: 'Bytes per chunk.' },
  pause: {
    type: 'integer',
    minimum: 0,
    maximum: 60_000,
    default: 100,
    description: 'Milliseconds between two chunks.',
  },
  delay: {
    type: 'integer',
    minimum: 1,
    maximum: 31_536_000,
    default: 60,
    description: 'Seconds of business time.',
  },
  copies: { type: 'integer', minimum: 2, maximum: 100, default: 2, description: 'Number of copies.' },
  hold: {
    type: 'integer',
    minimum: 0,
    // A delivery may take five seconds in all.
    maximum: 4_000,
    default: 3_000,
    description: 'Maximum delay in milliseconds.',
  },
} as const satisfies { readonly [Name in OptionName]: JsonSchema & { readonly default: FaultOptions[Name] } }

/** All options: the given ones, and the defaults of the others. */
export function withDefaults(given: Partial<FaultOptions>): FaultOptions {
  const defaults = Object.fromEntries(
    Object.entries(optionSchemas).map(([name, { default: value }]) => [name, value]),
  )
  return { ...defaults, ...given } as FaultOptions
}
