import type { AxiosRequestConfig, CancelToken, GenericAbortSignal } from 'axios'
import { CancellationError, TimeoutError } from './errors/transport-error'
import { isNativeSignal } from './values'

/** End of a call, by timeout or by the caller's cancellation. */
export interface Deadline {
  /** Set as soon as the call has ended. */
  readonly reason: Error | undefined
  /** Records that a connection is established, so the request may have been sent. */
  sent(): void
  /** Calls `stop` when the deadline is reached. Returns a function that unregisters it. */
  onEnd(stop: (reason: Error) => void): () => void
}

// The maximum delay of Node's timers. A longer delay fires after one millisecond.
const LONGEST = 2 ** 31 - 1

/** Deadline whose owner can release it. */
export interface RunningDeadline extends Deadline {
  /** Milliseconds until the timeout; `Infinity` without one. */
  readonly remaining: number
  /** Reverts {@link Deadline.sent}: no attempt established a connection. */
  unsent(): void
  /** Clears the timer and removes the listener from the caller's signal. */
  release(): void
}

/** Starts the deadline of one call from its `timeout`, `signal` and `cancelToken`. */
export function startDeadline({ timeout = 0, signal, cancelToken }: AxiosRequestConfig): RunningDeadline {
  const stops = new Set<(reason: Error) => void>()
  const started = performance.now()
  let phase: 'connect' | 'response' = 'connect'
  let reason: Error | undefined
  const end = (error: Error): void => {
    if (reason !== undefined) return
    reason = error
    for (const stop of stops) stop(error)
  }
  const timer =
    timeout > 0 && timeout <= LONGEST
      ? setTimeout(() => {
          const what = phase === 'connect' ? 'The request could not be sent' : 'No complete response arrived'
          end(new TimeoutError('ETIMEDOUT', `${what} within ${timeout} ms`, { phase }))
        }, timeout)
      : undefined
  const cancel = (): void => {
    end(new CancellationError(phase, reasonOf(signal)))
  }
  const unwatch =
    typeof signal === 'object' && (signal as unknown) !== null ? onAbort(signal, cancel) : undefined
  if (signal?.aborted === true) cancel()
  // An axios token outlives the call and keeps a reference to everything that awaits its promise.
  const token = cancelToken as Partial<CancelToken> | undefined
  if (token?.reason !== undefined) cancel()
  else token?.subscribe?.(cancel)
  return {
    get remaining() {
      return timeout > 0 ? started + timeout - performance.now() : Number.POSITIVE_INFINITY
    },
    get reason() {
      return reason
    },
    onEnd(stop) {
      if (reason === undefined) stops.add(stop)
      else stop(reason)
      return () => stops.delete(stop)
    },
    sent() {
      phase = 'response'
    },
    unsent() {
      phase = 'connect'
    },
    release() {
      clearTimeout(timer)
      token?.unsubscribe?.(cancel)
      unwatch?.()
      stops.clear()
    },
  }
}

// The signal type of axios has no `reason`.
function reasonOf(signal: unknown): unknown {
  return typeof signal === 'object' && signal !== null ? Reflect.get(signal, 'reason') : undefined
}

/** Deadline for one attempt; it ends with the call's own deadline at the latest. */
export function limitDeadline(call: RunningDeadline, milliseconds: number): RunningDeadline {
  const own = startDeadline({ timeout: milliseconds })
  return {
    get remaining() {
      return Math.min(call.remaining, own.remaining)
    },
    get reason() {
      return call.reason ?? own.reason
    },
    onEnd(stop) {
      const forget = [call.onEnd(stop), own.onEnd(stop)]
      return () => {
        for (const each of forget) each()
      }
    },
    sent() {
      call.sent()
      own.sent()
    },
    unsent() {
      call.unsent()
      own.unsent()
    },
    release() {
      own.release()
    },
  }
}

/** Deadline for one attempt that reports when the attempt starts to send. */
export function watchSending(deadline: RunningDeadline, onSent: () => void): Deadline {
  return {
    get reason() {
      return deadline.reason
    },
    onEnd: (stop) => deadline.onEnd(stop),
    sent() {
      onSent()
      deadline.sent()
    },
  }
}

/** Waits. Rejects with the reason of the deadline if that ends first. */
export async function pause(milliseconds: number, deadline: Deadline): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const waiting = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  try {
    await until(waiting, deadline)
  } finally {
    clearTimeout(timer)
  }
}

/** Waits for a promise that others share. Rejects with the reason of the deadline if that ends first. */
export function until<Result>(waiting: Promise<Result>, deadline: Deadline): Promise<Result> {
  return new Promise((resolve, reject) => {
    const forget = deadline.onEnd(reject)
    waiting.then(resolve, reject).finally(forget)
  })
}

/** A deadline as an `AbortSignal`, for APIs that take only signals. Release it when they are done. */
export interface DeadlineSignal {
  readonly signal: AbortSignal
  readonly forget: () => void
}

/** Creates a signal that is aborted with the reason of a deadline. */
export function deadlineSignal(deadline: Deadline): DeadlineSignal {
  const abort = new AbortController()
  const forget = deadline.onEnd((reason) => {
    abort.abort(reason)
  })
  return { signal: abort.signal, forget }
}

/**
 * Signal for a streamed response. The deadline covers the response headers only: a long download may continue as long
 * as bytes arrive, and its caller can still cancel it.
 */
export function beyondHead(deadline: AbortSignal, callers: GenericAbortSignal | undefined): AbortSignal {
  if (typeof callers !== 'object' || (callers as unknown) === null) return deadline
  if (isNativeSignal(callers)) return AbortSignal.any([deadline, callers])
  const either = new AbortController()
  onAbort(callers, () => {
    either.abort(Reflect.get(callers, 'reason'))
  })
  deadline.addEventListener('abort', () => {
    either.abort(deadline.reason)
  })
  return either.signal
}

interface Watch {
  readonly runs: Set<() => void>
  readonly notify: () => void
}

// One listener per signal, shared by all calls: Node warns of a memory leak at the eleventh.
const watched = new WeakMap<GenericAbortSignal, Watch>()

/** Runs a function when the caller's signal is aborted. Returns a function that unregisters it. */
export function onAbort(signal: GenericAbortSignal, run: () => void): () => void {
  const watch = watched.get(signal) ?? watchSignal(signal)
  watch.runs.add(run)
  return () => {
    watch.runs.delete(run)
    if (watch.runs.size > 0 || watched.get(signal) !== watch) return
    watched.delete(signal)
    signal.removeEventListener?.('abort', watch.notify)
  }
}

function watchSignal(signal: GenericAbortSignal): Watch {
  const runs = new Set<() => void>()
  const watch = {
    runs,
    notify: () => {
      for (const each of runs) each()
    },
  }
  watched.set(signal, watch)
  signal.addEventListener?.('abort', watch.notify)
  return watch
}

/**
 * Runs a function for a limited time and stops waiting after that, even if it ignores the signal. The timer does not
 * keep the process alive.
 *
 * @param limit - milliseconds
 * @throws whatever `run` throws, or a `TimeoutError` (a `DOMException`)
 */
export async function bounded<Result>(
  limit: number,
  run: (signal: AbortSignal) => Promise<Result> | Result,
): Promise<Result> {
  const signal = AbortSignal.timeout(limit)
  const outcome = run(signal)
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', stop, { once: true })
    Promise.resolve(outcome)
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener('abort', stop)
      })
  })
}
