import type { InternalAxiosRequestConfig } from 'axios'
import type { WechatpayError } from '../error/wechatpay-error'
import { readFunction, readSignal } from '../options/call-options'
import { countAttempt } from '../retry/attempts'
import { readRetry } from '../retry/options'
import { repeat } from '../retry/repeat'
import { repeatabilityOfCall, tellOutcome } from '../retry/tell-outcome'
import { transportFailure } from '../transport/failure'
import type { CallConfig } from './config'
import { limitOf } from './defaults'
import { describeCall } from './describe'
import type { Passage } from './passage'
import type { Place, PreparedCall } from './prepare'

/** Makes attempts of a call, as often as its options and the catalogue allow. */
export function repeatedly<Result>(
  call: PreparedCall,
  { settings }: Passage,
  attempt: (number: number) => Promise<Result>,
): Promise<Result> {
  const { config, operation, deadline } = call
  const { retry, onRetry = settings.onRetry, signal }: CallConfig = config
  readSignal(signal)
  const { route } = operation
  const counted = (number: number): Promise<Result> => {
    countAttempt(config, number)
    return attempt(number)
  }
  return repeat(counted, {
    route,
    retry: readRetry(retry, settings.retry),
    deadline,
    onRetry: readFunction('onRetry', onRetry),
    random: settings.random,
    explain: (thrown) => explain(thrown, config, call),
    repeatability: () => repeatabilityOfCall(call),
    tellOutcome: (error) => {
      tellOutcome(error, call)
    },
  })
}

/** Says what went wrong, and of which call. */
export function explain(
  thrown: unknown,
  config: InternalAxiosRequestConfig,
  place: Place | undefined,
): WechatpayError {
  const { timeout = 0 } = config
  const host = place?.url.host ?? 'the host'
  const error = transportFailure(thrown, { host, timeout, limit: limitOf(config), phase: 'answer' })
  if (error.config !== undefined) return error
  return describeCall(error, { config, url: place?.url, route: place?.operation.route })
}
