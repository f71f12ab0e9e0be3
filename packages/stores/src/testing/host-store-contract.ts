import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { HostStore } from '@wxpay/sdk'
import type { Check } from './check'

const LONG = 60_000

/**
 * Contract of a store of host health. Every check uses hosts of its own, so the store may be in use.
 *
 * @param make - returns the store, or another one that shares its data: checks use two, as two processes do
 * @example
 * ```ts
 * import { hostStoreContract } from '@wxpay/stores/testing'
 * import { describe, it } from 'vitest'
 *
 * describe('MyHostStore', () => {
 *   for (const { title, run } of hostStoreContract(() => new MyHostStore(database))) it(title, run)
 * })
 * ```
 */
export function hostStoreContract(make: () => HostStore | Promise<HostStore>): readonly Check[] {
  const check = (
    title: string,
    test: (store: HostStore, other: HostStore, origins: [string, string]) => Promise<void>,
  ): Check => ({
    title,
    run: async () => test(await make(), await make(), [newOrigin(), newOrigin()]),
  })
  return [
    check('returns 0 for hosts without a mark', async (store, _, origins) => {
      assert.deepEqual(await store.read(origins), [0, 0])
      assert.deepEqual(await store.read([]), [])
    }),
    check(
      'shows a mark to every process, host by host, in the order asked',
      async (store, other, [one, two]) => {
        await store.mark(one, LONG)
        const [first, second] = await other.read([two, one])
        assert.equal(first, 0)
        assert.ok(second !== undefined && second > 0 && second <= LONG)
      },
    ),
    check('ends a mark after its duration', async (store, other, [one]) => {
      await store.mark(one, 20)
      await sleep(100)
      assert.deepEqual(await other.read([one]), [0])
    }),
    check('extends a mark', async (store, other, [one]) => {
      await store.mark(one, 20)
      await other.mark(one, LONG)
      await sleep(100)
      const [remaining] = await store.read([one])
      assert.ok(remaining !== undefined && remaining > 0)
    }),
    check('removes the mark of a host that has responded, and no other', async (store, other, [one, two]) => {
      await store.mark(one, LONG)
      await store.mark(two, LONG)
      await other.clear(one)
      const [first, second] = await store.read([one, two])
      assert.equal(first, 0)
      assert.ok(second !== undefined && second > 0)
      await store.clear(one)
    }),
  ]
}

function newOrigin(): string {
  return `https://${randomUUID()}.example:8443`
}
