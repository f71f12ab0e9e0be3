import { vi } from 'vitest'

/** Timers that fire when a test says so, not when time has passed. */
export interface HeldTimers {
  /** Fires the held timers, the shortest first. */
  fire(): void
  release(): void
}

/** Holds the timers whose delay is between two numbers of milliseconds; all others run as usual. */
export function holdTimers(least: number, most: number): HeldTimers {
  const original = globalThis.setTimeout
  const held: { readonly delay: number; readonly run: () => void; readonly timer: NodeJS.Timeout }[] = []
  const set = (callback: (...given: unknown[]) => void, delay = 0, ...given: unknown[]): NodeJS.Timeout => {
    const timer = original(callback, delay, ...given)
    if (delay >= least && delay <= most) {
      held.push({
        delay,
        timer,
        run: () => {
          callback(...given)
        },
      })
    }
    return timer
  }
  const spy = vi.spyOn(globalThis, 'setTimeout').mockImplementation(set as typeof setTimeout)
  return {
    fire() {
      for (const { timer, run } of held.toSorted((one, other) => one.delay - other.delay)) {
        clearTimeout(timer)
        run()
      }
    },
    release() {
      spy.mockRestore()
    },
  }
}
