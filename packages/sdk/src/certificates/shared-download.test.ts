import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCertificate } from '@wxpay/protocol'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { FileCertificateStore } from './file-store'
import { type CertificateStore, MemoryCertificateStore } from './store'
import { authority } from './testing/platform'
import { certificatesOf, clock, events, HOUR, record, SECOND, settled, wechatPay } from './testing/refreshing'

const tenpay = authority('Tenpay.com Root CA')
const first = tenpay.issue(
  '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  '2024-01-01T00:00:00Z',
  '2026-03-10T00:00:00Z',
)
const second = tenpay.issue('5A02', '2026-03-01T00:00:00Z', '2031-01-01T00:00:00Z')

beforeEach(() => {
  clock.set('2026-03-02T00:00:00Z')
  return record()
})
afterAll(() => {
  tenpay.remove()
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

  it('answers for an unknown serial number that another process has met', async () => {
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
    clock.advance(20 * HOUR)
    const restarted = certificatesOf(platform, { store: new FileCertificateStore(folder) })
    await restarted.prepare()
    expect([restarted.preferred, platform.downloads]).toEqual([first.serial, 1])
    clock.advance(60 * SECOND)
    expect(restarted.prepare()).toBeUndefined()
    await vi.waitFor(() => {
      expect(events.at(-1)).toMatchObject({ stage: 'end', reason: 'renewal', source: 'download' })
    })
    expect(platform.downloads).toBe(2)
    rmSync(folder, { recursive: true })
  })

  it('does not answer for a number that is newer than what it keeps', async () => {
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

  it('does not stand in the way when it is damaged: its place is named, and it is written anew', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wxpay-certificates-'))
    const store = new FileCertificateStore(folder)
    writeFileSync(store.place('1900000001'), '{"content":"{\\"certific')
    const platform = wechatPay(first)
    await certificatesOf(platform, { store }).prepare()
    const failure = events.find(({ stage }) => stage === 'store')
    expect(failure).toMatchObject({ action: 'read', error: { code: 'CERTIFICATES_STORE_FAILED' } })
    expect(String(Reflect.get(Object(failure) as object, 'error'))).toContain(store.place('1900000001'))
    await certificatesOf(platform, { store }).prepare()
    expect(platform.downloads).toBe(1)
    rmSync(folder, { recursive: true })
  })

  it('does not stand in the way when it fails or hangs', async () => {
    const place = () => 'Redis'
    const broken = {
      place,
      read: () => Promise.reject(new Error('READONLY')),
      write: () => Promise.reject(new Error('READONLY')),
    }
    const hanging = {
      place,
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
      place: () => 'memory',
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

  it('is not believed about certificates of another authority', async () => {
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
