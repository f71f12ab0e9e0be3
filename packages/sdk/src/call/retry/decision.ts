import { InputError } from '../../base/errors/input-error'
import type { WechatpayError } from '../../base/errors/wechatpay-error'
import { refuseUnknownMembers } from '../../base/suggestions/unknown-members'
import { type IntegerRange, readInteger } from '../call-options'
import { type Failure, type Repeatability, RETRIED } from './failure'

/** How often, for how long and at what intervals a call is repeated. */
export interface RetryOptions {
  /** Attempts in all, the first one among them; 1 never repeats. Default 3. */
  attempts?: number
  /** Milliseconds in all, waiting among them, after which no further attempt is begun. Default 60,000. */
  budget?: number
  /** Milliseconds before the second attempt, doubled for each further one. Default 300. */
  delay?: number
  /** The longest wait in milliseconds. Default 10,000. */
  maxDelay?: number
}

/** What `onRetry` is told before a request is sent again. */
export interface RetryEvent {
  readonly route: string
  /** The attempt that failed; 1 is the first one. */
  readonly attempt: number
  /** Milliseconds until the next one. */
  readonly wait: number
  readonly error: WechatpayError
}

/** Told of every repetition. It is not waited for. */
export type OnRetry = (event: RetryEvent) => void

/** An attempt that failed. */
export interface FailedAttempt {
  /** How many attempts were made, this one among them. */
  number: number
  /** Milliseconds since the first one began. */
  elapsed: number
  failure: Failure
  repeatability: Repeatability
  /** Milliseconds that the gateway asked to wait, from `Retry-After`. */
  retryAfter?: number
}

/** Whether there is another attempt, and after how many milliseconds, or why there is none. */
export type Decision =
  | { again: true; wait: number }
  | { again: false; why: 'final' | 'unsafe' | 'attempts' | 'budget' }

export const DEFAULT_RETRY = {
  attempts: 3,
  budget: 60_000,
  delay: 300,
  maxDelay: 10_000,
} as const satisfies Required<RetryOptions>

/**
 * Whether to send a request again and after how long: exponential, with full jitter, so that many clients that failed
 * together do not come back together.
 *
 * @param random - a number in [0, 1)
 */
export function decideRetry(
  attempt: FailedAttempt,
  options: Required<RetryOptions>,
  random: () => number,
): Decision {
  if (attempt.failure === 'final') return { again: false, why: 'final' }
  if (!RETRIED[attempt.failure].includes(attempt.repeatability)) return { again: false, why: 'unsafe' }
  if (attempt.number >= options.attempts) return { again: false, why: 'attempts' }
  const ceiling = Math.min(options.maxDelay, options.delay * 2 ** (attempt.number - 1))
  // At least half of it: a wait of nothing is no wait.
  const jittered = ceiling / 2 + (random() * ceiling) / 2
  const wait = Math.round(Math.max(jittered, attempt.retryAfter ?? 0))
  if (attempt.elapsed + wait >= options.budget) return { again: false, why: 'budget' }
  return { again: true, wait }
}

/**
 * The milliseconds of a `Retry-After` header, which holds seconds or an HTTP date; nothing when it holds neither.
 *
 * @param now - milliseconds since the epoch
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

const HOUR = 3_600_000
const ranges = {
  attempts: { min: 1, max: 20 },
  budget: { min: 0, max: 24 * HOUR, unit: 'milliseconds' },
  delay: { min: 0, max: HOUR, unit: 'milliseconds' },
  maxDelay: { min: 0, max: HOUR, unit: 'milliseconds' },
} as const satisfies Readonly<Record<keyof RetryOptions, IntegerRange>>
const names = ['attempts', 'budget', 'delay', 'maxDelay'] as const satisfies readonly (keyof RetryOptions)[]

/** Nothing is sent a second time. */
const once = { ...DEFAULT_RETRY, attempts: 1 } as const satisfies Required<RetryOptions>

/**
 * Reads the option `retry`, of a client or of a call.
 *
 * @param usual - what holds where the option says nothing
 * @throws InputError `OPTION_INVALID`, whose `field` is `retry.attempts` or another of them
 */
export function readRetry(
  option: unknown,
  usual: Required<RetryOptions> = DEFAULT_RETRY,
): Required<RetryOptions> {
  if (option === undefined || option === usual) return usual
  if (option === false) return once
  if (typeof option !== 'object' || option === null) {
    throw new InputError(
      'OPTION_INVALID',
      'Option "retry" must be false or an object such as { attempts: 3, budget: 60_000, delay: 300, maxDelay: 10_000 }',
      'retry',
    )
  }
  refuseUnknownMembers('retry', option, names)
  const read = { ...usual }
  for (const name of names) {
    const value: unknown = Reflect.get(option, name)
    if (value !== undefined) read[name] = readInteger(`retry.${name}`, value, ranges[name])
  }
  return read
}
