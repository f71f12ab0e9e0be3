import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLimiter, type LimiterClock } from './limiter'

/** A clock that the test advances. */
function stepping() {
  let time = 0
  const sleepers: { at: number; wake: () => void }[] = []
  const clock: LimiterClock = {
    now: () => time,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        sleepers.push({ at: time + milliseconds, wake: resolve })
        signal?.addEventListener('abort', () => {
          resolve()
        })
      }),
  }
  const settle = () => new Promise(setImmediate)
  return {
    clock,
    to: async (moment: number) => {
      for (;;) {
        sleepers.sort((left, right) => left.at - right.at)
        const [first] = sleepers
        if (!first || first.at > moment) break
        sleepers.shift()
        time = Math.max(time, first.at)
        first.wake()
        await settle()
      }
      time = moment
      await settle()
    },
  }
}

describe('createLimiter', () => {
  it('lets a burst through, then one call each interval, in order', async () => {
    const { clock, to } = stepping()
    const limiter = createLimiter({ calls: 10, per: 1_000 }, clock)
    const passed: [number, number][] = []
    for (let index = 0; index < 15; index++) void limiter.take().then(() => passed.push([index, clock.now()]))
    await to(0)
    expect(passed).toHaveLength(10)
    await to(1_000)
    expect(passed.slice(10)).toEqual([
      [10, 100],
      [11, 200],
      [12, 300],
      [13, 400],
      [14, 500],
    ])
  })

  it('allows at most twice the calls of an interval in one interval, and the rate in the long run', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 60 }), async (gaps) => {
        const { clock, to } = stepping()
        const limiter = createLimiter({ calls: 5, per: 1_000 }, clock)
        const passed: number[] = []
        let moment = 0
        for (const gap of gaps) {
          moment += gap
          await to(moment)
          void limiter.take().then(() => passed.push(clock.now()))
        }
        await to(moment + 1_000 * gaps.length)
        expect(passed).toHaveLength(gaps.length)
        for (let from = 0; from < passed.length; from++) {
          for (let end = from; end < passed.length; end++) {
            const span = (passed[end] ?? 0) - (passed[from] ?? 0)
            expect(end - from + 1).toBeLessThanOrEqual(5 + Math.floor(span / 200) + 1)
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  it('stops waiting when it is aborted, with the reason of the abort', async () => {
    const { clock } = stepping()
    const limiter = createLimiter({ calls: 1, per: 1_000 }, clock)
    await limiter.take()
    const controller = new AbortController()
    const waiting = limiter.take(controller.signal)
    controller.abort(new Error('the user left'))
    await expect(waiting).rejects.toThrow('the user left')
    await expect(limiter.take(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
  })

  it('limits the length of the queue', async () => {
    const { clock } = stepping()
    const limiter = createLimiter({ calls: 1, per: 1_000 }, clock, 3)
    await limiter.take()
    for (let index = 0; index < 3; index++) void limiter.take()
    await expect(limiter.take()).rejects.toMatchObject({ code: 'LIMITER_FULL' })
  })
})
