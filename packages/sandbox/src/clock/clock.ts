import type { Settings } from '../storage/settings'

/** Where the real time comes from; the default is the system's clock. */
export interface Clock {
  now(): Date
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() }

/**
 * The sandbox's two times. Business time (orders, expiry, retries) can be moved ahead. The time on the wire (request
 * timestamps, signatures) never is: else advancing by a day would make every honest client's clock wrong by a day.
 */
export interface SandboxClock extends Clock {
  /** Business time: the real time plus all that was advanced. */
  now(): Date
  /** The time that requests are checked against, and that responses and notifications are signed with. */
  wire(): Date
  /** Moves business time to `time`; never back. */
  moveTo(time: Date): void
}

/** A clock that remembers, in the database, how far it was advanced. */
export function sandboxClock(base: Clock, settings: Settings): SandboxClock {
  let ahead = Number(settings.get('clock-ahead') ?? 0)
  const now = (): Date => new Date(base.now().getTime() + ahead)
  return {
    now,
    wire: () => base.now(),
    moveTo: (time) => {
      const distance = time.getTime() - now().getTime()
      if (distance <= 0) return
      ahead += distance
      settings.set('clock-ahead', ahead)
    },
  }
}
