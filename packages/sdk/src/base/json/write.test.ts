import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeJson } from './write'

const { exactJson } = fc.letrec((tie) => ({
  exactJson: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'grapheme' }),
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
    fc.array(tie('exactJson')),
    fc.dictionary(fc.string(), tie('exactJson')),
  ),
}))

describe('writeJson', () => {
  it.each<[unknown, string]>([
    [{ a: undefined, b: null, c: [undefined] }, '{"b":null,"c":[null]}'],
    [{ at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    [{ lat: 39.9042, n: Number.MAX_SAFE_INTEGER }, '{"lat":39.9042,"n":9007199254740991}'],
    [{ n: -5n, s: '\u0001bigint:5' }, '{"n":-5,"s":"\\u0001bigint:5"}'],
    [{ n: { digits: [2 ** 60], toJSON: () => '1152921504606846976' } }, '{"n":"1152921504606846976"}'],
    [{ n: 9007199254740993n, s: '9007199254740993n' }, '{"n":9007199254740993,"s":"9007199254740993n"}'],
    [{ a: {}, b: [] }, '{"a":{},"b":[]}'],
    [{ a: '中文', b: 'null' }, '{"a":"中文","b":"null"}'],
  ])('writes %o', (data, text) => {
    expect(writeJson(data, 'refuse')).toBe(text)
  })

  it.each<[unknown, string, string]>([
    [{ a: [{ b: Number.NaN }] }, 'BODY_NUMBER', 'a[0].b'],
    [{ total: Number.POSITIVE_INFINITY }, 'BODY_NUMBER', 'total'],
    [{ amount: { total: 2 ** 53 } }, 'BODY_NUMBER', 'amount.total'],
    [{ amounts: [1, -4.2e27] }, 'BODY_NUMBER', 'amounts[1]'],
    [{ id: 2 ** 53, other: 1n }, 'BODY_NUMBER', 'id'],
    [{ scene: { expires: new Date('x') } }, 'BODY_INVALID', 'scene.expires'],
    [{ at: runInNewContext("new Date('x')") as unknown }, 'BODY_INVALID', 'at'],
    [{ at: { toJSON: () => null } }, 'BODY_INVALID', 'at'],
    [{ at: { toJSON: () => Number.NaN } }, 'BODY_NUMBER', 'at'],
    [new Date('x'), 'BODY_INVALID', 'the body'],
    [{ goods: [{ name: 'ok' }, { name: '租借😀' }] }, 'BODY_CHARACTER', 'goods[1].name'],
    [{ a: [{ b: new Map([[1, 2]]) }] }, 'BODY_INVALID', 'a[0].b'],
    [new Set([1]), 'BODY_INVALID', 'the body'],
    [{ '😀': 1 }, 'BODY_CHARACTER', 'a field name'],
  ])('refuses %o and names the field', (data, code, field) => {
    expect(() => writeJson(data, 'refuse')).toThrow(expect.objectContaining({ code, field }))
  })

  it('sends four-byte characters if the option allows them', () => {
    expect(writeJson({ a: '😀' }, 'send')).toBe('{"a":"😀"}')
  })

  it('rejects a body whose toJSON() returns undefined', () => {
    expect(() => writeJson({ toJSON: () => undefined }, 'refuse')).toThrow(
      expect.objectContaining({ code: 'BODY_INVALID' }),
    )
  })

  it('rejects a circular reference', () => {
    const circle: Record<string, unknown> = {}
    circle['self'] = circle
    expect(() => writeJson(circle, 'refuse')).toThrow(expect.objectContaining({ code: 'BODY_INVALID' }))
  })

  it('writes what JSON.stringify writes', () => {
    fc.assert(
      fc.property(exactJson, (value) => {
        expect(writeJson(value, 'send')).toBe(JSON.stringify(value))
      }),
    )
  })
})
