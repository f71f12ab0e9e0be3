import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CertificateStore } from '@wxpay/sdk'
import type { Check } from './check'

const LONG = 60_000

/**
 * Contract of a store of platform certificates. Every check uses merchant IDs of its own. A store with `lock` and
 * `unlock` also meets {@link certificateLockContract}.
 *
 * @param make - returns the store, or another one that shares its data: checks use two, as two processes do
 * @example
 * ```ts
 * import { certificateStoreContract } from '@wxpay/stores/testing'
 * import { describe, it } from 'vitest'
 *
 * describe('MyCertificateStore', () => {
 *   for (const { title, run } of certificateStoreContract(() => new MyCertificateStore(database))) it(title, run)
 * })
 * ```
 */
export function certificateStoreContract(make: () => CertificateStore): readonly Check[] {
  const check = checkOf(make)
  return [
    check('returns undefined for a merchant without an entry', async (store) => {
      assert.equal(await store.read(randomUUID()), undefined)
    }),
    check('returns the last entry to every process, merchant by merchant', async (store, other) => {
      const [one, two] = [randomUUID(), randomUUID()]
      await store.write(one, 'first')
      await store.write(two, 'other')
      await other.write(one, 'second')
      assert.equal(await store.read(one), 'second')
      assert.equal(await other.read(two), 'other')
    }),
    check('returns large entries and all characters unchanged', async (store) => {
      const mchid = randomUUID()
      const entry = JSON.stringify({ content: `"\\'%${'支付'.repeat(50_000)}\n` })
      await store.write(mchid, entry)
      assert.equal(await store.read(mchid), entry)
    }),
    check('shows whole entries only while many are written', async (store, other) => {
      const mchid = randomUUID()
      const entries = Array.from({ length: 10 }, (_, index) => String(index).repeat(20_000))
      const writing = Promise.all(entries.map((entry) => other.write(mchid, entry)))
      for (let reads = 0; reads < 10; reads++) {
        const entry = await store.read(mchid)
        assert.ok(entry === undefined || entries.includes(entry))
      }
      await writing
    }),
    check('names the location of an entry with its merchant ID', async (store) => {
      assert.match(store.location('1900000001'), /1900000001/)
      return Promise.resolve()
    }),
  ]
}

/**
 * Contract of the `lock` and `unlock` of a store of platform certificates, with which processes make one download.
 *
 * @param make - returns the store, or another one that shares its data: checks use two, as two processes do
 * @example
 * ```ts
 * import { certificateLockContract } from '@wxpay/stores/testing'
 * import { describe, it } from 'vitest'
 *
 * describe('the lock of MyCertificateStore', () => {
 *   for (const { title, run } of certificateLockContract(() => new MyCertificateStore(database))) it(title, run)
 * })
 * ```
 */
export function certificateLockContract(make: () => CertificateStore): readonly Check[] {
  const check = checkOf(make)
  return [
    check(
      'gives the right to download to one of many processes, merchant by merchant',
      async (store, other) => {
        const mchid = randomUUID()
        const tokens = await Promise.all(
          Array.from({ length: 20 }, (_, index) => take(index % 2 === 0 ? store : other, mchid)),
        )
        assert.equal(tokens.filter((token) => token !== undefined).length, 1)
        assert.notEqual(await take(other, randomUUID()), undefined)
      },
    ),
    check(
      'gives the right to the next process when it is given back, and keeps the entry',
      async (store, other) => {
        const mchid = randomUUID()
        const token = await take(store, mchid)
        await store.write(mchid, 'entry')
        await store.unlock?.(mchid, token ?? '')
        assert.notEqual(await take(other, mchid), undefined)
        assert.equal(await other.read(mchid), 'entry')
      },
    ),
    check('gives the right to another process when the lease has ended', async (store, other) => {
      const mchid = randomUUID()
      const late = await take(store, mchid, 1)
      await sleep(50)
      assert.notEqual(await take(other, mchid), undefined)
      await store.unlock?.(mchid, late ?? '')
      assert.equal(await take(store, mchid), undefined)
    }),
  ]
}

function checkOf(make: () => CertificateStore) {
  return (
    title: string,
    test: (store: CertificateStore, other: CertificateStore) => Promise<void>,
  ): Check => ({
    title,
    run: () => test(make(), make()),
  })
}

function take(store: CertificateStore, mchid: string, lease = LONG): Promise<string | undefined> {
  assert.ok(store.lock !== undefined && store.unlock !== undefined, 'lock and unlock belong together')
  return store.lock(mchid, lease)
}
