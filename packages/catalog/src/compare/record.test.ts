import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { withMethods, withSources } from './record'

const FILE = `get:
  operationId: v3.coupons.get
  x-wxpay:
    api: v3
    name:
      zh: 查询券
      en: Query a coupon
    docs:
      - https://pay.weixin.qq.com/doc/v3/merchant/1
    updated: "2024-07-11"
    errors: general
  responses: {}
post:
  operationId: v3.coupons.post
  x-wxpay:
    api: v3
    name:
      zh: 创建券
      en: Create a coupon
    docs:
      - https://pay.weixin.qq.com/doc/v3/merchant/2
    errors: general
`

describe('withSources', () => {
  it('writes one line behind the date of the page, or behind the pages', () => {
    const one = withSources(FILE, 'GET', { checked: '2026-11-28', go: '0.2.21' })
    const both = withSources(one, 'POST', { checked: '2026-11-28', community: '1.1.20' })
    const added = both.split('\n').filter((line) => !FILE.split('\n').includes(line))
    expect(added).toEqual([
      '    sources: { go: 0.2.21, checked: "2026-11-28" }',
      '    sources: { community: 1.1.20, checked: "2026-11-28" }',
    ])
    expect(both).toContain('updated: "2024-07-11"\n    sources: { go')
    expect(both).toContain('merchant/2\n    sources: { community')
  })

  it('breaks a line that is too long as the formatter does, and reads it again', () => {
    const sources = {
      go: '0.2.21',
      java: '0.2.17',
      samples: '2026-11-28',
      pages: '2026-11-28',
      community: '1.1.20',
      checked: '2026-11-28',
    }
    const long = withSources(FILE, 'GET', sources)
    expect(long).toContain('    sources:\n      {\n        go: 0.2.21,\n')
    expect(long).toContain('        checked: "2026-11-28",\n      }\n    errors: general\n')
    expect(withSources(long, 'GET', { checked: '2026-11-28' })).toBe(long)
    const { get } = load(long) as { get: { 'x-wxpay': { sources: object } } }
    expect(get['x-wxpay'].sources).toEqual(sources)
  })

  it('keeps what is recorded of other sources, and replaces the rest', () => {
    const earlier = withSources(FILE, 'GET', { pages: '2026-01-02', go: '0.2.20', checked: '2026-01-01' })
    expect(withSources(earlier, 'GET', { go: '0.2.21', checked: '2026-11-28' })).toBe(
      withSources(FILE, 'GET', { go: '0.2.21', pages: '2026-01-02', checked: '2026-11-28' }),
    )
  })

  it('rejects a method that the file lacks', () => {
    expect(() => withSources(FILE, 'PUT', {})).toThrow('there is no PUT with x-wxpay')
  })
})

describe('withMethods', () => {
  const go = ['coupons.CouponsApiService.QueryCoupon', 'shops.CouponsApiService.QueryCoupon']
  const java = ['coupons.CouponsService.queryCoupon']

  it('writes the methods of each SDK behind the sources', () => {
    const listed = withSources(FILE, 'GET', { go: '0.2.21', checked: '2026-11-28' })
    const written = withMethods(listed, 'GET', { go, java })
    expect(written).toContain('checked: "2026-11-28" }\n    officialMethods:\n      go:\n        - coupons.')
    expect(withSources(written, 'GET', { go: '0.2.21' })).toBe(written)
    const { get } = load(written) as { get: { 'x-wxpay': { officialMethods: object } } }
    expect(get['x-wxpay'].officialMethods).toEqual({ go, java })
  })

  it('keeps the methods of an SDK that was not read, and removes those that are gone', () => {
    const both = withMethods(FILE, 'POST', { go, java })
    expect(withMethods(both, 'POST', { java: [] })).toBe(withMethods(FILE, 'POST', { go }))
    expect(withMethods(both, 'POST', { go: [], java: [] })).toBe(FILE)
  })
})
