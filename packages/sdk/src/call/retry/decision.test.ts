import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideRetry, DEFAULT_RETRY, type FailedAttempt, retryAfter } from './repeat'
import type { Failure, Repeatability } from './failure'

const decide = (attempt: Partial<FailedAttempt>, options = {}) =>
  decideRetry(
    { number: 1, elapsed: 0, failure: 'unknown', repeatability: 'read', ...attempt },
    { ...DEFAULT_RETRY, ...options },
    () => 0.5,
  )

describe('decideRetry', () => {
  it.each<[Failure, Repeatability, boolean]>([
    ['not-sent', 'read', true],
    ['not-sent', 'keyed', true],
    ['not-sent', 'unsafe', true],
    ['unknown', 'read', true],
    ['unknown', 'keyed', true],
    ['unknown', 'unsafe', false],
    ['server', 'read', true],
    ['server', 'keyed', true],
    ['server', 'unsafe', false],
    ['slow-down', 'read', true],
    ['slow-down', 'keyed', true],
    ['slow-down', 'unsafe', false],
    ['final', 'read', false],
    ['final', 'keyed', false],
    ['final', 'unsafe', false],
  ])('decides after %s whether a %s request is sent again: %s', (failure, repeatability, again) => {
    expect(decide({ failure, repeatability }).again).toBe(again)
  })

  it('stops at the number of attempts and at the budget', () => {
    expect(decide({ number: 3 })).toEqual({ again: false, why: 'attempts' })
    expect(decide({}, { attempts: 1 })).toEqual({ again: false, why: 'attempts' })
    expect(decide({ elapsed: 59_775 })).toEqual({ again: false, why: 'budget' })
    expect(decide({ elapsed: 59_774 })).toEqual({ again: true, wait: 225 })
  })

  it('reports whether the response or the request forbids another attempt', () => {
    expect(decide({ failure: 'final' })).toEqual({ again: false, why: 'final' })
    expect(decide({ repeatability: 'unsafe' })).toEqual({ again: false, why: 'unsafe' })
  })

  it('waits longer after more attempts, at random', () => {
    const waits = [1, 2, 3, 7].map((number) => decide({ number }, { attempts: 9 }))
    expect(waits).toEqual([225, 450, 900, 7_500].map((wait) => ({ again: true, wait })))
  })

  it('waits at least as long as Retry-After', () => {
    expect(decide({ failure: 'slow-down', retryAfter: 7_000 })).toEqual({ again: true, wait: 7_000 })
    expect(decide({ failure: 'slow-down', retryAfter: 70_000 })).toEqual({ again: false, why: 'budget' })
  })

  it('waits between half and all of a delay that doubles up to a limit, whatever the random number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (number, chance) => {
          const options = { ...DEFAULT_RETRY, attempts: 100, budget: Number.POSITIVE_INFINITY }
          const decision = decideRetry(
            { number, elapsed: 0, failure: 'server', repeatability: 'read' },
            options,
            () => chance,
          )
          const ceiling = Math.min(options.maxDelay, options.delay * 2 ** (number - 1))
          return decision.again && decision.wait >= Math.floor(ceiling / 2) && decision.wait <= ceiling
        },
      ),
    )
  })
})

describe('retryAfter', () => {
  const now = Date.parse('2026-11-01T00:00:00Z')

  it.each([
    ['5', 5_000],
    ['0', 0],
    [' 5 ', 5_000],
    ['', undefined],
    ['2026-11-01T00:00:30Z', 30_000],
    ['Sun, 01 Nov 2026 00:00:30 +0000', 30_000],
    ['Sun, 01 Nov 2026 00:00:30 GMT', 30_000],
    ['Sat, 31 Oct 2026 00:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('reads %s', (header, milliseconds) => {
    expect(retryAfter(header, now)).toBe(milliseconds)
  })
})
