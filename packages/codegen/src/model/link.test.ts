import { describe, expect, it } from 'vitest'
import { Cursor } from '../catalog/cursor'
import { linksOf } from './link'

const responseOf = (parameters: object): Cursor =>
  new Cursor('paths/v3/pay.yaml', {
    links: { read: { operationId: 'v3.pay.get', parameters, 'x-wxpay-relation': 'read' } },
  })

describe('linksOf', () => {
  it('reads the sources of values, and constants', () => {
    const [link] = linksOf(
      responseOf({
        a: '$request.path.id',
        b: '$request.query.brand_id',
        c: '$request.body#/business/product_id',
        d: '$response.body#/coupon_id',
        e: false,
        f: 'transaction_id',
      }),
    )
    expect(link).toMatchObject({ name: 'read', relation: 'read', target: 'v3.pay.get' })
    expect(Object.fromEntries(link?.parameters ?? [])).toEqual({
      a: { from: 'path', steps: ['id'] },
      b: { from: 'query', steps: ['brand_id'] },
      c: { from: 'body', steps: ['business', 'product_id'] },
      d: { from: 'response', steps: ['coupon_id'] },
      e: { from: 'constant', value: false },
      f: { from: 'constant', value: 'transaction_id' },
    })
  })

  it('returns no link for a response without any', () => {
    expect(linksOf(new Cursor('paths/v3/pay.yaml', { description: 'OK' }))).toEqual([])
  })

  it.each(['$request.body', '$request.body#/', '$request.header.id', '$url'])('refuses %s', (expression) => {
    expect(() => linksOf(responseOf({ id: expression }))).toThrow(
      `paths/v3/pay.yaml#/links/read/parameters/id: expected $request.path.x, $request.query.x, ` +
        `$request.body#/x or $response.body#/x, found ${expression}`,
    )
  })

  it('refuses a value that is neither an expression nor a constant', () => {
    expect(() => linksOf(responseOf({ id: ['a'] }))).toThrow('expected a runtime expression or a constant')
  })
})
