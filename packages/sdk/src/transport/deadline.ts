import type { AxiosRequestConfig } from 'axios'
import { CancellationError, TimeoutError } from '../error/transport-error'
import type { Deadline } from './transport'

/** A deadline that is over when the call is. */
export interface RunningDeadline extends Deadline {
  /** Lets go of the timer and of the caller's signal. */
  release(): void
}

/** Begins the time of one call: its `timeout`, its `signal`, its `cancelToken`. */
export function startDeadline({ timeout = 0, signal, cancelToken }: AxiosRequestConfig): RunningDeadline {
  const stops = new Set<(reason: Error) => void>()
  let phase: 'connect' | 'answer' = 'connect'
  let reason: Error | undefined
  const end = (error: Error): void => {
    if (reason !== undefined) return
    reason = error
    for (const stop of stops) stop(error)
  }
  const timer =
    timeout > 0
      ? setTimeout(() => {
          end(new TimeoutError('ETIMEDOUT', `No whole answer came within ${timeout} ms`, { phase }))
        }, timeout)
      : undefined
  const cancel = (): void => {
    end(new CancellationError(phase, signal instanceof AbortSignal ? signal.reason : undefined))
  }
  if (signal?.aborted === true) cancel()
  else signal?.addEventListener?.('abort', cancel)
  void cancelToken?.promise.then(cancel)
  return {
    get reason() {
      return reason
    },
    onEnd(stop) {
      if (reason === undefined) stops.add(stop)
      else stop(reason)
      return () => stops.delete(stop)
    },
    sent() {
      phase = 'answer'
    },
    release() {
      clearTimeout(timer)
      signal?.removeEventListener?.('abort', cancel)
      stops.clear()
    },
  }
}
