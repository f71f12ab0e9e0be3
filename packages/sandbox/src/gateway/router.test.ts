import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { router } from './router'

const find = router([
  { method: 'GET', path: '/orders' },
  { method: 'POST', path: '/orders/direct-complete' },
  { method: 'GET', path: '/orders/{out_order_no}' },
  { method: 'POST', path: '/orders/{order_id}/complete' },
])

describe('router', () => {
  it('prefers literal segments, and names parameters as the found operation does', () => {
    expect(find('POST', '/orders/direct-complete')).toMatchObject({ kind: 'found', path: {} })
    expect(find('GET', '/orders/A')).toMatchObject({ kind: 'found', path: { out_order_no: 'A' } })
    expect(find('POST', '/orders/A/complete')).toMatchObject({ kind: 'found', path: { order_id: 'A' } })
  })

  it('lists the allowed methods', () => {
    expect(find('PUT', '/orders/A')).toEqual({ kind: 'no-method', allowed: ['GET'] })
  })

  it.each(['/', '', '/order', '/orders/', '/orders/A/', '/orders/../orders'])(
    'finds nothing for %j',
    (path) => {
      expect(find('POST', path)).toEqual({ kind: 'no-path' })
    },
  )

  it('returns parameters as they were sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).map(encodeURIComponent), (segment) => {
        const found = find('POST', `/orders/${segment}/complete`)
        expect(found).toMatchObject({ kind: 'found', path: { order_id: segment } })
      }),
    )
  })
})
