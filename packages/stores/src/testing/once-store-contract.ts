import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { NotificationBusyError, once, type OnceStore } from '@wxpay/sdk'
import type { Check } from './check'

const LONG = 60_000
const COPIES = 50

/**
 * Contract of a store of handled notifications. Every check uses keys of its own, so the store may be in use.
 *
 * @param make - returns the store, or another one that shares its data: checks use two, as two processes do
 * @example
 * ```ts
 * import { onceStoreContract } from '@wxpay/stores/testing'
 * import { describe, it } from 'vitest'
 *
 * describe('MyOnceStore', () => {
 *   for (const { title, run } of onceStoreContract(() => new MyOnceStore(database))) it(title, run)
 * })
 * ```
 */
export function onceStoreContract(make: () => OnceStore | Promise<OnceStore>): readonly Check[] {
  const check = (title: string, test: (store: OnceStore, other: OnceStore) => Promise<void>): Check => ({
    title,
    run: async () => test(await make(), await make()),
  })
  return [
    check('gives a notification to one of many concurrent callers', async (store, other) => {
      const key = randomUUID()
      const claims = await Promise.all(
        Array.from({ length: COPIES }, (_, index) => (index % 2 === 0 ? store : other).claim(key, LONG)),
      )
      const outcomes = claims.map(({ outcome }) => outcome).sort()
      assert.deepEqual(outcomes, [...Array<string>(COPIES - 1).fill('busy'), 'claimed'])
    }),
    check('recognizes a handled notification in every process', async (store, other) => {
      const key = randomUUID()
      await store.complete(key, await claimed(store, key))
      assert.deepEqual(await other.claim(key, LONG), { outcome: 'done' })
      assert.deepEqual(await store.claim(key, LONG), { outcome: 'done' })
    }),
    check('keeps notifications apart, whatever characters their keys have', async (store) => {
      const base = randomUUID()
      const keys = [
        base,
        `${base} `,
        `${base}:1`,
        `{${base}}`,
        `${base}'"\\%`,
        `${base}支付`,
        base.toUpperCase(),
      ]
      for (const key of keys) await store.complete(key, await claimed(store, key))
      for (const key of keys) assert.deepEqual(await store.claim(key, LONG), { outcome: 'done' }, key)
    }),
    check('gives a released notification to the next caller', async (store, other) => {
      const key = randomUUID()
      await store.release(key, await claimed(store, key))
      await claimed(other, key)
    }),
    check('gives a notification to another caller when the lease has ended', async (store, other) => {
      const key = randomUUID()
      await claimed(store, key, 1)
      await sleep(50)
      await claimed(other, key)
    }),
    check(
      'rejects the end of a handler that lost its lease, and keeps the new claim',
      async (store, other) => {
        const key = randomUUID()
        const late = await claimed(store, key, 1)
        await sleep(50)
        const token = await claimed(other, key)
        await rejectsWithCode(store.complete(key, late), 'NOTIFICATION_LEASE_LOST')
        await store.release(key, late)
        assert.deepEqual(await store.claim(key, LONG), { outcome: 'busy' })
        await other.complete(key, token)
        await rejectsWithCode(store.complete(key, late), 'NOTIFICATION_LEASE_LOST')
        await store.release(key, late)
        assert.deepEqual(await store.claim(key, LONG), { outcome: 'done' })
      },
    ),
    check(
      'accepts the end of a handler that took longer than its lease if it is still the only one',
      async (store) => {
        const key = randomUUID()
        const token = await claimed(store, key, 1)
        await sleep(50)
        await store.complete(key, token)
        assert.deepEqual(await store.claim(key, LONG), { outcome: 'done' })
      },
    ),
    check('keeps a handled notification when its token is released', async (store) => {
      const key = randomUUID()
      const token = await claimed(store, key)
      await store.complete(key, token)
      await store.release(key, token)
      assert.deepEqual(await store.claim(key, LONG), { outcome: 'done' })
    }),
    check('gives every claim a token of its own', async (store) => {
      const key = randomUUID()
      const tokens = new Set<string>()
      for (let turn = 0; turn < 5; turn++) {
        const token = await claimed(store, key)
        tokens.add(token)
        await store.release(key, token)
      }
      assert.equal(tokens.size, 5)
    }),
    check('runs the handler of concurrent copies once', async (store, other) => {
      const key = randomUUID()
      let handled = 0
      const copies = Array.from({ length: COPIES }, (_, index) =>
        once(index % 2 === 0 ? store : other, key, () => sleep(20).then(() => handled++)),
      )
      const results = await Promise.allSettled(copies)
      assert.equal(handled, 1)
      for (const result of results) {
        if (result.status === 'rejected') assert.ok(result.reason instanceof NotificationBusyError)
      }
      assert.equal(await once(other, key, () => handled++), 'duplicate')
      assert.equal(handled, 1)
    }),
  ]
}

async function claimed(store: OnceStore, key: string, lease = LONG): Promise<string> {
  const claim = await store.claim(key, lease)
  if (claim.outcome !== 'claimed') assert.fail(`The claim was to be granted, and is ${claim.outcome}`)
  return claim.token
}

async function rejectsWithCode(step: Promise<unknown>, code: string): Promise<void> {
  await assert.rejects(step, (reason) => {
    assert.ok(reason instanceof Error && 'code' in reason)
    assert.equal(reason.code, code)
    return true
  })
}
