import { InputError } from '../../base/errors/input-error'
import type { WechatpayError } from '../../base/errors/wechatpay-error'
import { refuseUnknownMembers } from '../../base/suggestions/unknown-members'
import { type IntegerRange, readInteger } from '../call-options'
import { type Failure, type Repeatability, RETRIED } from './failure'

/** Number, intervals and time budget of attempts. */
export interface RetryOptions {
  /** Maximum number of attempts, including the first; 1 disables retries. Default 3. */
  attempts?: number
  /** Total time in milliseconds, waiting included, after which no further attempt starts. Default 60,000. */
  budget?: number
  /** Delay before the second attempt in milliseconds, doubled for each further one. Default 300. */
  delay?: number
  /** Longest delay in milliseconds. Default 10,000. */
  maxDelay?: number
}

/** Argument of `onRetry`, which is called before a request is sent again. */
export interface RetryEvent {
  readonly route: string
  /** Number of the failed attempt, starting at 1. */
  readonly attempt: number
  /** Delay before the next attempt in milliseconds. */
  readonly wait: number
  readonly error: WechatpayError
}

/** Called before every retry. Its result is not awaited. */
export type OnRetry = (event: RetryEvent) => void

/** A failed attempt. */
export interface FailedAttempt {
  /** Number of attempts so far, including this one. */
  number: number
  /** Time since the first attempt began, in milliseconds. */
  elapsed: number
  failure: Failure
  repeatability: Repeatability
  /** Delay that the gateway asked for in `Retry-After`, in milliseconds. */
  retryAfter?: number
}

/** Delay of the next attempt in milliseconds, or the reason why there is none. */
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
 * Decides whether and when to retry: exponential backoff with full jitter, so that clients that failed together
 * do not retry together.
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
  // At least half of the delay: full jitter could otherwise retry at once.
  const jittered = ceiling / 2 + (random() * ceiling) / 2
  const wait = Math.round(Math.max(jittered, attempt.retryAfter ?? 0))
  if (attempt.elapsed + wait >= options.budget) return { again: false, why: 'budget' }
  return { again: true, wait }
}

/**
 * Delay in milliseconds from a `Retry-After` header, which holds seconds or an HTTP date; `undefined` for
 * anything else.
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

/** Disables retries. */
const once = { ...DEFAULT_RETRY, attempts: 1 } as const satisfies Required<RetryOptions>

/**
 * Reads the option `retry`, of a client or of a call.
 *
 * @param usual - defaults of the fields that the option does not set
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
