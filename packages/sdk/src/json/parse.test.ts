import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from './parse'

describe('parseJson', () => {
  it.each([
    ['{"id":12345678901234567890}', { id: '12345678901234567890' }],
    ['[9007199254740993,-9007199254740993]', ['9007199254740993', '-9007199254740993']],
    ['[9007199254740992]', ['9007199254740992']],
    ['{"id":9007199254740991}', { id: 9007199254740991 }],
    ['{"id":1000000000000000}', { id: 1000000000000000 }],
    ['{"id": 1234567890.1234567890123456}', { id: 1234567890.1234567890123456 }],
    ['{"id":12345678901234567890e2}', { id: 12345678901234567890e2 }],
    [
      '{"text":"a:12345678901234567890,[12345678901234567890"}',
      { text: 'a:12345678901234567890,[12345678901234567890' },
    ],
    [
      '{"a\\"b:12345678901234567890":12345678901234567890}',
      { 'a"b:12345678901234567890': '12345678901234567890' },
    ],
    ['{"text":"\\\\",":":12345678901234567890}', { text: '\\', ':': '12345678901234567890' }],
    ['12345678901234567890', 12345678901234567890],
  ])('reads %s', (text, value) => {
    expect(parseJson(text)).toEqual(value)
  })

  it('reads whatever JSON.parse reads, and refuses what it refuses', () => {
    const small = fc.json().filter((text) => !/\d{16}/.test(text))
    fc.assert(
      fc.property(small, (text) => {
        expect(parseJson(text)).toEqual(JSON.parse(text))
      }),
    )
    for (const text of [
      '{"a":12345678901234567890',
      '{a:12345678901234567890}',
      '{"a":012345678901234567890}',
    ]) {
      expect(() => parseJson(text)).toThrow(SyntaxError)
    }
  })

  it('loses no digit of any integer', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.string(), (integer, text) => {
        const parsed = parseJson(`{"t":${JSON.stringify(text)},"n":${integer}}`) as {
          t: string
          n: string | number
        }
        expect(parsed.t).toBe(text)
        expect(BigInt(parsed.n)).toBe(integer)
      }),
    )
  })

  it('bears a text of millions of characters', () => {
    const long = '\\"'.repeat(2_000_000)
    expect(parseJson(`{"a":"${long}","n":12345678901234567890}`)).toMatchObject({ n: '12345678901234567890' })
  })
})
