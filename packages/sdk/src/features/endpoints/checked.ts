import { InputError } from '../../base/errors/input-error'
import { received } from '../../base/errors/text'
import { LEASE_RANGE } from '../notifications/once'
import { type IntegerRange, readInteger } from '../../call/axios/call-options'
import { refuseUnknownMembers } from '../../base/suggestions'
import type { EndpointOptions } from './receive'
import type { HandlerLimits } from './time-limit'

const storeMethods = ['claim', 'complete', 'release'] as const

/**
 * Validates the options of an endpoint when it is created, instead of when the first notification arrives.
 *
 * @throws InputError `OPTION_INVALID`
 */
export function checked<Options extends EndpointOptions<never>>(options: Options): Options {
  // JavaScript callers may pass anything.
  const given: { readonly [Name in keyof EndpointOptions<never>]?: unknown } = { ...options }
  if (typeof given.handle !== 'function') {
    throw new InputError(
      'OPTION_INVALID',
      'Option "handle" must be a function that receives each notification: { handle: async (notification) => … }',
      'handle',
    )
  }
  if (given.once !== undefined && !isStore(given.once)) {
    throw new InputError(
      'OPTION_INVALID',
      `Option "once" must be a store with ${storeMethods.join(', ')}, such as new MemoryOnceStore()`,
      'once',
    )
  }
  for (const name of ['onError', 'onSlow'] as const) {
    if (given[name] === undefined || typeof given[name] === 'function') continue
    throw new InputError('OPTION_INVALID', `Option "${name}" must be a function`, name)
  }
  checkLimits(given.limits)
  return options
}

// WeChat Pay waits five seconds; a private gateway in front may wait longer.
const limitRanges = {
  warnAfter: { min: 1, max: 60_000, unit: 'milliseconds' },
  replyAfter: { min: 1, max: 60_000, unit: 'milliseconds' },
  lease: LEASE_RANGE,
} as const satisfies Readonly<Record<keyof HandlerLimits, IntegerRange>>

function checkLimits(limits: unknown): void {
  if (limits === undefined) return
  if (typeof limits !== 'object' || limits === null) {
    throw new InputError(
      'OPTION_INVALID',
      `Option "limits" must be an object such as { replyAfter: 4_500 }, received ${received(limits)}`,
      'limits',
    )
  }
  const names = ['warnAfter', 'replyAfter', 'lease'] as const
  refuseUnknownMembers('limits', limits, names)
  for (const name of names) {
    const value: unknown = Reflect.get(limits, name)
    if (value !== undefined) readInteger(`limits.${name}`, value, limitRanges[name])
  }
}

function isStore(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    storeMethods.every((name) => typeof Reflect.get(value, name) === 'function')
  )
}
