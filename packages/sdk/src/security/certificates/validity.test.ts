import { loadCertificate } from '@wxpay/protocol'
import { afterAll, describe, expect, it } from 'vitest'
import { authority } from './testing/platform'
import { newestOf, validityOf } from './validity'

const tenpay = authority('Tenpay.com Root CA')
const now = new Date('2026-03-01T00:00:00Z')

const load = ({ pem }: { pem: string }) => loadCertificate(pem, 'test')
const older = load(tenpay.issue('5A01', '2024-01-01T00:00:00Z', '2029-01-01T00:00:00Z'))
const newer = load(tenpay.issue('5A02', '2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z'))
const coming = load(tenpay.issue('5A03', '2026-04-01T00:00:00Z', '2031-01-01T00:00:00Z'))

afterAll(() => {
  tenpay.remove()
})

describe('validityOf', () => {
  it.each([
    ['2026-03-31T23:54:59Z', 'early'],
    ['2026-03-31T23:55:00Z', 'valid'],
    ['2031-01-01T00:05:00Z', 'valid'],
    ['2031-01-01T00:05:01Z', 'expired'],
  ])('grants clocks five minutes: at %s it is %s', (moment, expected) => {
    expect(validityOf(coming, new Date(moment))).toBe(expected)
  })

  it('never takes a certificate for valid whose dates cannot be read', () => {
    expect(validityOf({ ...newer, validTo: new Date(Number.NaN) }, now)).toBe('expired')
  })
})

describe('newestOf', () => {
  it('takes the one that became valid last, however soon it ends, and never one that is not valid yet', () => {
    expect(newestOf([newer, older, coming], now)).toBe(newer)
    expect(newestOf([older, newer], now)).toBe(newer)
    expect(newestOf([coming, newer, older], new Date('2026-07-01T00:00:00Z'))).toBe(coming)
    expect(newestOf([coming], now)).toBeUndefined()
  })
})
