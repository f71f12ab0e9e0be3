import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockSkew, isFresh } from './freshness'

const seconds = 1_554_208_460
const now = new Date(seconds * 1000 + 999)

describe('isFresh', () => {
  it('is true up to 300 seconds away, before and after', () => {
    const away = [-301, -300, 0, 300, 301]
    expect(away.map((difference) => isFresh(seconds + difference, now))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
    expect(away.map((difference) => isFresh(String(seconds + difference), now))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
  })

  it.each([
    '',
    ' ',
    'NaN',
    'Infinity',
    '-1',
    '+1554208460',
    '1554208460.0',
    '1554208460 ',
    '0x5CA35E8C',
    '1e9',
    '01',
  ])('rejects %j, which is not a decimal integer of seconds', (timestamp) => {
    expect(isFresh(timestamp, now)).toBe(false)
    expect(clockSkew(timestamp, now)).toBeUndefined()
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, seconds + 0.5, 1e21])(
    'rejects the number %d',
    (timestamp) => {
      expect(isFresh(timestamp, now)).toBe(false)
    },
  )

  it('rejects a string far too long to be a timestamp', () => {
    expect(clockSkew('9'.repeat(12), now)).toBe(999_999_999_999 - seconds)
    expect(clockSkew(`${seconds}000`, now)).toBeUndefined()
    expect(isFresh(`${seconds}000`, now)).toBe(false)
    expect(isFresh('1'.repeat(400), now)).toBe(false)
  })

  it('rejects every timestamp while the clock itself is invalid', () => {
    expect(isFresh(seconds, new Date(Number.NaN))).toBe(false)
    expect(clockSkew(seconds, new Date(Number.NaN))).toBeUndefined()
  })

  it('agrees with clockSkew', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (difference) => {
        expect(clockSkew(String(seconds + difference), now)).toBe(difference)
        expect(isFresh(seconds + difference, now)).toBe(Math.abs(difference) <= 300)
      }),
    )
  })
})
