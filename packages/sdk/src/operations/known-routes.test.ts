import { describe, expect, it } from 'vitest'
import { operations } from '../generated/operations'
import { foldedRoutes } from '../generated/routes'
import { knownRoutes, unfoldRoutes } from './known-routes'

describe('the routes that are known before the table of operations is loaded', () => {
  it('are those of the table', () => {
    expect(unfoldRoutes(foldedRoutes).sort()).toEqual(Object.keys(operations).sort())
  })

  it('take less room than one eighth of the table', () => {
    expect(foldedRoutes.length).toBeLessThan(JSON.stringify(operations).length / 8)
  })

  it('unfold to every method of every path', () => {
    expect(unfoldRoutes('a!G(b!PU c(d!D)) e({g}!A(f!P))')).toEqual([
      'GET /a',
      'POST /a/b',
      'PUT /a/b',
      'DELETE /a/c/d',
      'PATCH /e/{g}',
      'POST /e/{g}/f',
    ])
  })
})

describe('knownRoutes', () => {
  it.each([
    ['/v3/pay/transactions/native', ['POST']],
    ['/v3/certificates', ['GET']],
    ['/v3/payscore/serviceorder', ['GET', 'POST']],
    ['/v3/payscore/serviceorder/{out_order_no}/complete', ['POST']],
    ['/v3/payscore/serviceorder/1234323JKHDFE1243252/complete', ['POST']],
    ['/v2/pay/unifiedorder', ['POST']],
    ['/v3/payscore', []],
    ['/v3/on-module-init', []],
    ['/', []],
  ])('has for %s the methods %j', (path, methods) => {
    expect(knownRoutes().methodsOf(path)).toEqual(methods)
  })
})
