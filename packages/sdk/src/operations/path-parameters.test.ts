import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillPath, hasDotSegment } from './path-parameters'

describe('fillPath', () => {
  it('keeps any text in its segment, through a URL and back', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !hasDotSegment(value))
    fc.assert(
      fc.property(text, (value) => {
        const path = fillPath('GET', ['v3', 'orders', '{id}', 'query'], { id: value })
        const url = new URL(`https://api.mch.weixin.qq.com${path}`)
        expect(url.pathname).toBe(path)
        expect(url.search).toBe('')
        expect(url.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'v3', 'orders', value, 'query'])
      }),
    )
  })

  it('takes parameters from own properties alone', () => {
    expect(() => fillPath('GET', ['{toString}'], {})).toThrow(
      expect.objectContaining({ code: 'PARAMETER_MISSING' }),
    )
    expect(fillPath('GET', ['{__proto__}'], JSON.parse('{"__proto__":"a"}') as Record<string, unknown>)).toBe(
      '/a',
    )
  })

  it.each([
    [{}, 'Pass { out_trade_no: … } in the config of the call'],
    [{ timeout: 5 }, 'Pass { out_trade_no: … } in the config of the call'],
    [{ params: { out_trade_no: '1' } }, 'Move it out of params: { out_trade_no: …, params: { … } }'],
    [{ outTradeNo: '1' }, 'Write out_trade_no in place of outTradeNo in the config of the call'],
  ])('says for %j where a missing parameter belongs', (values, advice) => {
    expect(() => fillPath('GET', ['v3', '{out_trade_no}'], values)).toThrow(
      `Path parameter "out_trade_no" is missing. ${advice}\n`,
    )
  })

  it.each([
    [['1'], 'received an array'],
    [{}, 'received an object'],
    [true, 'received a boolean'],
    [1e21, 'received the number 1e+21'],
  ])('says what it received in place of a string: %j', (value, problem) => {
    expect(() => fillPath('GET', ['{id}'], { id: value })).toThrow(
      `Path parameter "id" must be a string or an integer, ${problem}`,
    )
  })

  it('leaves encoded text of the path itself alone', () => {
    expect(fillPath('GET', ['v3', 'a%2Fb', '中'], {})).toBe('/v3/a%2Fb/%E4%B8%AD')
  })

  it('ends a path in a slash where the chain says so', () => {
    expect(fillPath('POST', ['v3', 'applyment', '{empty}'], {})).toBe('/v3/applyment/')
    expect(fillPath('POST', ['v3', 'applyment', '{empty}'], { empty: '' })).toBe('/v3/applyment/')
  })
})
