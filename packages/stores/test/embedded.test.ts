import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  FileCertificateStore,
  type HostStore,
  type LimitStore,
  MemoryCertificateStore,
  MemoryHostStore,
  MemoryLimitStore,
  MemoryOnceStore,
  type OnceStore,
} from '@wxpay/sdk'
import {
  certificateLockContract,
  certificateStoreContract,
  hostStoreContract,
  limitStoreContract,
  onceStoreContract,
} from '@wxpay/stores/testing'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'wxpay-contract-'))

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('MemoryOnceStore', () => {
  const store = new MemoryOnceStore()
  for (const { title, run } of onceStoreContract(() => store)) it(title, run)
})

describe('MemoryCertificateStore', () => {
  const store = new MemoryCertificateStore()
  for (const { title, run } of certificateStoreContract(() => store)) it(title, run)
})

describe('FileCertificateStore', () => {
  for (const { title, run } of certificateStoreContract(() => new FileCertificateStore(folder)))
    it(title, run)
})

describe('MemoryLimitStore', () => {
  const store = new MemoryLimitStore()
  for (const { title, run } of limitStoreContract(() => store)) it(title, run)
})

describe('MemoryHostStore', () => {
  const store = new MemoryHostStore()
  for (const { title, run } of hostStoreContract(() => store)) it(title, run)
})

describe('the contracts', () => {
  const failuresOf = async (checks: readonly { title: string; run: () => Promise<void> }[]) => {
    const failed: string[] = []
    for (const { title, run } of checks) await run().catch(() => failed.push(title))
    return failed
  }
  const broken = (change: Partial<OnceStore>) => () => {
    const store = new MemoryOnceStore()
    const whole: OnceStore = {
      claim: (...given) => store.claim(...given),
      complete: (...given) => store.complete(...given),
      release: (...given) => store.release(...given),
    }
    return { ...whole, ...change }
  }

  it.each<[string, Partial<OnceStore>]>([
    [
      'gives every caller the notification',
      { claim: () => Promise.resolve({ outcome: 'claimed', token: 't' }) },
    ],
    ['never records', { complete: () => Promise.resolve() }],
    ['never releases', { release: () => Promise.resolve() }],
  ])('fail for a once store that %s', async (_, change) => {
    expect(await failuresOf(onceStoreContract(broken(change)))).not.toEqual([])
  })

  it('fail for a once store that accepts the end of a lost lease', async () => {
    const store = new MemoryOnceStore()
    const unfenced: OnceStore = {
      claim: (key, lease) => store.claim(key, lease),
      complete: (key, token) => store.complete(key, token).catch(() => undefined),
      release: (key, token) => store.release(key, token),
    }
    expect(await failuresOf(onceStoreContract(() => unfenced))).toEqual([
      'rejects the end of a handler that lost its lease, and keeps the new claim',
    ])
  })

  it('fail for stores that do not share their data', async () => {
    expect(await failuresOf(onceStoreContract(() => new MemoryOnceStore()))).toContain(
      'recognizes a handled notification in every process',
    )
    expect(await failuresOf(certificateStoreContract(() => new MemoryCertificateStore()))).not.toEqual([])
  })

  it('fail for a certificate store that cannot lock', async () => {
    const checks = certificateLockContract(() => new MemoryCertificateStore())
    expect(await failuresOf(checks)).toHaveLength(checks.length)
  })

  it.each<[string, () => LimitStore]>([
    ['never delays', () => ({ reserve: () => Promise.resolve(0) })],
    ['never allows', () => ({ reserve: () => Promise.resolve(undefined) })],
    ['does not share its data', () => new MemoryLimitStore()],
    [
      'reserves for a call that cannot wait',
      (store = new MemoryLimitStore()) => ({
        reserve: async (call) => {
          const wait = (await store.reserve({ ...call, longest: Infinity })) ?? 0
          return wait > call.longest ? undefined : wait
        },
      }),
    ],
  ])('fail for a limit store that %s', async (title, make) => {
    const shared = make()
    const failures = await failuresOf(
      limitStoreContract(title.startsWith('does not share') ? make : () => shared),
    )
    expect(failures).not.toEqual([])
  })

  it.each<[string, (store: MemoryHostStore) => Partial<HostStore>]>([
    ['never marks', () => ({ mark: () => Promise.resolve() })],
    ['never clears', () => ({ clear: () => Promise.resolve() })],
    ['marks for ever', (store) => ({ mark: (origin) => store.mark(origin, 1e9) })],
  ])('fail for a host store that %s', async (_, change) => {
    const store = new MemoryHostStore()
    const whole: HostStore = {
      read: (origins) => store.read(origins),
      mark: (origin, duration) => store.mark(origin, duration),
      clear: (origin) => store.clear(origin),
      ...change(store),
    }
    expect(await failuresOf(hostStoreContract(() => whole))).not.toEqual([])
  })
})
