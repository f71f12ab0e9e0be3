import type { Settings } from '../storage/settings'

/** Source of real time. Default: the system's clock. */
export interface Clock {
  now(): Date
}

/** The system's clock. */
export const systemClock: Clock = { now: () => new Date() }

/**
 * The sandbox's two times. Business time (orders, expiry, retries) can be advanced and frozen. Wire time (request
 * timestamps, signatures) cannot: otherwise, after advancing by a day, the clock of every correct client
 * would be wrong by a day.
 */
export interface SandboxClock extends Clock {
  /**
   * Business time: real time plus everything that was advanced, or the time at which it was frozen. It goes on from
   * where it is when the system's clock is set back.
   */
  now(): Date
  /**
   * Time that request timestamps are checked against and that responses and notifications are signed with.
   */
  wire(): Date
  /** Milliseconds that business time is ahead of real time; negative if it is behind. */
  ahead(): number
  /** Whether business time stands still. */
  frozen(): boolean
  /** Sets business time to `time`; never moves it back. */
  moveTo(time: Date): void
  /** Sets how far business time is ahead of real time, in milliseconds; never moves it back. */
  moveAhead(milliseconds: number): void
  /** Sets business time, also to an earlier time. */
  reset(time: Date): void
  /** Stops business time, which then moves only when it is advanced. */
  freeze(): void
  /** Lets business time pass again, from where it is. */
  resume(): void
  /** Makes business time equal to real time. */
  restart(): void
}

/** Milliseconds by which corrections of the system's clock may move business time back. */
const TOLERANCE = 1000

/** Real time that never goes back by more than the tolerance: it goes on from where it was. */
class SteadyClock {
  #latest = -Infinity
  #lost = 0
  readonly #base: Clock

  constructor(base: Clock) {
    this.#base = base
  }

  now(): number {
    const time = this.#base.now().getTime()
    if (this.#latest - time > TOLERANCE) this.#lost += this.#latest - time
    this.#latest = time
    return time + this.#lost
  }

  /** Milliseconds by which the clock was set back. */
  lost(): number {
    this.now()
    return this.#lost
  }

  restart(): void {
    this.#latest = -Infinity
    this.#lost = 0
  }
}

/** A clock that stores in the database how far it was advanced, or when it was frozen. */
export function sandboxClock(base: Clock, settings: Settings): SandboxClock {
  // Settings that exist are cached.
  for (const [name, initial] of [
    ['clock-ahead', 0],
    ['clock-frozen-at', null],
  ] as const) {
    if (settings.get(name) === undefined) settings.set(name, initial)
  }
  const frozenAt = (): number | undefined => {
    const time = settings.get('clock-frozen-at')
    return typeof time === 'number' ? time : undefined
  }
  const steady = new SteadyClock(base)
  const offset = (): number => Number(settings.get('clock-ahead') ?? 0)
  const now = (): number => frozenAt() ?? steady.now() + offset()
  const set = (time: number): void => {
    if (frozenAt() === undefined) settings.set('clock-ahead', time - steady.now())
    else settings.set('clock-frozen-at', time)
  }
  return {
    now: () => new Date(now()),
    wire: () => base.now(),
    ahead: () => {
      const time = frozenAt()
      return time === undefined ? offset() + steady.lost() : time - base.now().getTime()
    },
    frozen: () => frozenAt() !== undefined,
    moveTo: (time) => {
      if (time.getTime() > now()) set(time.getTime())
    },
    moveAhead: (milliseconds) => {
      if (milliseconds > offset()) settings.set('clock-ahead', milliseconds)
    },
    reset: (time) => {
      set(time.getTime())
    },
    freeze: () => {
      settings.set('clock-frozen-at', now())
    },
    restart: () => {
      steady.restart()
      settings.set('clock-ahead', 0)
      settings.set('clock-frozen-at', null)
    },
    resume: () => {
      const time = frozenAt()
      if (time === undefined) return
      settings.set('clock-ahead', time - steady.now())
      settings.set('clock-frozen-at', null)
    },
  }
}
