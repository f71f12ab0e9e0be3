import { describe, expect, it } from 'vitest'
import { splitRoute } from './known-routes'

describe('splitRoute', () => {
  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const)('takes %s', (method) => {
    expect(splitRoute(`${method} /v3/a/{b}`)).toEqual({ method, path: '/v3/a/{b}' })
  })

  it.each(['', 'GET', 'GET v3/a', 'get /v3/a', 'HEAD /v3/a', 'toString /v3/a', 'GET  /v3/a', 'GET /v3/a b'])(
    'refuses %j',
    (route) => {
      expect(() => splitRoute(route)).toThrow(expect.objectContaining({ code: 'PATH_INVALID' }))
    },
  )
})
