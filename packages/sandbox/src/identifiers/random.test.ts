import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbers } from './numbers'
import { identifiers, systemRandom } from './random'

function seeded(seed: number): (size: number) => Uint8Array {
  let state = seed
  return (size) =>
    Uint8Array.from({ length: size }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      return state >>> 16
    })
}

describe('generated identifiers', () => {
  it('are the same for the same random bytes', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [one, other] = [numbers(identifiers(seeded(seed))), numbers(identifiers(seeded(seed)))]
        const at = new Date('2024-01-01T00:00:00Z')
        expect([one.transactionId(at), one.openid()]).toEqual([other.transactionId(at), other.openid()])
      }),
    )
  })

  it('have the requested length and evenly distributed characters', () => {
    const { digits, alphanumeric, hex, fraction } = identifiers(systemRandom)
    expect(alphanumeric(32)).toMatch(/^[0-9A-Za-z]{32}$/)
    expect(hex(40)).toMatch(/^[0-9A-F]{40}$/)
    const counts = new Map<string, number>()
    for (const digit of digits(20_000)) counts.set(digit, (counts.get(digit) ?? 0) + 1)
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(400)
    for (let round = 0; round < 100; round += 1) {
      const value = fraction()
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThan(1)
    }
  })

  it('look like WeChat Pay’s own', () => {
    const made = numbers(identifiers(systemRandom))
    const at = new Date('2024-01-01T00:00:00Z')
    expect(made.transactionId(at)).toMatch(/^4200\d{6}20240101\d{10}$/)
    expect(made.refundId(at)).toMatch(/^5030\d{6}20240101\d{11}$/)
    expect(made.deductionNo(at)).toMatch(/^20240101080000\d{18}$/)
    expect(made.mchid()).toMatch(/^19\d{8}$/)
    expect(made.appid()).toMatch(/^wx[0-9a-f]{16}$/)
    expect(made.requestId()).toMatch(/^08[0-9A-F]{36}$/)
    expect(made.notificationId()).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })
})
