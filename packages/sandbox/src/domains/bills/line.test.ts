import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cell, dataLine, yuan } from './line'

describe('a line of a bill', () => {
  it('writes fen as yuan without loss', () => {
    expect([0, 1, 99, 100, 123456, -5, -12345].map(yuan)).toEqual([
      '0.00',
      '0.01',
      '0.99',
      '1.00',
      '1234.56',
      '-0.05',
      '-123.45',
    ])
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        expect(BigInt(yuan(fen).replace('.', ''))).toBe(BigInt(fen))
      }),
    )
  })

  it('splits at its backticks into the original fields, for any string', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }).map(cell), { minLength: 1 }), (fields) => {
        const line = dataLine(fields)
        expect(line.endsWith('\r\n')).toBe(true)
        expect(line.slice(1, -2).split(',`')).toEqual(fields)
      }),
    )
  })
})
