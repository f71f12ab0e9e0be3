import type { Platform } from '../platform/platform'
import type { SandboxClock } from '../clock/clock'
import { wakeTimer } from '../clock/wake-timer'
import type { Numbers } from '../identifiers/numbers'
import type { Merchants } from '../merchants/merchants'
import { type NotificationFetch, type Outcome, RESPONSE_LIMIT, post, signedHeaders } from './delivery'
import { schemeOf } from '../merchants/brand'
import { type Attempt, type Notification, recipientOf } from './notification'
import type { Outbox } from './outbox'
import { nextAttempt } from './retry-schedule'

/**
 * Delivers the notifications in the outbox: at once, again by the retry schedule, and in order when the clock
 * is advanced.
 */
export interface Dispatcher {
  /** Looks for due notifications; call it after every commit. */
  wake(): void
  /** Resolves when no delivery is in progress and none is due. */
  idle(): Promise<void>
  /** Makes one attempt to deliver a notification. Returns its outcome, or `undefined` after `close()`. */
  deliver(notification: Notification, attempt?: Partial<AttemptOptions>): Promise<Outcome | undefined>
  /**
   * Pauses deliveries while `work` runs, except those that `work` makes itself. Several calls run one after
   * the other.
   */
  alone<Result>(work: () => Promise<Result>): Promise<Result>
  /** Whether `close()` has been called. */
  readonly closed: boolean
  /** Stops. Deliveries in progress are aborted, and retried when the database is opened again. */
  close(): Promise<void>
}

/** Circumstances of one attempt. */
export interface AttemptOptions {
  /** Business time of the attempt, in milliseconds. Default: now. */
  readonly at: number
  /** Time limit for the response, in milliseconds. Default: {@link RESPONSE_LIMIT}. */
  readonly limit: number
}

/** Number of deliveries at once. The others wait in the outbox, so that a slow receiver costs no memory. */
export const CONCURRENT_DELIVERIES = 32

interface Dependencies {
  readonly clock: SandboxClock
  readonly numbers: Numbers
  readonly merchants: Merchants
  readonly platform: Platform
  readonly outbox: Outbox
  /**
   * Sends one notification.
   *
   * @param signedAt - its headers with the signature of another time
   */
  readonly fetchFor: (
    notification: Notification,
    signedAt: (wire: Date) => Promise<Readonly<Record<string, string>>>,
  ) => NotificationFetch
  /** Milliseconds by which an attempt is postponed, if it is. */
  readonly postponed: (notification: Notification) => number | undefined
  /** Called after each attempt is stored, with the notification after it. */
  readonly attempted: (notification: Notification, attempt: Attempt) => void
  /** Called with errors of the sandbox itself. */
  readonly report: (error: unknown) => void
}

/** Creates a dispatcher for an outbox. */
export function dispatcher(dependencies: Dependencies): Dispatcher {
  const { clock, outbox } = dependencies
  const inFlight = new Map<string, Promise<Outcome | undefined>>()
  const closing = new AbortController()
  let holds: readonly Promise<unknown>[] = []

  const deliver: Dispatcher['deliver'] = (notification, options = {}) => {
    const known = inFlight.get(notification.id)
    if (known !== undefined) return known
    const { at = clock.now().getTime(), limit = RESPONSE_LIMIT } = options
    const delivery = attempt(dependencies, notification, { at, limit }, closing.signal).finally(() =>
      inFlight.delete(notification.id),
    )
    inFlight.set(notification.id, delivery)
    return delivery
  }

  const wake = (): void => {
    const next = startDue()
    if (next === undefined) timer.stop()
    else timer.set(next - clock.now().getTime())
  }
  const timer = wakeTimer(wake)

  // Starts what is due. Returns the time of the next attempt, if there is one to wait for.
  const startDue = (): number | undefined => {
    if (holds.length > 0 || closing.signal.aborted) return undefined
    const earliest = outbox.earliest()
    if (earliest === undefined) return undefined
    const now = clock.now()
    // A notification is due until its attempt is recorded, so those in progress are read again.
    const due =
      earliest <= now.getTime() && inFlight.size <= CONCURRENT_DELIVERIES / 2
        ? outbox.due(now, CONCURRENT_DELIVERIES + inFlight.size)
        : []
    for (const notification of due) {
      if (inFlight.size === CONCURRENT_DELIVERIES) break
      // After an error of the sandbox itself, retrying at once would loop.
      if (!inFlight.has(notification.id)) deliver(notification).then(wake, dependencies.report)
    }
    if (clock.frozen()) return undefined
    return earliest > now.getTime() ? earliest : outbox.nextAfter(now)
  }

  return {
    wake,
    deliver,
    get closed() {
      return closing.signal.aborted
    },
    idle: async () => {
      for (;;) {
        wake()
        const pending = [...inFlight.values(), ...holds]
        if (pending.length === 0) return
        await Promise.all(pending)
      }
    },
    alone: async (work) => {
      const before = [...inFlight.values(), ...holds]
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
      timer.stop()
      await Promise.allSettled([...inFlight.values(), ...holds])
    },
  }
}

async function attempt(
  dependencies: Dependencies,
  notification: Notification,
  { at, limit }: AttemptOptions,
  signal: AbortSignal,
): Promise<Outcome | undefined> {
  const { clock, numbers, merchants, platform, outbox } = dependencies
  const delay = dependencies.postponed(notification)
  if (delay !== undefined) {
    outbox.save({ ...notification, dueAt: at + delay })
    return undefined
  }
  const recipient = recipientOf(notification, merchants)
  const signing = {
    key: platform.notificationKey(recipient),
    scheme: schemeOf(recipient),
    wire: clock.wire(),
    nonce: numbers.nonce(),
    requestId: numbers.requestId(),
  }
  const signedAt = (wire: Date) => signedHeaders(notification, { ...signing, wire })
  const fetch = dependencies.fetchFor(notification, signedAt)
  const outcome = await post(notification, { ...signing, fetch, limit, signal })
  if (signal.aborted) return undefined
  const attempts = notification.attempts + 1
  const record: Attempt = { number: attempts, at, ...outcome }
  const after = { ...notification, attempts, ...statusAfter(outcome.outcome, nextAttempt(attempts, at)) }
  outbox.record(record, after)
  dependencies.attempted(after, record)
  return outcome
}

function statusAfter(
  outcome: Attempt['outcome'],
  dueAt: number | undefined,
): Pick<Notification, 'status' | 'dueAt'> {
  if (outcome === 'acknowledged') return { status: 'delivered', dueAt: null }
  return dueAt === undefined ? { status: 'given-up', dueAt: null } : { status: 'pending', dueAt }
}
