import type { InternalAxiosRequestConfig } from 'axios'
import { reasonOf } from '../base/errors/reason'
import type { WechatpayError } from '../base/errors/wechatpay-error'
import { readFunction, readSignal } from './call-options'
import { countAttempt } from './retry/attempts'
import { readRetry } from './retry/options'
import { repeat } from './retry/repeat'
import { repeatabilityOfCall, tellOutcome } from './retry/tell-outcome'
import { transportFailure } from '../transport/failure'
import type { CallConfig } from './config'
import { limitOf } from './defaults'
import { describeCall } from './describe'
import type { Passage } from './passage'
import type { Place, PreparedCall } from './prepared-call'

/** Makes attempts of a call, as often as its options and the catalog allow. */
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

/** Says what went wrong before anything was sent, and of which call. */
export function explain(
  thrown: unknown,
  config: InternalAxiosRequestConfig,
  place: Place | undefined,
): WechatpayError {
  return explainAt('connect', thrown, config, place)
}

/** Reads a response. Whatever is thrown becomes an error that says that the request was sent. */
export async function reading<Result>(call: PreparedCall, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    throw explainAt('answer', error, call.config, call)
  }
}

function explainAt(
  phase: 'connect' | 'answer',
  thrown: unknown,
  config: InternalAxiosRequestConfig,
  place: Place | undefined,
): WechatpayError {
  const { timeout = 0 } = config
  const host = place?.url.host ?? 'the host'
  const error = transportFailure(thrown, { host, timeout, limit: limitOf(config), phase })
  if (error.config !== undefined) return error
  return describeCall(error, { config, url: place?.url, route: place?.operation.route })
}

/** Lets go of what the body of a call holds. A temporary file that stays behind does not change what became of the call. */
export async function disposed(call: PreparedCall | undefined): Promise<void> {
  try {
    await call?.body.dispose?.()
  } catch (error) {
    process.emitWarning(`The temporary file of an upload could not be removed: ${reasonOf(error)}`)
  }
}
