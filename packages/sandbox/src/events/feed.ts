import { randomBytes } from 'node:crypto'

/** Names of the live events. */
export const eventNames = [
  'request',
  'entity',
  'notification',
  'clock',
  'fault',
  'state',
  'merchant',
  'requests-cleared',
] as const

export type EventName = (typeof eventNames)[number]

/** A live event. */
export interface LiveEvent {
  /** 1, 2, 3, … of this feed. */
  readonly sequence: number
  readonly name: EventName
  /** Reads its data; `undefined` if its subject is no longer kept. */
  readonly data: () => object | undefined
}

/** The latest events. Each reader keeps its own place, so that a slow one takes no memory. */
export interface EventFeed {
  /** Changes with each start, because sequence numbers begin anew. */
  readonly epoch: string
  /** Sequence number of the latest event; 0 if there is none. */
  readonly latest: number
  /** Sequence number of the oldest event that is kept. */
  readonly oldest: number
  readonly closed: boolean
  publish(name: EventName, data: LiveEvent['data']): void
  /** The event with a sequence number, or `undefined` if it is not kept, or has not happened yet. */
  get(sequence: number): LiveEvent | undefined
  /** Resolves after the next event, or when the feed is closed. */
  next(): Promise<void>
  /** Ends all readers. */
  close(): void
}

/** Events that are kept for readers that are behind, and for those that connect again. */
export const KEPT_EVENTS = 2000

/** Creates a feed that keeps the latest `capacity` events. */
export function eventFeed(capacity = KEPT_EVENTS): EventFeed {
  const events: (LiveEvent | undefined)[] = Array.from({ length: capacity })
  let latest = 0
  let closed = false
  let waiting = signal()
  const wake = (): void => {
    const woken = waiting
    waiting = signal()
    woken.resolve()
  }
  return {
    epoch: randomBytes(6).toString('hex'),
    get latest() {
      return latest
    },
    get oldest() {
      return Math.max(1, latest - capacity + 1)
    },
    get closed() {
      return closed
    },
    publish: (name, data) => {
      latest += 1
      events[latest % capacity] = { sequence: latest, name, data }
      wake()
    },
    get: (sequence) => {
      const event = events[sequence % capacity]
      return event?.sequence === sequence ? event : undefined
    },
    next: () => (closed ? Promise.resolve() : waiting.promise),
    close: () => {
      closed = true
      wake()
    },
  }
}

function signal(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
