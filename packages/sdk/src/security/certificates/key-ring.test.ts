import type { Verifier } from '@wxpay/protocol'
import { afterAll, describe, expect, it } from 'vitest'
import { merge } from './download'
import { KeyRing } from './key-ring'
import { at, day, ending, newer, older, tenpay } from './testing/three-certificates'

afterAll(() => {
  tenpay.remove()
})

describe('KeyRing', () => {
  const key = newer.publicKey

  it('prefers the public key, then the newest certificate that is valid', () => {
    const configured = new Map<string, Verifier>([
      ['5A01', { publicKey: older.publicKey, certificate: older }],
    ])
    const ring = new KeyRing(configured, at(day(10), ending, newer))
    expect(ring.preferred(day(10))).toBe('5A03')
    expect(ring.preferred(new Date('2026-03-02T00:00:00Z'))).toBe('5A02')
    expect(
      new KeyRing(new Map([...configured, ['PUB_KEY_ID_1', { publicKey: key }]])).preferred(day(1)),
    ).toBe('PUB_KEY_ID_1')
    expect(new KeyRing(new Map()).preferred(day(1))).toBe('')
    expect(ring.preferred(new Date('2040-01-01T00:00:00Z'))).not.toBe('')
  })

  it('encrypts with an unlisted certificate only if there is no other', () => {
    const withdrawn = merge(at(day(9, 22), older, newer), at(day(10), older), day(10))
    const ring = new KeyRing(new Map(), withdrawn)
    expect(ring.find('5A02', day(10))?.certificate).toBe(newer)
    expect(ring.preferred(day(10))).toBe('5A01')
    const expired = merge(at(day(9, 22), newer), at(day(10), ending), day(10))
    expect(new KeyRing(new Map(), expired).preferred(new Date('2026-03-02T00:00:00Z'))).toBe('5A02')
  })

  it('finds what was configured though it has expired, and what was downloaded while it is valid', () => {
    const late = new Date('2035-01-01T00:00:00Z')
    const ring = new KeyRing(
      new Map([['5A01', { publicKey: older.publicKey, certificate: older }]]),
      at(day(10), newer),
    )
    expect(ring.find('5a01', late)?.certificate).toBe(older)
    expect(ring.find('5A02', day(10))?.certificate).toBe(newer)
    expect(ring.find('005a02', day(10))?.certificate).toBe(newer)
    expect(ring.find('5A02', late)).toBeUndefined()
    expect(ring.find('A02', day(10))).toBeUndefined()
    expect(ring.isUsable(day(10))).toBe(true)
    expect(ring.isUsable(late)).toBe(false)
  })

  it('does not replace a configured key with a downloaded one', () => {
    const ring = new KeyRing(new Map([['05A02', { publicKey: older.publicKey }]]), at(day(10), newer))
    expect(ring.find('5A02', day(10))?.publicKey).toBe(older.publicKey)
  })
})
