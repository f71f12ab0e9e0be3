import { isPromise } from 'node:util/types'
import { reasonOf } from '../../base/errors/reason'
import { tell, type WechatpayError } from '../../base/errors/wechatpay-error'
import { pause, type RunningDeadline } from '../../base/deadline'
import { decideRetry, type Repeatability, type RetryOptions } from './decision'
import { failureOf, mayHaveHappened } from './failure'

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

/** By what a call is repeated, or not. */
export interface RepeatTerms {
  readonly route: string
  readonly retry: Required<RetryOptions>
  readonly deadline: RunningDeadline
  readonly onRetry: OnRetry | undefined
  /** A number in [0, 1). */
  readonly random: () => number
  /** Names what an attempt threw. */
  readonly explain: (thrown: unknown) => WechatpayError
  /** Asked for when an attempt fails. */
  readonly repeatability: () => Repeatability
  /** Says of an error that the call may have been carried out, if it changes anything. */
  readonly tellOutcome: (error: WechatpayError) => void
}

/** Makes attempts until one succeeds, or none is allowed any more; the error then says how many there were. */
export async function repeat<Result>(
  attempt: (number: number) => Promise<Result>,
  terms: RepeatTerms,
): Promise<Result> {
  const started = performance.now()
  let isUnknown = false
  let isSent = false
  for (let number = 1; ; number++) {
    try {
      return await attempt(number)
    } catch (thrown) {
      const error = terms.explain(thrown)
      const failure = failureOf(error)
      isUnknown ||= mayHaveHappened(error, failure)
      isSent ||= failure !== 'not-sent'
      if (!isSent) terms.deadline.unsent()
      const wait = waitAfter(error, { number, elapsed: performance.now() - started }, terms)
      if (wait === undefined) throw final(error, { number, isUnknown }, terms)
      notify(terms, { route: terms.route, attempt: number, wait, error })
      await pause(wait, terms.deadline).catch((reason: unknown) => {
        const ended = terms.explain(reason)
        isUnknown ||= mayHaveHappened(ended, failureOf(ended))
        throw final(ended, { number, isUnknown }, terms)
      })
    }
  }
}

function waitAfter(
  error: WechatpayError,
  { number, elapsed }: { readonly number: number; readonly elapsed: number },
  { retry, deadline, repeatability, random }: RepeatTerms,
): number | undefined {
  const failure = failureOf(error)
  if (failure === 'final' || deadline.reason !== undefined) return undefined
  const retryAfter = 'retryAfter' in error ? error.retryAfter : undefined
  const decision = decideRetry(
    {
      number,
      elapsed,
      failure,
      repeatability: repeatability(),
      ...(typeof retryAfter === 'number' && { retryAfter }),
    },
    // To wait beyond the time-out would come to nothing but a worse error.
    { ...retry, budget: Math.min(retry.budget, elapsed + deadline.remaining) },
    random,
  )
  return decision.again ? decision.wait : undefined
}

function final(
  error: WechatpayError,
  { number, isUnknown }: { readonly number: number; readonly isUnknown: boolean },
  { tellOutcome }: RepeatTerms,
): WechatpayError {
  tell(error, { attempts: number })
  if (isUnknown) tellOutcome(error)
  return error
}

// What a listener throws, or rejects with, must not take the place of the answer that may still come.
function notify({ onRetry }: RepeatTerms, event: RetryEvent): void {
  const warn = (error: unknown): void => {
    process.emitWarning(`onRetry threw: ${reasonOf(error)}`)
  }
  try {
    const told: unknown = onRetry?.(event)
    if (isPromise(told)) told.catch(warn)
  } catch (error) {
    warn(error)
  }
}
