import type { SandboxClock } from './clock'
import type { Deadlines } from './deadlines'
import { wakeTimer } from './wake-timer'

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

/** Creates a timer, which does not keep the process running. */
export function deadlineTimer({ clock, deadlines, run, report }: Dependencies): DeadlineTimer {
  const timer = wakeTimer(() => {
    // After an error it waits for the next commit, so that it does not loop.
    try {
      run()
    } catch (error) {
      report(error)
    }
  })
  return {
    set: () => {
      const next = deadlines.next()
      if (next === undefined || clock.frozen()) timer.stop()
      else timer.set(next - clock.now().getTime())
    },
    stop: () => {
      timer.stop()
    },
  }
}
