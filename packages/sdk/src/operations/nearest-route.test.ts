import { describe, expect, it } from 'vitest'
import { operations } from '../generated/operations'
import { nearestRoutes, unknownRoute } from './unknown-route'
import { RouteTree } from './identify'

const table = new RouteTree(operations)
const nearest = (method: string, path: string): string[] => nearestRoutes(table.routes(), method, path)

describe('nearestRoutes', () => {
  it.each([
    ['POST', '/v3/pay/transactions/nativ', 'POST /v3/pay/transactions/native'],
    ['POST', '/v3/pay/transaction/jsapi', 'POST /v3/pay/transactions/jsapi'],
    ['POST', '/v3/pay/transactions/js-api', 'POST /v3/pay/transactions/jsapi'],
    [
      'GET',
      '/v3/pay/transactions/out_trade_no/{out_trade_no}',
      'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
    ],
    ['POST', '/v3/refund/domestic/refund', 'POST /v3/refund/domestic/refunds'],
    ['POST', '/v3/payscore/service-order', 'POST /v3/payscore/serviceorder'],
    [
      'POST',
      '/v3/payscore/serviceorder/{out_order_no}/completed',
      'POST /v3/payscore/serviceorder/{out_order_no}/complete',
    ],
    ['POST', '/v2/pay/unifiedOrder', 'POST /v2/pay/unifiedorder'],
    ['POST', '/v2/pay/unified-order', 'POST /v2/pay/unifiedorder'],
    ['GET', '/v3/certificate', 'GET /v3/certificates'],
  ])('suggests for %s %s first %s', (method, path, route) => {
    expect(nearest(method, path)[0]).toBe(route)
  })

  it.each([
    '/v3/on-module-init',
    '/v3/completely/different/thing',
    '/v3',
    '/v3/',
    `/v3/${'x/'.repeat(10_000)}`,
    `/v3/pay/transactions/${'n'.repeat(1_000_000)}`,
  ])('suggests nothing far from %.60s', (path) => {
    expect(nearest('POST', path).filter((route) => !route.startsWith('POST /v3/pay/transactions/'))).toEqual(
      [],
    )
    expect(nearest('POST', path).length).toBeLessThanOrEqual(3)
  })

  it('takes time in proportion to the number of routes', () => {
    const routes = Array.from({ length: 50_000 }, (_, index) => `POST /v3/pay/transactions/r${index % 10}`)
    const before = process.cpuUsage()
    expect(nearestRoutes(routes, 'POST', '/v3/pay/transactions/r').length).toBeGreaterThan(0)
    // Microseconds of processor time, which other processes do not add to; quadratic work would take minutes.
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000)
  })
})

describe('unknownRoute', () => {
  it('names the nearest route and the call for new operations', () => {
    expect(unknownRoute(table, 'POST', '/v3/pay/transactions/nativ')).toMatchObject({
      name: 'InputError',
      code: 'ROUTE_UNKNOWN',
      message:
        'POST /v3/pay/transactions/nativ is not in the catalog. Did you mean POST /v3/pay/transactions/native? ' +
        'To call an operation that the catalog does not have yet, use wxpay.chain("v3/pay/transactions/nativ").post()',
    })
  })

  it('names the methods of a path that exists', () => {
    expect(unknownRoute(table, 'GET', '/v3/pay/transactions/native').message).toMatch(
      /^\/v3\/pay\/transactions\/native has no GET in the catalog; it has POST\. /,
    )
    expect(unknownRoute(table, 'PUT', '/v3/refund/domestic/refunds').message).toContain('it has POST.')
  })
})
