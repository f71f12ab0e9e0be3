import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeQuery } from './query'

describe('writeQuery', () => {
  it.each([
    [undefined, ''],
    [null, ''],
    [{}, ''],
    [{ a: undefined, b: null }, ''],
    [{ a: 1, b: true, c: 'x y', d: 9007199254740993n }, 'a=1&b=true&c=x%20y&d=9007199254740993'],
    [{ a: "it's (1)*!" }, 'a=it%27s%20%281%29%2A%21'],
    [{ a: '+:,$&=#?/' }, 'a=%2B%3A%2C%24%26%3D%23%3F%2F'],
    [{ a: ['x', undefined, 'y'] }, 'a=x&a=y'],
    [{ d: new Date(0) }, 'd=1970-01-01T00%3A00%3A00.000Z'],
    [new URLSearchParams('a=b+c'), 'a=b+c'],
  ])('writes %o', (params, query) => {
    expect(writeQuery(params)).toBe(query)
  })

  it.each([
    [{ a: {} }],
    [{ a: Number.NaN }],
    [{ a: () => 1 }],
    ['a=b'],
    [['a']],
    [{ a: '\uD800' }],
    [{ a: new Date('x') }],
    [{ a: 2 ** 53 }],
    [{ a: [1, -4.2e27] }],
  ])('refuses %o', (params) => {
    expect(() => writeQuery(params)).toThrow(expect.objectContaining({ code: 'QUERY_INVALID' }))
  })

  it('is read back by URLSearchParams as it was given', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(fc.dictionary(text, text), (params) => {
        expect([...new URLSearchParams(writeQuery(params))]).toEqual(Object.entries(params))
      }),
    )
  })
})
