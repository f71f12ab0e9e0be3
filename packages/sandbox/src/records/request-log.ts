import { CompactRecord } from './compact-record'
import type { RequestRecord } from './record'

/** Default number of requests that are kept. */
export const DEFAULT_RECORDS = 10_000
/** Most memory that the records take, in bytes. */
export const RECORDS_SIZE = 64 * 1024 * 1024

/** Requests that are wanted, newest first. */
export interface RecordSelection {
  /** Only requests with a lower sequence number. */
  readonly before?: number | undefined
  /** Only requests with a higher sequence number. */
  readonly after?: number | undefined
  readonly limit: number
  readonly matches: (record: RequestRecord) => boolean
}

/** The latest requests, in memory. The oldest are dropped when there are too many, or when they take too much memory. */
export interface RequestLog {
  /** Number of requests that are kept at most; 0 if none is recorded. */
  readonly capacity: number
  readonly size: number
  /** Estimated memory of all records, in bytes. */
  readonly bytes: number
  add(record: Omit<RequestRecord, 'sequence'>): RequestRecord
  get(id: string): RequestRecord | undefined
  list(selection: RecordSelection): RequestRecord[]
  clear(): void
  /** Calls `listener` with each new record, and without one when the log is cleared. Returns a function that removes it. */
  subscribe(listener: (record: RequestRecord | undefined) => void): () => void
}

/**
 * Creates an empty log.
 *
 * @param capacity - most requests to keep; 0 records none
 * @param maxBytes - most memory to take
 */
export function requestLog(capacity: number, maxBytes = RECORDS_SIZE): RequestLog {
  const listeners = new Set<(record: RequestRecord | undefined) => void>()
  const byId = new Map<string, RequestRecord>()
  // Records in order from `head` on; sequence numbers have no gaps.
  let records: (RequestRecord | undefined)[] = []
  let head = 0
  let bytes = 0
  let sequence = 0
  const dropOldest = (): void => {
    const oldest = records[head]
    records[head] = undefined
    head += 1
    if (oldest === undefined) return
    bytes -= oldest.size
    // A seed can give the same ID again after a reset.
    if (byId.get(oldest.id) === oldest) byId.delete(oldest.id)
    if (head < 1024 || head * 2 < records.length) return
    records = records.slice(head)
    head = 0
  }
  const notify = (record: RequestRecord | undefined): void => {
    for (const listener of listeners) listener(record)
  }
  return {
    capacity,
    get size() {
      return records.length - head
    },
    get bytes() {
      return bytes
    },
    add: (given) => {
      sequence += 1
      const record = new CompactRecord(given, sequence)
      if (capacity > 0) {
        records.push(record)
        byId.set(record.id, record)
        bytes += record.size
        while (records.length - head > capacity || (bytes > maxBytes && records.length - head > 1))
          dropOldest()
      }
      notify(record)
      return record
    },
    get: (id) => byId.get(id),
    list: ({ before = Infinity, after = 0, limit, matches }) => {
      const found: RequestRecord[] = []
      const collect = (record: RequestRecord | undefined): boolean => {
        if (record !== undefined && matches(record)) found.push(record)
        return found.length < limit
      }
      const first = records[head]?.sequence ?? sequence + 1
      const start = head + Math.max(0, after + 1 - first)
      const end = Math.min(records.length, head + Math.max(0, before - first))
      if (after > 0) {
        for (let at = start; at < end && collect(records[at]); at += 1);
        return found.reverse()
      }
      for (let at = end - 1; at >= start && collect(records[at]); at -= 1);
      return found
    },
    clear: () => {
      records = []
      head = 0
      bytes = 0
      byId.clear()
      notify(undefined)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
