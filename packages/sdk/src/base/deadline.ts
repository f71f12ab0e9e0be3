import type { AxiosRequestConfig, CancelToken, GenericAbortSignal } from 'axios'
import { CancellationError, TimeoutError } from './errors/transport-error'
import { isNativeSignal } from './realm'

/** When a call ends at the latest, by time or by the caller's wish. */
export interface Deadline {
  /** Set as soon as the call is over. */
  readonly reason: Error | undefined
  /** Tells that a connection stands, and something may have been sent. */
  sent(): void
  /** Runs `stop` when the deadline comes; what it gives back takes that wish away again. */
  onEnd(stop: (reason: Error) => void): () => void
}

// What Node's timers can count; it takes anything longer for one millisecond.
const LONGEST = 2 ** 31 - 1

/** A deadline that is over when the call is. */
export interface RunningDeadline extends Deadline {
  /** Milliseconds until the time-out; `Infinity` without one. */
  readonly remaining: number
  /** Takes back that something may have been sent: of all that was tried, no connection came about. */
  unsent(): void
  /** Lets go of the timer and of the caller's signal. */
  release(): void
}

/** Begins the time of one call: its `timeout`, its `signal`, its `cancelToken`. */
export function startDeadline({ timeout = 0, signal, cancelToken }: AxiosRequestConfig): RunningDeadline {
  const stops = new Set<(reason: Error) => void>()
  const started = performance.now()
  let phase: 'connect' | 'answer' = 'connect'
  let reason: Error | undefined
  const end = (error: Error): void => {
    if (reason !== undefined) return
    reason = error
    for (const stop of stops) stop(error)
  }
  const timer =
    timeout > 0 && timeout <= LONGEST
      ? setTimeout(() => {
          const what = phase === 'connect' ? 'Nothing could be sent' : 'No whole answer came'
          end(new TimeoutError('ETIMEDOUT', `${what} within ${timeout} ms`, { phase }))
        }, timeout)
      : undefined
  const cancel = (): void => {
    end(new CancellationError(phase, reasonOf(signal)))
  }
  const unwatch =
    typeof signal === 'object' && (signal as unknown) !== null ? onAbort(signal, cancel) : undefined
  if (signal?.aborted === true) cancel()
  // A token of axios lives on when the call is over, and would keep whatever waits for its promise.
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
      phase = 'answer'
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

// The type that axios has for signals of any making knows no reason.
function reasonOf(signal: unknown): unknown {
  return typeof signal === 'object' && signal !== null ? Reflect.get(signal, 'reason') : undefined
}

/** A deadline for one attempt of a call, which ends with the call's own at the latest. */
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

/** A deadline for one attempt that reports when the attempt begins to send. */
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

/** Waits, unless the deadline comes first: then it rejects with its reason. */
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

/** Waits for something that others wait for as well, unless the deadline comes first. */
export function until<Result>(waiting: Promise<Result>, deadline: Deadline): Promise<Result> {
  return new Promise((resolve, reject) => {
    const forget = deadline.onEnd(reject)
    waiting.then(resolve, reject).finally(forget)
  })
}

/** A deadline as a signal, for what knows no deadlines; it is to be forgotten when that is done. */
export interface DeadlineSignal {
  readonly signal: AbortSignal
  readonly forget: () => void
}

/** Makes a signal that is aborted by the reason of a deadline. */
export function deadlineSignal(deadline: Deadline): DeadlineSignal {
  const abort = new AbortController()
  const forget = deadline.onEnd((reason) => {
    abort.abort(reason)
  })
  return { signal: abort.signal, forget }
}

/**
 * For an answer that comes as a stream. The deadline ends with the head of it: a long download may go on as long as bytes
 * keep coming, and can still be canceled by its caller.
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
  readonly tell: () => void
}

// One listener a signal, however many calls share it: Node warns of a leak at the eleventh.
const watched = new WeakMap<GenericAbortSignal, Watch>()

/** Runs something when a signal of the caller's is aborted; what it gives back takes that wish away again. */
export function onAbort(signal: GenericAbortSignal, run: () => void): () => void {
  const watch = watched.get(signal) ?? begin(signal)
  watch.runs.add(run)
  return () => {
    watch.runs.delete(run)
    if (watch.runs.size > 0 || watched.get(signal) !== watch) return
    watched.delete(signal)
    signal.removeEventListener?.('abort', watch.tell)
  }
}

function begin(signal: GenericAbortSignal): Watch {
  const runs = new Set<() => void>()
  const watch = {
    runs,
    tell: () => {
      for (const each of runs) each()
    },
  }
  watched.set(signal, watch)
  signal.addEventListener?.('abort', watch.tell)
  return watch
}
