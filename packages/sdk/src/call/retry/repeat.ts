import { isPromise } from 'node:util/types'
import { pause } from '../../base/deadline'
import { reasonOf } from '../../base/errors/text'
import type { WechatpayError } from '../../base/errors/wechatpay-error'
import { type IntegerRange, readFunction, readInteger, readSignal } from '../axios/call-options'
import type { CallConfig, OnRetry, RetryEvent, RetryOptions } from '../config'
import type { CallContext } from '../context'
import { toWechatpayError } from '../failure'
import { type Failure, judge, type Repeatability, RETRIED } from './failure'
import { repeatabilityOfCall } from './outcome'
import { InputError } from '../../base/errors/input-error'
import { refuseUnknownMembers } from '../../base/suggestions'

/** Makes attempts until one succeeds, or until the options or the catalog forbid another. */
export async function repeat<Result>(call: CallContext, attempt: () => Promise<Result>): Promise<Result> {
  const { settings } = call.client
  const { retry, onRetry = settings.onRetry, signal }: CallConfig = call.config
  readSignal(signal)
  const options = readRetry(retry, settings.retry)
  const notify = readFunction('onRetry', onRetry)
  const started = performance.now()
  let isSent = false
  for (;;) {
    call.attempts++
    call.phase = 'connect'
    try {
      return await attempt()
    } catch (thrown) {
      const error = toWechatpayError(thrown, call)
      const { failure, outcome } = judge(error)
      if (outcome === 'unknown') call.outcome = outcome
      isSent ||= failure !== 'not-sent'
      if (!isSent) call.deadline.unsent()
      const wait = waitAfter(error, call, options, performance.now() - started)
      if (wait === undefined) throw error
      report(notify, { route: call.operation.route, attempt: call.attempts, wait, error })
      await pause(wait, call.deadline)
    }
  }
}

/** Delay before the next attempt in milliseconds; `undefined` if there is none. */
function waitAfter(
  error: WechatpayError,
  call: CallContext,
  options: Required<RetryOptions>,
  elapsed: number,
): number | undefined {
  const { deadline, attempts: number, client } = call
  const { failure } = judge(error)
  if (failure === 'final' || deadline.reason !== undefined) return undefined
  const retryAfter = 'retryAfter' in error ? error.retryAfter : undefined
  const decision = decideRetry(
    {
      number,
      elapsed,
      failure,
      repeatability: repeatabilityOfCall(call),
      ...(typeof retryAfter === 'number' && { retryAfter }),
    },
    // Waiting beyond the timeout would replace this error by a less useful one.
    { ...options, budget: Math.min(options.budget, elapsed + deadline.remaining) },
    client.settings.random,
  )
  return decision.again ? decision.wait : undefined
}

// An error of the listener must not replace the response that may still arrive.
function report(onRetry: OnRetry | undefined, event: RetryEvent): void {
  const warn = (error: unknown): void => {
    process.emitWarning(`onRetry threw: ${reasonOf(error)}`)
  }
  try {
    const result: unknown = onRetry?.(event)
    if (isPromise(result)) result.catch(warn)
  } catch (error) {
    warn(error)
  }
}

/** A failed attempt. */
export interface FailedAttempt {
  /** Number of attempts so far, including this one. */
  number: number
  /** Time since the first attempt began, in milliseconds. */
  elapsed: number
  failure: Failure
  repeatability: Repeatability
  /** Delay that the gateway requested in `Retry-After`, in milliseconds. */
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
 * @param defaults - defaults of the fields that the option does not set
 * @throws InputError `OPTION_INVALID`, whose `field` is `retry.attempts` or another of them
 */
export function readRetry(
  option: unknown,
  defaults: Required<RetryOptions> = DEFAULT_RETRY,
): Required<RetryOptions> {
  if (option === undefined || option === defaults) return defaults
  if (option === false) return once
  if (typeof option !== 'object' || option === null) {
    throw new InputError(
      'OPTION_INVALID',
      'Option "retry" must be false or an object such as { attempts: 3, budget: 60_000, delay: 300, maxDelay: 10_000 }',
      'retry',
    )
  }
  refuseUnknownMembers('retry', option, names)
  const read = { ...defaults }
  for (const name of names) {
    const value: unknown = Reflect.get(option, name)
    if (value !== undefined) read[name] = readInteger(`retry.${name}`, value, ranges[name])
  }
  return read
}
