import { isPromise } from 'node:util/types'
import { pause } from '../../base/deadline'
import { reasonOf } from '../../base/errors/text'
import type { WechatpayError } from '../../base/errors/wechatpay-error'
import { readFunction, readSignal } from '../call-options'
import type { CallConfig } from '../config'
import type { CallContext } from '../context'
import { toWechatpayError } from '../failure'
import { decideRetry, type OnRetry, readRetry, type RetryEvent, type RetryOptions } from './decision'
import { judge } from './failure'
import { repeatabilityOfCall } from './outcome'

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
    const told: unknown = onRetry?.(event)
    if (isPromise(told)) told.catch(warn)
  } catch (error) {
    warn(error)
  }
}
