import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RequestRecord } from './record'
import { requestLog } from './request-log'

const record = (id: string, size = 1): Omit<RequestRecord, 'sequence'> => ({
  id,
  size,
  method: 'GET',
  target: '/v3/certificates',
  rawHeaders: [],
  body: { bytes: undefined, size: 0 },
  time: 0,
  startedAt: 0,
  duration: 0,
  mchid: undefined,
  processed: {
    route: undefined,
    verified: undefined,
    path: undefined,
    signedBody: undefined,
    error: undefined,
    v2: undefined,
  },
  response: undefined,
  fault: undefined,
  changes: [],
})

const everything = { limit: Infinity, matches: () => true }

describe('the request log', () => {
  it('keeps the latest records within its number and its memory', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 3000 })
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 100, max: 1000 }),
        (all, capacity, most) => {
          const log = requestLog(capacity, most)
          all.forEach((size, at) => log.add(record(String(at), size)))
          const kept = log.list(everything)
          expect(log.size).toBe(kept.length)
          expect(log.size).toBeLessThanOrEqual(capacity)
          expect(log.bytes).toBe(kept.reduce((sum, { size }) => sum + size, 0))
          expect(log.bytes).toBeLessThanOrEqual(most)
          // The latest, newest first, without a gap.
          expect(kept.map(({ id }) => id)).toEqual(kept.map((_, at) => String(all.length - 1 - at)))
          expect(log.get(String(all.length - 1 - kept.length))).toBeUndefined()
        },
      ),
      { numRuns: 30 },
    )
  })

  it('keeps the headers, the response and the changes of a record', () => {
    const cause = { by: 'action', action: 'transactions.pay' } as const
    const added = { id: 'N1', mchid: '1', event_type: 'TRANSACTION.SUCCESS', url: 'https://merchant.example' }
    const given = {
      ...record('a', 42),
      rawHeaders: ['Accept', '*/*', 'X-Name', '李雷'],
      response: { status: 200, headers: new Headers({ 'Request-ID': 'a-1' }), text: '{"名":"值"}' },
      changes: [{ type: 'notification', cause, added }] as const,
    }
    const log = requestLog(10)
    log.add(given)
    const { id, size, rawHeaders, response, changes } = log.get('a') ?? record('none')
    expect({ id, size, rawHeaders, changes }).toEqual({
      id: 'a',
      size: 42,
      rawHeaders: given.rawHeaders,
      changes: given.changes,
    })
    expect([response?.status, [...(response?.headers ?? [])], response?.text]).toEqual([
      200,
      [['request-id', 'a-1']],
      '{"名":"值"}',
    ])
  })

  it('lists what is before and after a number as a filter of all records does', () => {
    const range = fc.record({
      count: fc.nat({ max: 40 }),
      capacity: fc.integer({ min: 1, max: 40 }),
      before: fc.option(fc.nat({ max: 50 }), { nil: undefined }),
      after: fc.option(fc.nat({ max: 50 }), { nil: undefined }),
      limit: fc.integer({ min: 1, max: 10 }),
    })
    fc.assert(
      fc.property(range, ({ count, capacity, before, after, limit }) => {
        const log = requestLog(capacity)
        for (let at = 1; at <= count; at += 1) log.add(record(String(at)))
        const numbers = Array.from({ length: count }, (_, at) => at + 1)
          .slice(-capacity)
          .filter((each) => each < (before ?? Infinity) && each > (after ?? 0))
        const expected = (after ?? 0) > 0 ? numbers.slice(0, limit) : numbers.slice(-limit)
        const listed = log.list({ before, after, limit, matches: () => true })
        expect(listed.map(({ sequence }) => sequence)).toEqual(expected.reverse())
      }),
    )
  })

  it('keeps one record that is larger than its memory', () => {
    const log = requestLog(10, 100)
    log.add(record('small'))
    log.add(record('large', 1000))
    expect(log.list(everything).map(({ id }) => id)).toEqual(['large'])
  })

  it('is empty after clearing, counts on, and tells its listeners', () => {
    const log = requestLog(10)
    const seen: (string | undefined)[] = []
    const stop = log.subscribe((added) => seen.push(added?.id))
    log.add(record('a'))
    log.clear()
    expect([log.size, log.bytes, log.get('a')]).toEqual([0, 0, undefined])
    expect(log.add(record('b')).sequence).toBe(2)
    expect(log.list({ ...everything, after: 1 })).toHaveLength(1)
    stop()
    log.add(record('c'))
    expect(seen).toEqual(['a', undefined, 'b'])
  })
})
