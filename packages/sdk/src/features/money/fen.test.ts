import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen, yuan } from './fen'

describe('yuan', () => {
  it.each([
    ['9.90', 990],
    ['19.9', 1_990],
    ['0.01', 1],
    ['0', 0],
    ['-0.00', 0],
    ['-12.34', -1_234],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('converts %s to %i fen', (text, amount) => {
    expect(yuan(text)).toBe(amount)
  })

  it.each([
    '',
    ' 1',
    '1 ',
    '1.',
    '.5',
    '1.234',
    '1e2',
    '1,000.00',
    '¥1',
    '+1',
    '--1',
    'NaN',
    '0x10',
    '١',
    '90071992547409.92',
  ])('rejects %j', (text) => {
    expect(() => yuan(text)).toThrow(expect.objectContaining({ code: 'MONEY_NOT_EXACT' }))
  })

  it.each([null, undefined, 9n, Symbol('9'), {}, Object.create(null), ['9.90']])(
    'rejects a value that is not a string: %o',
    (amount) => {
      for (const take of [yuan, fen] as ((amount: unknown) => unknown)[]) {
        expect(() => take(amount)).toThrow(expect.objectContaining({ code: 'MONEY_NOT_EXACT' }))
      }
    },
  )

  it('rejects every string that is not plain digits, according to an independent parser', () => {
    const unit = fc.constantFrom('0', '9', '.', '-', '+', ' ', 'e', ',', '９', '．', '\n', '_')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
        const digits = Array.from(text.replace(/^-/, ''))
        const point = digits.indexOf('.')
        const whole = point === -1 ? digits : digits.slice(0, point)
        const part = point === -1 ? ['0'] : digits.slice(point + 1)
        const isPlain = [...whole, ...part].every((digit) => digit === '0' || digit === '9')
        const isExact = isPlain && whole.length > 0 && part.length > 0 && part.length < 3
        const read = () => yuan(text)
        if (isExact) expect(read()).toBe(Math.round(Number(text) * 100) + 0)
        else expect(read).toThrow(expect.objectContaining({ code: 'MONEY_NOT_EXACT' }))
      }),
    )
  })

  it.each([
    [19.9, /^19\.9 is not an exact amount\. Pass yuan as a string.*write yuan\("9\.90"\)/],
    [undefined, /^undefined is not an exact amount/],
    [null, /^null is not an exact amount/],
    [{ secret: 1 }, /^An object is not an exact amount/],
    ['1,000.00', /^"1,000\.00" is not an exact amount\. Yuan must be decimal digits/],
    ['x'.repeat(41), /^"x{40}" is not an exact amount/],
    ['90071992547409.92', /^"90071992547409\.92" is not .* largest safe integer/],
  ])('rejects %o, and says what to write', (amount, message) => {
    const read = () => yuan(amount as string)
    expect(read).toThrow(expect.objectContaining({ name: 'MoneyError', amount }))
    expect(read).toThrow(message)
  })
})

describe('fen', () => {
  it.each([
    [990, '9.90'],
    [1, '0.01'],
    [0, '0.00'],
    [-5, '-0.05'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
  ])('converts %i fen to %s', (amount, text) => {
    expect(fen(amount)).toBe(text)
  })

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('rejects %d', (amount) => {
    expect(() => fen(amount)).toThrow(expect.objectContaining({ code: 'MONEY_NOT_EXACT' }))
  })

  it('is the inverse of yuan for every integer', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (amount) => yuan(fen(amount)) === amount))
  })

  it('agrees with decimal arithmetic of Intl', () => {
    const intl = new Intl.NumberFormat('en', { minimumFractionDigits: 2, useGrouping: false })
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (amount) => fen(amount) === intl.format(amount / 100)),
    )
  })
})
