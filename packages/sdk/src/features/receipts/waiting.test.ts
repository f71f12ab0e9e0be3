import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pauseAfter, readWaiting } from './waiting'

const waiting = { budget: 600_000, delay: 5_000, maxDelay: 120_000 }

/** The delays of a caller whose receipt never arrives, each query taking a while. */
function pausesOf(options: typeof waiting, each = 0): number[] {
  const pauses: number[] = []
  for (let queries = 1, elapsed = each; ; queries++) {
    const pause = pauseAfter(queries, elapsed, options)
    if (pause === undefined) return pauses
    pauses.push(pause)
    elapsed += pause + each
  }
}

describe('pauseAfter', () => {
  it('doubles the delay, and makes the last query at the end of the budget', () => {
    expect(pausesOf(waiting)).toEqual([
      5_000, 10_000, 20_000, 40_000, 80_000, 120_000, 120_000, 120_000, 85_000,
    ])
    expect(pausesOf({ ...waiting, budget: 0 })).toEqual([])
    expect(pausesOf({ budget: 10, delay: 50, maxDelay: 50 })).toEqual([10])
  })

  it('exceeds neither the budget nor the longest delay, whatever the numbers', () => {
    const milliseconds = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(
        milliseconds,
        milliseconds,
        milliseconds,
        fc.nat(1_000),
        (budget, delay, maxDelay, each) => {
          fc.pre(budget / Math.min(delay, maxDelay) < 1_000)
          const pauses = pausesOf({ budget, delay, maxDelay }, each)
          for (const pause of pauses) expect(pause).toBeLessThanOrEqual(Math.min(maxDelay, budget))
          for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(1)
          const elapsed = pauses.reduce((sum, pause) => sum + pause, 0) + pauses.length * each
          expect(elapsed).toBeLessThanOrEqual(budget)
        },
      ),
    )
  })
})

describe('readWaiting', () => {
  it('keeps given options and fills in defaults', () => {
    expect(readWaiting({})).toEqual(waiting)
    expect(readWaiting({ budget: 0, delay: 20 })).toEqual({ budget: 0, delay: 20, maxDelay: 120_000 })
  })

  it.each([
    ['budget', -1],
    ['budget', Number.POSITIVE_INFINITY],
    ['delay', 0],
    ['delay', 1.5],
    ['maxDelay', '5s'],
  ])('rejects %s: %s', (field, value) => {
    expect(() => readWaiting({ [field]: value })).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', field }),
    )
  })
})
