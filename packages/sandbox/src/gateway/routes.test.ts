import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routes } from './routes'

const find = routes([
  { method: 'GET', path: '/orders' },
  { method: 'POST', path: '/orders/direct-complete' },
  { method: 'GET', path: '/orders/{out_order_no}' },
  { method: 'POST', path: '/orders/{order_id}/complete' },
])

describe('routes', () => {
  it('prefer what is literal, and name a parameter as the operation that was found does', () => {
    expect(find('POST', '/orders/direct-complete')).toMatchObject({ kind: 'found', path: {} })
    expect(find('GET', '/orders/A')).toMatchObject({ kind: 'found', path: { out_order_no: 'A' } })
    expect(find('POST', '/orders/A/complete')).toMatchObject({ kind: 'found', path: { order_id: 'A' } })
  })

  it('say which methods there are', () => {
    expect(find('PUT', '/orders/A')).toEqual({ kind: 'other-method', allowed: ['GET'] })
  })

  it.each(['/', '', '/order', '/orders/', '/orders/A/', '/orders/%E0%A4%A/complete', '/orders/../orders'])(
    'lead nowhere from %j',
    (path) => {
      expect(find('POST', path)).toEqual({ kind: 'nowhere' })
    },
  )

  it('give back any text that was encoded, once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const found = find('POST', `/orders/${encodeURIComponent(text)}/complete`)
        expect(found).toMatchObject({ kind: 'found', path: { order_id: text } })
      }),
    )
  })
})
