import type { Settings } from '../storage/settings'

/** Source of real time. Default: the system's clock. */
export interface Clock {
  now(): Date
}

/** The system's clock. */
export const systemClock: Clock = { now: () => new Date() }

/**
 * The sandbox's two times. Business time (orders, expiry, retries) can be advanced. Wire time (request
 * timestamps, signatures) cannot: otherwise, after advancing by a day, the clock of every correct client
 * would be wrong by a day.
 */
export interface SandboxClock extends Clock {
  /** Business time: real time plus everything that was advanced. */
  now(): Date
  /**
   * Time that request timestamps are checked against and that responses and notifications are signed with.
   */
  wire(): Date
  /** Milliseconds that business time is ahead of real time. */
  ahead(): number
  /** Sets business time to `time`; never moves it back. */
  moveTo(time: Date): void
  /** Sets how far business time is ahead of real time, in milliseconds; never moves it back. */
  moveAhead(milliseconds: number): void
}

/** A clock that stores in the database how far it was advanced. */
export function sandboxClock(base: Clock, settings: Settings): SandboxClock {
  let ahead = Number(settings.get('clock-ahead') ?? 0)
  const now = (): Date => new Date(base.now().getTime() + ahead)
  const moveAhead = (milliseconds: number): void => {
    if (milliseconds <= ahead) return
    ahead = milliseconds
    settings.set('clock-ahead', ahead)
  }
  return {
    now,
    wire: () => base.now(),
    ahead: () => ahead,
    moveTo: (time) => {
      moveAhead(time.getTime() - base.now().getTime())
    },
    moveAhead,
  }
}
