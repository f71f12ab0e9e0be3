import type { SandboxClock } from './clock'
import type { Deadlines } from './deadlines'

/** Runs deadlines when they are due, also while no request arrives. */
export interface DeadlineTimer {
  /** Waits for the next deadline; call it after every commit. */
  set(): void
  stop(): void
}

interface Dependencies {
  readonly clock: SandboxClock
  readonly deadlines: Deadlines
  /** Runs what is due, and sets the timer again. */
  readonly run: () => void
  /** Called with errors of the sandbox itself. */
  readonly report: (error: unknown) => void
}

const LONGEST_TIMER = 2 ** 31 - 1

/** Creates a timer, which does not keep the process running. */
export function deadlineTimer({ clock, deadlines, run, report }: Dependencies): DeadlineTimer {
  let timer: NodeJS.Timeout | undefined
  const fire = (): void => {
    // After an error it waits for the next commit, so that it does not loop.
    try {
      run()
    } catch (error) {
      report(error)
    }
  }
  return {
    set: () => {
      clearTimeout(timer)
      const next = deadlines.next()
      if (next === undefined || clock.frozen()) return
      const wait = Math.max(1, next - clock.now().getTime())
      timer = setTimeout(fire, Math.min(LONGEST_TIMER, wait))
      timer.unref()
    },
    stop: () => {
      clearTimeout(timer)
    },
  }
}
