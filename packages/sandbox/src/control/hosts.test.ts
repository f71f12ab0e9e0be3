import { describe, expect, it } from 'vitest'
import { isAllowedHost } from './hosts'

describe('a caller of the control API', () => {
  it.each([
    ['localhost', null],
    ['LOCALHOST:80', null],
    ['127.0.0.1:8787', 'http://localhost:3000'],
    ['127.8.9.1', null],
    ['[::1]:8787', 'http://[::1]:8787'],
    ['api.localhost:1', null],
    [undefined, null],
    ['sandbox:8787', null],
  ])('as %j from %j may', (host, origin) => {
    expect(isAllowedHost(host, origin, ['sandbox'])).toBe(true)
  })

  it.each([
    ['evil.example', null],
    ['localhost.evil.example', null],
    ['127.0.0.1.evil.example:80', null],
    ['evil-localhost', null],
    ['0x7f000001', null],
    ['', null],
    ['localhost', 'https://evil.example'],
    ['localhost', 'null'],
    [undefined, 'https://evil.example'],
    ['sandbox.evil', null],
  ])('as %j from %j may not', (host, origin) => {
    expect(isAllowedHost(host, origin, ['sandbox'])).toBe(false)
  })
})
