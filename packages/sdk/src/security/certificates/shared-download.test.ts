import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCertificate } from '@wxpay/protocol'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { FileCertificateStore } from './file-store'
import { type CertificateStore, MemoryCertificateStore } from './store'
import { authority } from './testing/platform'
import { certificatesOf, clock, events, HOUR, record, SECOND, settled, wechatPay } from './testing/refreshing'
import { eventually } from '../../../test/eventually'

const tenpay = authority('Tenpay.com Root CA')
const first = tenpay.issue(
  '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  '2024-01-01T00:00:00Z',
  '2026-03-10T00:00:00Z',
)
const second = tenpay.issue('5A02', '2026-03-01T00:00:00Z', '2031-01-01T00:00:00Z')

const folder = mkdtempSync(join(tmpdir(), 'wxpay-certificates-'))

beforeEach(() => {
  clock.set('2026-03-02T00:00:00Z')
  return record()
})
afterAll(() => {
  tenpay.remove()
  rmSync(folder, { recursive: true })
})

describe('a store', () => {
  it('spares a second process the download, and the renewal that the first has made', async () => {
    const platform = wechatPay(first)
    const store = new MemoryCertificateStore()
    const one = certificatesOf(platform, { store })
    const other = certificatesOf(platform, { store })
    await one.prepare()
    await other.prepare()
    expect(platform.downloads).toBe(1)
    clock.advance(13 * HOUR)
    platform.listed = [first, second]
    expect(one.prepare()).toBeUndefined()
    await settled()
    expect(other.prepare()).toBeUndefined()
    await settled()
    expect(platform.downloads).toBe(2)
    expect(other.preferred).toBe(second.serial)
  })

  it('finds an unknown serial number that another process has downloaded', async () => {
    const platform = wechatPay(first)
    const store = new MemoryCertificateStore()
    const one = certificatesOf(platform, { store })
    const other = certificatesOf(platform, { store })
    await one.prepare()
    await other.prepare()
    clock.advance(HOUR)
    platform.listed = [first, second]
    await one.resolve('5A02')
    expect((await other.resolve('5A02'))?.certificate?.serial).toBe('5A02')
    expect(platform.downloads).toBe(2)
  })

  it('carries certificates over a restart, and renews them if they are old', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wxpay-certificates-'))
    const platform = wechatPay(first)
    await certificatesOf(platform, { store: new FileCertificateStore(folder) }).prepare()
    clock.advance(11 * HOUR)
    const restarted = certificatesOf(platform, { store: new FileCertificateStore(folder) })
    await restarted.prepare()
    expect([restarted.preferred, platform.downloads]).toEqual([first.serial, 1])
    clock.advance(HOUR)
    expect(restarted.prepare()).toBeUndefined()
    await eventually(() => {
      expect(events.at(-1)).toMatchObject({ stage: 'end', reason: 'renewal', source: 'download' })
    })
    expect(platform.downloads).toBe(2)
    rmSync(folder, { recursive: true })
  })

  it('does not find a serial number that is newer than its entry', async () => {
    const store = new MemoryCertificateStore()
    const platform = wechatPay(first)
    await certificatesOf(platform, { store }).prepare()
    platform.listed.push(second)
    const next = certificatesOf(platform, { store })
    const begun = next.prepare()
    const found = await Promise.all(Array.from({ length: 100 }, () => next.resolve(second.serial)))
    await begun
    expect(new Set(found.map((verifier) => verifier?.certificate?.serial))).toEqual(new Set([second.serial]))
    expect(platform.downloads).toBe(2)
  })

  it('does not fail the download when it is damaged: it is reported and rewritten', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wxpay-certificates-'))
    const store = new FileCertificateStore(folder)
    writeFileSync(store.location('1900000001'), '{"content":"{\\"certific')
    const platform = wechatPay(first)
    await certificatesOf(platform, { store }).prepare()
    const failure = events.find(({ stage }) => stage === 'store')
    expect(failure).toMatchObject({ action: 'read', error: { code: 'CERTIFICATES_STORE_FAILED' } })
    expect(String(Reflect.get(Object(failure) as object, 'error'))).toContain(store.location('1900000001'))
    await certificatesOf(platform, { store }).prepare()
    expect(platform.downloads).toBe(1)
    rmSync(folder, { recursive: true })
  })

  it('does not fail the download when it fails or hangs', async () => {
    const location = () => 'Redis'
    const broken = {
      location,
      read: () => Promise.reject(new Error('READONLY')),
      write: () => Promise.reject(new Error('READONLY')),
    }
    const hanging = {
      location,
      read: () => new Promise<undefined>(() => undefined),
      write: () => new Promise<void>(() => undefined),
    }
    for (const store of [broken, hanging]) {
      events.length = 0
      const certificates = certificatesOf(wechatPay(first), { store, storeTimeout: 20 })
      await certificates.prepare()
      expect(certificates.preferred).toBe(first.serial)
      expect(events.map(({ stage }) => stage)).toEqual(['start', 'store', 'store', 'end'])
    }
  })

  it('may be written in JavaScript: with values for promises, and null for what is not there', async () => {
    const entries = new Map<string, unknown>()
    const store = {
      location: () => 'memory',
      read: (mchid: string) => entries.get(mchid) ?? null,
      write: (mchid: string, entry: string) => void entries.set(mchid, entry),
    } as unknown as CertificateStore
    const platform = wechatPay(first)
    await certificatesOf(platform, { store }).prepare()
    await certificatesOf(platform, { store }).prepare()
    expect(platform.downloads).toBe(1)
    expect(events.filter(({ stage }) => stage === 'store')).toEqual([])
    entries.set('1900000001', Buffer.from('bytes'))
    await certificatesOf(platform, { store }).prepare()
    expect(events.filter(({ stage }) => stage === 'store')).toHaveLength(1)
  })

  it('is not trusted for certificates of another CA', async () => {
    const store = new MemoryCertificateStore()
    const platform = wechatPay(first)
    await certificatesOf(platform, { store }).prepare()
    const impostor = authority('Tenpay.com Root CA')
    const roots = [loadCertificate(impostor.certificate.pem, 'test')]
    const strict = certificatesOf(platform, { store, roots })
    await expect(strict.prepare()).rejects.toMatchObject({ code: 'CERTIFICATES_CHAIN_BROKEN' })
    impostor.remove()
  })
})

/** A store whose entries can be restored, as an attacker with write access can do. */
interface RememberingStore extends CertificateStore {
  readonly entries: readonly string[]
  putBack(entry: string | undefined): void
  current(): string | undefined
}

function rememberingStore(): RememberingStore {
  const entries: string[] = []
  let current: string | undefined
  return {
    entries,
    location: () => 'Redis',
    read: () => Promise.resolve(current),
    write: (_, entry) => {
      entries.push(entry)
      current = entry
      return Promise.resolve()
    },
    putBack: (entry: string | undefined) => {
      current = entry
    },
    current: () => current,
  }
}

const stores: readonly (readonly [string, () => ReturnType<typeof rememberingStore>])[] = [
  ['a custom store', rememberingStore],
  [
    'a FileCertificateStore',
    () => {
      const files = new FileCertificateStore(mkdtempSync(join(folder, 'store-')))
      const entries: string[] = []
      const location = files.location('1900000001')
      return {
        entries,
        location: (mchid) => files.location(mchid),
        read: (mchid) => files.read(mchid),
        write: async (mchid, entry) => {
          entries.push(entry)
          await files.write(mchid, entry)
        },
        putBack: (entry) => {
          if (entry === undefined) rmSync(location)
          else writeFileSync(location, entry)
        },
        current: () => readFileSync(location, 'utf8'),
      }
    },
  ],
]

describe.each(stores)('an older genuine entry that is put back into %s', (_, make) => {
  it('is not used by a restarted process: a withdrawn certificate stays untrusted', async () => {
    const store = make()
    const platform = wechatPay(first)
    await certificatesOf(platform, { store }).prepare()
    clock.advance(48 * HOUR)
    platform.listed = [second]
    store.putBack(store.entries[0])
    const restarted = certificatesOf(platform, { store })
    await restarted.prepare()
    expect(platform.downloads).toBe(2)
    expect(restarted.serials).toEqual([second.serial])
    expect(await restarted.resolve(first.serial)).toBeUndefined()
  })

  it('is not used while WeChat Pay cannot be reached', async () => {
    const store = make()
    const platform = wechatPay(first)
    await certificatesOf(platform, { store }).prepare()
    clock.advance(12 * HOUR)
    platform.fail = () => Promise.reject(new Error('ECONNREFUSED'))
    const restarted = certificatesOf(platform, { store })
    await expect(restarted.prepare()).rejects.toMatchObject({ code: 'CERTIFICATES_DOWNLOAD_FAILED' })
    expect(restarted.find(first.serial)).toBeUndefined()
  })

  it('does not bring back what a running process has let go', async () => {
    const store = make()
    const platform = wechatPay(first, second)
    const certificates = certificatesOf(platform, { store })
    await certificates.prepare()
    platform.listed = [second]
    for (let hours = 0; hours < 36; hours += 12) {
      clock.advance(12 * HOUR)
      void certificates.prepare()
      await eventually(() => {
        expect(platform.downloads).toBe(2 + hours / 12)
        expect(events.at(-1)).toMatchObject({ stage: 'end' })
      })
    }
    expect(certificates.serials).toEqual([second.serial])
    clock.advance(HOUR)
    for (const entry of store.entries.slice(0, -1)) {
      store.putBack(entry)
      clock.advance(61 * SECOND)
      expect(await certificates.resolve(first.serial)).toBeUndefined()
    }
  })

  it('still vouches, after the next download, for what was listed within a day', async () => {
    const store = make()
    const platform = wechatPay(first)
    await certificatesOf(platform, { store }).prepare()
    clock.advance(20 * HOUR)
    platform.listed = [second]
    const restarted = certificatesOf(platform, { store })
    await restarted.prepare()
    expect(platform.downloads).toBe(2)
    expect(restarted.serials.toSorted()).toEqual([first.serial, second.serial].toSorted())
    expect(restarted.preferred).toBe(second.serial)
  })

  it('does not take the place of a later one that another process stored meanwhile', async () => {
    const store = make()
    const platform = wechatPay(first)
    let respondLate = (): void => undefined
    const late = certificatesOf(
      {
        download: async () => {
          const response = await platform.download()
          await new Promise<void>((resolve) => (respondLate = resolve))
          return response
        },
      },
      { store, clock: { now: () => slow } },
    )
    let slow = clock.now
    const preparing = late.prepare()
    await eventually(() => {
      expect(platform.downloads).toBe(1)
    })
    clock.advance(60 * SECOND)
    platform.listed = [first, second]
    await certificatesOf(platform, { store }).prepare()
    const stored = store.current()
    await settled()
    respondLate()
    await preparing
    expect(store.current()).toBe(stored)
    slow = clock.now
    expect(late.find(first.serial)).toBeDefined()
  })
})

describe('an entry from the future', () => {
  it('is not used and is replaced, and its location is named', async () => {
    const store = rememberingStore()
    const platform = wechatPay(first)
    clock.advance(HOUR)
    await certificatesOf(platform, { store }).prepare()
    clock.advance(-HOUR)
    const certificates = certificatesOf(platform, { store })
    await certificates.prepare()
    expect(platform.downloads).toBe(2)
    expect(events.find(({ stage }) => stage === 'store')).toMatchObject({
      action: 'read',
      error: {
        code: 'CERTIFICATES_STORE_FAILED',
        message: expect.stringMatching(/^Redis: .*2026-03-02T01:00:00.000Z/) as string,
      },
    })
    expect(store.entries).toHaveLength(2)
    await certificatesOf(platform, { store }).prepare()
    expect(platform.downloads).toBe(2)
  })

  it('is used if it is so by no more than clocks differ', async () => {
    const store = rememberingStore()
    const platform = wechatPay(first)
    clock.advance(300 * SECOND)
    await certificatesOf(platform, { store }).prepare()
    clock.advance(-300 * SECOND)
    await certificatesOf(platform, { store }).prepare()
    expect(platform.downloads).toBe(1)
  })
})

describe('a store that locks', () => {
  class LockingStore extends MemoryCertificateStore {
    readonly tokens: string[] = []
    held: string | undefined
    attempts = 0

    lock(): Promise<string | undefined> {
      this.attempts++
      if (this.held !== undefined) return Promise.resolve(undefined)
      this.held = `t${String(this.tokens.length)}`
      this.tokens.push(this.held)
      return Promise.resolve(this.held)
    }

    unlock(_: string, token: string): Promise<void> {
      if (this.held === token) this.held = undefined
      return Promise.resolve()
    }
  }

  it('lets ten processes that start at the same moment make one download', async () => {
    const platform = wechatPay(first)
    const store = new LockingStore()
    const processes = Array.from({ length: 10 }, () => certificatesOf(platform, { store }))
    await Promise.all(
      processes.map(async (each) => {
        await each.prepare()
      }),
    )
    expect(platform.downloads).toBe(1)
    expect(processes.map(({ preferred }) => preferred)).toEqual(Array(10).fill(first.serial))
    expect(store.held).toBeUndefined()
  })

  it('gives the right back when the download fails, and the next process downloads', async () => {
    const platform = wechatPay(first)
    platform.fail = () => Promise.reject(new Error('no network'))
    const store = new LockingStore()
    await expect(certificatesOf(platform, { store }).prepare()).rejects.toThrow('no network')
    platform.fail = undefined
    await certificatesOf(platform, { store }).prepare()
    expect([platform.downloads, store.tokens.length, store.held]).toEqual([2, 2, undefined])
  })

  it('does not keep a process waiting for longer than a download may take', async () => {
    const platform = wechatPay(first)
    const store = new LockingStore()
    store.held = 'a process that hangs'
    await certificatesOf(platform, { store, timeout: 200 }).prepare()
    expect(platform.downloads).toBe(1)
    expect(store.attempts).toBeGreaterThan(1)
    expect(store.held).toBe('a process that hangs')
  })

  it('is reported and ignored when it cannot lock', async () => {
    const platform = wechatPay(first)
    const store = new LockingStore()
    store.lock = () => Promise.reject(new Error('Redis is away'))
    await certificatesOf(platform, { store }).prepare()
    expect(platform.downloads).toBe(1)
    expect(events.find(({ stage }) => stage === 'store')).toMatchObject({
      action: 'lock',
      error: {
        code: 'CERTIFICATES_STORE_FAILED',
        message: expect.stringContaining('cannot be locked') as string,
      },
    })
  })
})
