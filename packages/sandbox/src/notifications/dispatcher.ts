import type { Platform } from '../platform/platform'
import type { SandboxClock } from '../clock/clock'
import type { Numbers } from '../identifiers/numbers'
import type { Merchants } from '../merchants/merchants'
import { type NotificationFetch, post } from './delivery'
import type { Attempt, Notification } from './notification'
import type { Outbox } from './outbox'
import { nextAttempt } from './retry-schedule'

/** Delivers what is in the outbox: at once, again by the schedule, and in order when the clock is advanced. */
export interface Dispatcher {
  /** Looks for what is due; call it after every commit. */
  wake(): void
  /** Resolves when nothing is under way and nothing is due. */
  settled(): Promise<void>
  /** Delivers one notification that is due, and waits for it. */
  deliver(notification: Notification): Promise<void>
  /** While `work` runs, nothing is delivered but what `work` itself delivers; several take turns. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>
  /** Stops; what is under way is broken off, and tried anew when the database is opened again. */
  close(): Promise<void>
}

interface Parts {
  readonly clock: SandboxClock
  readonly numbers: Numbers
  readonly merchants: Merchants
  readonly platform: Platform
  readonly outbox: Outbox
  /** Sends this notification. */
  readonly fetchFor: (notification: Notification) => NotificationFetch
  /** Told of each attempt once it is on record, with the notification as it stands then. */
  readonly attempted: (notification: Notification, attempt: Attempt) => void
  /** Told of what should never fail: the sandbox's own part of a delivery. */
  readonly report: (error: unknown) => void
}

const LONGEST_TIMER = 2 ** 31 - 1

/** A dispatcher over this outbox. */
export function dispatcher(parts: Parts): Dispatcher {
  const { clock, outbox } = parts
  const underWay = new Map<string, Promise<void>>()
  const closing = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let holds: readonly Promise<unknown>[] = []

  const deliver = (notification: Notification): Promise<void> => {
    const known = underWay.get(notification.id)
    if (known !== undefined) return known
    const delivery = attempt(parts, notification, closing.signal).finally(() =>
      underWay.delete(notification.id),
    )
    underWay.set(notification.id, delivery)
    return delivery
  }

  const wake = (): void => {
    clearTimeout(timer)
    if (holds.length > 0 || closing.signal.aborted) return
    const now = clock.now()
    for (const notification of outbox.due(now)) {
      // After a failure of our own it is not tried at once, which would go round and round.
      if (!underWay.has(notification.id)) deliver(notification).then(wake, parts.report)
    }
    const next = outbox.nextAfter(now)
    if (next === undefined) return
    timer = setTimeout(wake, Math.min(LONGEST_TIMER, next - now.getTime()))
    timer.unref()
  }

  return {
    wake,
    deliver,
    settled: async () => {
      for (;;) {
        wake()
        const pending = [...underWay.values(), ...holds]
        if (pending.length === 0) return
        await Promise.all(pending)
      }
    },
    alone: async (work) => {
      const before = [...underWay.values(), ...holds]
      const held = Promise.allSettled(before).then(work)
      const quiet = held.catch(() => undefined)
      holds = [...holds, quiet]
      try {
        return await held
      } finally {
        holds = holds.filter((hold) => hold !== quiet)
        wake()
      }
    },
    close: async () => {
      closing.abort()
      clearTimeout(timer)
      await Promise.allSettled([...underWay.values(), ...holds])
    },
  }
}

async function attempt(parts: Parts, notification: Notification, signal: AbortSignal): Promise<void> {
  const { clock, numbers, merchants, platform, outbox } = parts
  const at = clock.now().getTime()
  const outcome = await post(notification, {
    fetch: parts.fetchFor(notification),
    key: platform.notificationKey(merchants.get(notification.mchid)),
    wire: clock.wire(),
    nonce: numbers.nonce(),
    requestId: numbers.requestId(),
    signal,
  })
  if (signal.aborted) return
  const attempts = notification.attempts + 1
  const record: Attempt = { number: attempts, at, ...outcome }
  const after = { ...notification, attempts, ...standing(outcome.outcome, nextAttempt(attempts, at)) }
  outbox.record(record, after)
  parts.attempted(after, record)
}

function standing(
  outcome: Attempt['outcome'],
  dueAt: number | undefined,
): Pick<Notification, 'status' | 'dueAt'> {
  if (outcome === 'acknowledged') return { status: 'delivered', dueAt: null }
  return dueAt === undefined ? { status: 'given-up', dueAt: null } : { status: 'pending', dueAt }
}
