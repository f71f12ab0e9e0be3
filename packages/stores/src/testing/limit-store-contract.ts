import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { LimitedCall, LimitStore } from '@wxpay/sdk'
import type { Check } from './check'

/** Milliseconds between two calls: longer than any check takes. */
const INTERVAL = 3_600_000
const CALLS = 5

/**
 * Contract of a store of rate limits. Every check uses merchant IDs of its own, so the store may be in use.
 *
 * @param make - returns the store, or another one that shares its data: checks use two, as two processes do
 * @example
 * ```ts
 * import { limitStoreContract } from '@wxpay/stores/testing'
 * import { describe, it } from 'vitest'
 *
 * describe('MyLimitStore', () => {
 *   for (const { title, run } of limitStoreContract(() => new MyLimitStore(database))) it(title, run)
 * })
 * ```
 */
export function limitStoreContract(make: () => LimitStore | Promise<LimitStore>): readonly Check[] {
  const check = (
    title: string,
    test: (store: LimitStore, other: LimitStore, call: LimitedCall) => Promise<void>,
  ): Check => ({
    title,
    run: async () =>
      test(await make(), await make(), {
        mchid: randomUUID(),
        route: 'GET /v3/refund/domestic/refunds/{out_refund_no}',
        rate: { calls: CALLS, per: CALLS * INTERVAL },
        longest: 24 * INTERVAL,
      }),
  })
  return [
    check(
      'sends a burst of one period at once, and then one call each interval',
      async (store, other, call) => {
        const started = performance.now()
        const waits: (number | undefined)[] = []
        for (let index = 0; index < CALLS + 3; index++) {
          waits.push(await (index % 2 === 0 ? store : other).reserve(call))
        }
        assert.deepEqual(waits.slice(0, CALLS), Array<number>(CALLS).fill(0))
        for (const [index, wait] of waits.slice(CALLS).entries()) isAbout(wait, index + 1, started)
      },
    ),
    check('gives every concurrent caller a time of its own', async (store, other, call) => {
      const started = performance.now()
      const waits = await Promise.all(
        Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? store : other).reserve(call)),
      )
      const sorted = waits.map((wait) => wait ?? Infinity).sort((one, two) => one - two)
      assert.deepEqual(sorted.slice(0, CALLS), Array<number>(CALLS).fill(0))
      for (const [index, wait] of sorted.slice(CALLS).entries()) isAbout(wait, index + 1, started)
    }),
    check('keeps merchants and operations apart', async (store, other, call) => {
      const one = { ...call, rate: { calls: 1, per: INTERVAL }, longest: 0 }
      assert.equal(await store.reserve(one), 0)
      assert.equal(await other.reserve({ ...one, mchid: randomUUID() }), 0)
      assert.equal(await other.reserve({ ...one, route: 'POST /v3/refund/domestic/refunds' }), 0)
      assert.equal(await other.reserve(one), undefined)
    }),
    check('reserves nothing for a call that cannot wait so long', async (store, other, call) => {
      const one = { ...call, rate: { calls: 1, per: INTERVAL } }
      const started = performance.now()
      assert.equal(await store.reserve(one), 0)
      for (let turn = 0; turn < 3; turn++) {
        assert.equal(await other.reserve({ ...one, longest: INTERVAL / 2 }), undefined)
      }
      isAbout(await store.reserve(one), 1, started)
      assert.equal(await other.reserve({ ...one, longest: INTERVAL }), undefined)
      isAbout(await store.reserve(one), 2, started)
    }),
    check('allows the next call when its interval is over', async (store, other, call) => {
      const one = { ...call, rate: { calls: 1, per: 50 }, longest: 0 }
      assert.equal(await store.reserve(one), 0)
      await sleep(100)
      assert.equal(await other.reserve(one), 0)
    }),
    check('saves up no more than one period of calls', async (store, other, call) => {
      const slow = { ...call, rate: { calls: 1, per: 10 } }
      assert.equal(await store.reserve(slow), 0)
      await sleep(100)
      // The ten periods that have passed are worth one call.
      const after = { ...call, rate: { calls: 1, per: INTERVAL }, longest: 0 }
      assert.equal(await other.reserve(after), 0)
      assert.equal(await store.reserve(after), undefined)
    }),
    check('takes rates of a fraction of a millisecond', async (store, _, call) => {
      const fast = { ...call, rate: { calls: 1_000_000, per: 1_000 } }
      for (let turn = 0; turn < 10; turn++) assert.equal(await store.reserve(fast), 0)
    }),
  ]
}

/** The wait for an interval's place, measured since a moment: waiting becomes shorter while the check runs. */
function isAbout(wait: number | undefined, intervals: number, started: number): void {
  const most = intervals * INTERVAL
  // Clocks of two machines run apart by less than this.
  const least = most - (performance.now() - started) - 1_000
  assert.ok(
    wait !== undefined && wait <= most + 1 && wait >= least,
    `the wait was to be about ${most} ms, and is ${String(wait)} ms`,
  )
}
