import { describe, expect, it } from 'vitest'
import { identify, RouteTree } from './identify'

const table = new RouteTree({
  'GET /v3/certificates': {},
  'GET /v3/billdownload/file': { unsigned: true, aliases: ['/v3/bill/downloadurl'] },
  'GET /v3/merchant-service/images/{media_id}': { unsigned: true },
  'POST /v3/merchant-service/images/upload': { request: 'multipart' },
  'GET /v3/bill/{kind}': {},
  'GET /v3/bill/sub-merchant': { unsigned: true },
  'POST /v3/applyment4sub/applyment/': {},
})

describe('RouteTree', () => {
  it.each([
    ['GET', '/v3/certificates', 'GET /v3/certificates'],
    ['GET', '/v3/merchant-service/images/upload', 'GET /v3/merchant-service/images/{media_id}'],
    ['POST', '/v3/merchant-service/images/upload', 'POST /v3/merchant-service/images/upload'],
    ['GET', '/v3/bill/{kind}', 'GET /v3/bill/{kind}'],
    ['GET', '/v3/bill/{other}', 'GET /v3/bill/{kind}'],
    ['GET', '/v3/bill/downloadurl', 'GET /v3/billdownload/file'],
    ['POST', '/v3/bill/downloadurl', undefined],
    ['GET', '/v3/bill/sub-merchant', 'GET /v3/bill/sub-merchant'],
    ['POST', '/v3/applyment4sub/applyment/', 'POST /v3/applyment4sub/applyment/'],
    ['POST', '/v3/certificates', undefined],
    ['GET', '/v3/certificates/', undefined],
    ['GET', '/v3/bill/', undefined],
    ['GET', '/v3', undefined],
    ['GET', '/v3/__proto__', undefined],
    ['GET', '/x/v3/billdownload/file', undefined],
    ['GET', '/v3/billdownload/file/x', undefined],
  ])('%s %s is %s', (method, path, route) => {
    expect(table.find(method, path)?.route).toBe(route)
  })
})

describe('identify', () => {
  const unsigned = (path: string, route?: string, baseURL = 'https://api.mch.weixin.qq.com') =>
    identify(
      table,
      { method: 'get', baseURL, ...(route === undefined ? {} : { route }) },
      new URL(baseURL + path),
    ).unsigned

  it('treats a response as unsigned only if route and URL agree', () => {
    expect(unsigned('/v3/billdownload/file?token=x')).toBe(true)
    expect(unsigned('/v3/billdownload/file?token=x', 'GET /v3/billdownload/file')).toBe(true)
    expect(unsigned('/v3/bill/downloadurl?token=x')).toBe(true)
    expect(unsigned('/v3/bill/downloadurl/x')).toBe(false)
    expect(unsigned('/v3/merchant-service/images/abc')).toBe(true)
    // A route that an interceptor or a caller wrote there does not count alone.
    expect(unsigned('/v3/certificates', 'GET /v3/billdownload/file')).toBe(false)
    // Nor does a value that spells out another operation.
    expect(unsigned('/v3/bill/sub-merchant', 'GET /v3/bill/{kind}')).toBe(false)
    expect(unsigned('/v3/certificates?x=/v3/billdownload/file')).toBe(false)
    expect(unsigned('/v3/unknown/billdownload/file')).toBe(false)
  })

  it('looks below the path of a reverse proxy', () => {
    expect(unsigned('/v3/billdownload/file', undefined, 'https://proxy.example.com/wechat')).toBe(true)
  })
})
