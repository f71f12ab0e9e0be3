import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money, parseYuan, signedMoney, yuan } from './amount'

describe('yuan', () => {
  it.each([
    [0, '0.00'],
    [1, '0.01'],
    [10, '0.10'],
    [99, '0.99'],
    [100, '1.00'],
    [123_456, '1,234.56'],
    [-5, '-0.05'],
    [100_000_000, '1,000,000.00'],
    [Number.MAX_SAFE_INTEGER, '90,071,992,547,409.91'],
  ])('writes %i fen as %s yuan', (fen, text) => {
    expect(yuan(fen)).toBe(text)
  })

  it('agrees with the decimal arithmetic of Intl on any integer', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        fc.pre(fen !== 0)
        const decimal = `${fen < 0 ? '-' : ''}${String(Math.abs(fen)).padStart(3, '0').replace(/(..)$/, '.$1')}`
        const expected = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 }).format(
          decimal as unknown as number,
        )
        expect(yuan(fen)).toBe(expected)
      }),
    )
  })

  it.each([1.5, Number.NaN, Infinity, 2 ** 53])('throws for %d, which is not an integer of fen', (value) => {
    expect(() => yuan(value)).toThrow(RangeError)
  })
})

describe('money', () => {
  it('puts the sign before the currency', () => {
    expect([money(-100), signedMoney(100), signedMoney(-100), signedMoney(0)]).toEqual([
      '-¥1.00',
      '+¥1.00',
      '-¥1.00',
      '¥0.00',
    ])
  })
})

describe('parseYuan', () => {
  it.each([
    ['1', 100],
    ['1.5', 150],
    ['0.01', 1],
    [' ¥1,234.50 ', 123_450],
    ['￥3', 300],
    ['19.99', 1999],
  ])('reads %s as %i fen', (text, fen) => {
    expect(parseYuan(text)).toBe(fen)
  })

  it.each(['', '1.234', '1,23', '-1', 'abc', '1e3', '.5', '1.', '1,2345'])('refuses %j', (text) => {
    expect(parseYuan(text)).toBeUndefined()
  })

  it('reads back what yuan has written', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (fen) => {
        fc.pre(fen <= 99_999_999_999_999_99)
        expect(parseYuan(yuan(fen))).toBe(fen)
      }),
    )
  })
})
