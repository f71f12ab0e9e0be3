import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeJson } from './write'

describe('writeJson', () => {
  it.each<[unknown, string]>([
    [{ a: undefined, b: null, c: [undefined] }, '{"b":null,"c":[null]}'],
    [{ at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    [{ n: 9007199254740993n, s: '9007199254740993n' }, '{"n":9007199254740993,"s":"9007199254740993n"}'],
    [{ a: {}, b: [] }, '{"a":{},"b":[]}'],
    [{ a: '中文', b: 'null' }, '{"a":"中文","b":"null"}'],
  ])('writes %o', (data, text) => {
    expect(writeJson(data, 'refuse')).toBe(text)
  })

  it.each<[unknown, string, string]>([
    [{ a: [{ b: Number.NaN }] }, 'BODY_NUMBER', 'a[0].b'],
    [{ total: Number.POSITIVE_INFINITY }, 'BODY_NUMBER', 'total'],
    [{ goods: [{ name: 'ok' }, { name: '租借😀' }] }, 'BODY_CHARACTER', 'goods[1].name'],
    [{ a: [{ b: new Map([[1, 2]]) }] }, 'BODY_INVALID', 'a[0].b'],
    [new Set([1]), 'BODY_INVALID', 'the body'],
    [{ '😀': 1 }, 'BODY_CHARACTER', 'a name of a field'],
  ])('refuses %o and names the field', (data, code, field) => {
    expect(() => writeJson(data, 'refuse')).toThrow(expect.objectContaining({ code, field }))
  })

  it('sends four-byte characters when it is told to', () => {
    expect(writeJson({ a: '😀' }, 'send')).toBe('{"a":"😀"}')
  })

  it('refuses a circle', () => {
    const circle: Record<string, unknown> = {}
    circle['self'] = circle
    expect(() => writeJson(circle, 'refuse')).toThrow(expect.objectContaining({ code: 'BODY_INVALID' }))
  })

  it('writes what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(writeJson(value, 'send')).toBe(JSON.stringify(value))
      }),
    )
  })
})
