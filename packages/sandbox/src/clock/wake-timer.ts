/** A timer that does not keep the process running, and that can be set again at any time. */
export interface WakeTimer {
  /** Runs once after so many milliseconds, at most {@link LONGEST_TIMER}, instead of at an earlier set time. */
  set(wait: number): void
  stop(): void
}

const LONGEST_TIMER = 2 ** 31 - 1
/** Difference of two times of the sandbox's clock, which has whole milliseconds, that is none. */
const ROUNDING = 2

/**
 * Creates a timer that is not set.
 *
 * @param run - called when it fires; sets it again if it fired too early
 */
export function wakeTimer(run: () => void): WakeTimer {
  let timer: NodeJS.Timeout | undefined
  let firesAt = 0
  const stop = (): void => {
    // Node.js keeps what it stores for a duration until then if its last timer was cleared without a reference.
    timer?.ref()
    clearTimeout(timer)
    timer = undefined
  }
  return {
    stop,
    set: (wait) => {
      const milliseconds = Math.min(LONGEST_TIMER, Math.max(1, wait))
      const at = performance.now() + milliseconds
      // Each commit sets the timer, mostly for the same time.
      if (timer !== undefined && Math.abs(at - firesAt) < ROUNDING) return
      stop()
      firesAt = at
      timer = setTimeout(() => {
        timer = undefined
        run()
      }, milliseconds)
      timer.unref()
    },
  }
}
