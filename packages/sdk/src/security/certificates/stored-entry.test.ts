import { createSecretKey } from 'node:crypto'
import { loadCertificate } from '@wxpay/protocol'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Download } from './download'
import { readEntry, writeEntry } from './stored-entry'
import { apiv3Key, authority } from './testing/platform'

const tenpay = authority('Tenpay.com Root CA')
const certificate = loadCertificate(
  tenpay.issue('5A01', '2024-01-01T00:00:00Z', '2029-01-01T00:00:00Z').pem,
  'test',
)
const download: Download = {
  at: new Date('2026-03-01T00:00:00Z'),
  certificates: [{ certificate, listedAt: new Date('2026-02-28T12:00:00Z') }],
}
const entry = writeEntry(download, '1900000001', apiv3Key)

afterAll(() => {
  tenpay.remove()
})

describe('an entry in a store', () => {
  it('is read as it was written with the same APIv3 key', () => {
    const read = readEntry(entry, '1900000001', createSecretKey(apiv3Key.export()), 'here')
    expect(read.at).toEqual(download.at)
    expect(read.certificates).toHaveLength(1)
    expect(read.certificates[0]?.listedAt).toEqual(download.certificates[0]?.listedAt)
    expect(read.certificates[0]?.certificate.pem).toBe(certificate.pem)
  })

  it('holds nothing of the APIv3 key', () => {
    expect(entry).not.toContain(apiv3Key.export().toString())
    expect(entry).not.toContain(apiv3Key.export().toString('hex'))
  })

  it.each([
    ['another merchant', '1900000002', apiv3Key],
    ['another APIv3 key', '1900000001', createSecretKey(Buffer.alloc(32, 'k'))],
  ])('is refused for %s, with its location', (_, mchid, key) => {
    expect(() => readEntry(entry, mchid, key, 'store.json')).toThrow(
      expect.objectContaining({ code: 'CERTIFICATES_STORE_FAILED' }) as Error,
    )
    expect(() => readEntry(entry, mchid, key, 'store.json')).toThrow(/^store\.json: /)
  })

  it('is read up to a megabyte', () => {
    const padded = entry.padEnd(2 ** 20)
    expect(readEntry(padded, '1900000001', apiv3Key, 'here').at).toEqual(download.at)
    expect(() => readEntry(`${padded} `, '1900000001', apiv3Key, 'here')).toThrow(/^here: /)
  })

  it('is refused when anything in it was altered, cut off, or put in its location', () => {
    const altered = fc
      .tuple(fc.nat(entry.length - 1), fc.string({ minLength: 1, maxLength: 1 }))
      .map(([at, character]) => entry.slice(0, at) + character + entry.slice(at + 1))
    const cut = fc.nat(entry.length - 1).map((length) => entry.slice(0, length))
    fc.assert(
      fc.property(fc.oneof(altered, cut, fc.string(), fc.json()), (text) => {
        // Spelled otherwise and still the same: capital hexadecimal, say.
        fc.pre(text.toLowerCase() !== entry.toLowerCase())
        expect(() => readEntry(text, '1900000001', apiv3Key, 'store.json')).toThrow(/^store\.json: /)
      }),
      { numRuns: 500 },
    )
  })
})
