import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasDotSegment } from './path-parameters'

describe('hasDotSegment', () => {
  it.each([
    '/v3/../certificates',
    '/v3/./certificates',
    '/v3/%2e%2e/certificates',
    '/v3/%2E./certificates',
    '/v3/.%2e/certificates',
    '/v3/%2e',
    '..',
    '/v3/x%2f..%2Fcertificates',
    '/v3/x%5C%2e%2e%5ccertificates',
    '/v3/..\\certificates',
    '/v3/..;a=b/certificates',
    '/v3/..%3Ba/certificates',
  ])('finds the dot segment of %s', (path) => {
    expect(hasDotSegment(path)).toBe(true)
  })

  it.each(['/v3/a.b/c..d', '/v3/...', '/v3/.well-known', '/v3/%252e%252e/x', '/v3/2e', '', '/v3/a;..'])(
    'finds none in %j',
    (path) => {
      expect(hasDotSegment(path)).toBe(false)
    },
  )

  it('finds whatever the WHATWG URL parser resolves', () => {
    const piece = fc.constantFrom('.', '%2e', '%2E', '/', 'a', '%2f', '..', 'v3')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const path = `/${pieces.join('')}`
        const { pathname } = new URL(`https://x.example${path}`)
        if (pathname !== path) expect(hasDotSegment(path)).toBe(true)
      }),
    )
  })
})
