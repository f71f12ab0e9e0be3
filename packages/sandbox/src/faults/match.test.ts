import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Target, matches } from './match'

const target: Target = {
  method: 'POST',
  path: '/v3/refund/domestic/refunds/R%2F1',
  mchid: '1900000001',
  event_type: 'REFUND.SUCCESS',
}

describe('a fault', () => {
  it.each([
    [{}, true],
    [{ method: 'post' }, true],
    [{ method: 'GET' }, false],
    [{ path: '/v3/refund/domestic/refunds/{out_refund_no}' }, true],
    [{ path: '/v3/refund/domestic/refunds/R%2F1' }, true],
    [{ path: '/v3/refund/domestic/refunds/R/1' }, false],
    [{ path: '/v3/refund/domestic/refunds' }, false],
    [{ path: '/v3/refund/domestic/refunds/{out_refund_no}/x' }, false],
    [{ mchid: '1900000001', event_type: 'REFUND.SUCCESS' }, true],
    [{ mchid: '1900000002', event_type: 'REFUND.SUCCESS' }, false],
    [{ event_type: 'REFUND.CLOSED' }, false],
  ])('matches by %j: %s', (match, expected) => {
    expect(matches(match, target)).toBe(expected)
  })

  it('matches every path filled in from its template', () => {
    const segment = fc.string({ minLength: 1 }).map(encodeURIComponent)
    fc.assert(
      fc.property(fc.array(fc.tuple(segment, fc.boolean()), { minLength: 1 }), (segments) => {
        const path = segments.map(([text]) => `/${text}`).join('')
        const template = segments.map(([text, open], index) => `/${open ? `{p${index}}` : text}`).join('')
        expect(matches({ path: template }, { ...target, path })).toBe(true)
        expect(matches({ path: `${template}/more` }, { ...target, path })).toBe(false)
      }),
    )
  })
})
