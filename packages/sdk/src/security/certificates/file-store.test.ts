import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FileCertificateStore } from './file-store'
import { type CertificateStore, MemoryCertificateStore } from './store'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-store-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe.each<[string, () => CertificateStore]>([
  ['MemoryCertificateStore', () => new MemoryCertificateStore()],
  ['FileCertificateStore', () => new FileCertificateStore(join(folder, 'made', 'when needed'))],
])('%s', (_, make) => {
  it('gives back what was written last, merchant by merchant', async () => {
    const store = make()
    expect(await store.read('1900000001')).toBeUndefined()
    await store.write('1900000001', 'first')
    await store.write('1900000002', 'other')
    await store.write('1900000001', 'second')
    expect(await store.read('1900000001')).toBe('second')
    expect(await store.read('1900000002')).toBe('other')
    expect(store.location('1900000001')).toContain('1900000001')
  })
})

describe('FileCertificateStore', () => {
  it('restricts reading to the owner, even if the file was world-readable before', async () => {
    const store = new FileCertificateStore(folder)
    const file = store.location('1900000003')
    writeFileSync(file, 'old')
    chmodSync(file, 0o666)
    await store.write('1900000003', 'new')
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('shows readers whole entries only, however many write at once, and leaves nothing behind', async () => {
    const store = new FileCertificateStore(join(folder, 'busy'))
    const entries = Array.from({ length: 20 }, (_, index) => String(index).repeat(50_000))
    const writing = entries.map((entry) => store.write('1900000004', entry))
    const seen = new Set<string | undefined>()
    for (let reads = 0; reads < 50; reads++) seen.add(await store.read('1900000004'))
    await Promise.all(writing)
    seen.add(await store.read('1900000004'))
    for (const entry of seen) expect([undefined, ...entries]).toContain(entry)
    expect(readdirSync(join(folder, 'busy'))).toEqual(['certificates-1900000004.json'])
  })

  it('removes only the temporary files that a crash left for the same merchant', async () => {
    const crashed = join(folder, 'crashed')
    const store = new FileCertificateStore(crashed)
    await store.write('1900000006', 'entry')
    const old = new Date(Date.now() - 3_600_000)
    const lay = (name: string, at: Date): string => {
      writeFileSync(join(crashed, name), '{')
      utimesSync(join(crashed, name), at, at)
      return name
    }
    const location = 'certificates-1900000006.json'
    const left = `${location}.${randomUUID()}`
    const kept = [
      lay(`${location}.${randomUUID()}`, new Date()),
      lay(`certificates-1900000007.json.${randomUUID()}`, old),
      lay(`${location}.backup`, old),
      lay('readme', old),
    ]
    lay(left, old)
    await store.write('1900000006', 'newer')
    expect(readdirSync(crashed).sort()).toEqual([...kept, location].sort())
    expect(await store.read('1900000006')).toBe('newer')
  })

  it('stays in its folder for any merchant ID', () => {
    const store = new FileCertificateStore(folder)
    for (const mchid of ['../../etc/passwd', '..', '/', '\\..\\', '']) {
      expect(dirname(store.location(mchid))).toBe(folder)
    }
  })

  it('reports why it cannot write, and removes its temporary file', async () => {
    const store = new FileCertificateStore(join(folder, 'occupied'))
    await store.write('1900000005', 'entry')
    rmSync(store.location('1900000005'))
    mkdirSync(join(store.location('1900000005'), 'in the way'), { recursive: true })
    await expect(store.write('1900000005', 'entry')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/)
    await expect(store.read('1900000005')).rejects.toThrow(/EISDIR/)
    expect(readdirSync(join(folder, 'occupied'))).toEqual(['certificates-1900000005.json'])
  })
})
