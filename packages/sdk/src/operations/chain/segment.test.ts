import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRespelt, segmentOf } from './path'

describe('segmentOf', () => {
  it.each([
    ['payscore', 'payscore'],
    ['Delete', 'delete'],
    ['outTradeNo', 'out-trade-no'],
    ['complaintsV2', 'complaints-v2'],
    ['directComplete', 'direct-complete'],
    ['_out_order_no_', '{out_order_no}'],
    ['$out_order_no$', '{out_order_no}'],
    ['{out_order_no}', '{out_order_no}'],
    ['_empty_', '{empty}'],
    ['snake_case', 'snake_case'],
    ['mch_operate', 'mch_operate'],
    ['kebab-case', 'kebab-case'],
    ['out-trade-no', 'out-trade-no'],
    ['addInstitutionsub', 'addInstitutionsub'],
    ['apply4sub', 'apply4sub'],
    ['name', 'name'],
    ['length', 'length'],
    ['prototype', 'prototype'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
    ['__defineGetter__', '__define-getter__'],
    ['_', '_'],
    ['$', '$'],
    ['', ''],
  ])('reads %s as %s', (name, segment) => {
    expect(segmentOf(name)).toBe(segment)
  })

  it('leaves lower-case names as they are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9][a-z0-9_-]*$/), (name) => {
        expect(segmentOf(name)).toBe(name)
      }),
    )
  })

  it('is undone by camelCase for every kebab-case word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]+(-[a-z][a-z0-9]*){0,4}$/), (segment) => {
        const name = segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
        expect(segmentOf(name)).toBe(segment)
      }),
    )
  })

  it('knows which names it respells', () => {
    expect(isRespelt('A1B2')).toBe(true)
    expect(isRespelt('_A_')).toBe(false)
    expect(isRespelt('a1b2')).toBe(false)
    expect(isRespelt('addInstitutionsub')).toBe(false)
  })
})
