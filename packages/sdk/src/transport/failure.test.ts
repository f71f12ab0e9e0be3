import { describe, expect, it } from 'vitest'
import { InputError } from '../base/errors/input-error'
import { transportFailure } from './failure'

const context = { host: 'api.mch.weixin.qq.com', timeout: 30_000, limit: 100, phase: 'response' } as const
const failed = (code: string, message = 'x') => Object.assign(new Error(message), { code })

describe('transportFailure', () => {
  it.each<[unknown, object]>([
    [failed('ENOTFOUND'), { code: 'ENOTFOUND', phase: 'connect', advice: 'retry-same' }],
    [failed('CERT_HAS_EXPIRED'), { code: 'CERT_HAS_EXPIRED', phase: 'connect' }],
    [failed('UND_ERR_CONNECT_TIMEOUT'), { name: 'TimeoutError', code: 'ETIMEDOUT', phase: 'connect' }],
    [failed('ECONNABORTED'), { name: 'TimeoutError', code: 'ETIMEDOUT', phase: 'response' }],
    [
      failed('UND_ERR_SOCKET', 'other side closed'),
      { code: 'ECONNRESET', phase: 'response', advice: 'query-first' },
    ],
    [failed('UND_ERR_RES_CONTENT_LENGTH_MISMATCH'), { code: 'RESPONSE_TRUNCATED' }],
    [failed('ERR_BAD_RESPONSE', 'stream has been aborted'), { code: 'RESPONSE_TRUNCATED' }],
    [failed('ERR_BAD_RESPONSE', 'maxContentLength size of 100 exceeded'), { code: 'RESPONSE_TOO_LARGE' }],
    [failed('ERR_CANCELED'), { name: 'CancellationError', code: 'ERR_CANCELED' }],
    [
      new AggregateError([failed('ECONNREFUSED'), failed('ETIMEDOUT')]),
      { code: 'ECONNREFUSED', phase: 'connect' },
    ],
    [new Error('no code'), { code: 'ERR_NETWORK', phase: 'response' }],
    ['no error at all', { code: 'ERR_NETWORK' }],
  ])('names %o', (error, facts) => {
    expect(transportFailure(error, context)).toMatchObject(facts)
  })

  it.each<[unknown, object]>([
    [failed('ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING_FLAG'), { phase: 'connect', advice: 'retry-same' }],
    [new Error('no code'), { code: 'ERR_NETWORK', phase: 'connect' }],
    [failed('ETIMEDOUT'), { name: 'TimeoutError', phase: 'connect' }],
    [failed('ERR_CANCELED'), { name: 'CancellationError', phase: 'connect' }],
  ])('says of %o that nothing was sent where the transport had not begun to send', (error, facts) => {
    expect(transportFailure(error, { ...context, phase: 'connect' })).toMatchObject(facts)
  })

  it.each([
    [
      'api.mch.weixin.qq.com',
      { address: '127.0.0.1', port: 7890 },
      'went to 127.0.0.1:7890, through a proxy',
    ],
    ['127.0.0.1:8787', { address: '127.0.0.1', port: 9 }, 'went to 127.0.0.1:9, through a proxy'],
    ['api.mch.weixin.qq.com', { hostname: 'proxy.example' }, 'went to proxy.example, through a proxy'],
  ])('says that the connection for %s went through a proxy', (host, to, words) => {
    const error = Object.assign(failed('ECONNREFUSED'), to)
    expect(transportFailure(error, { ...context, host }).message).toContain(words)
    expect(transportFailure(new AggregateError([error]), { ...context, host }).message).toContain(words)
  })

  it.each([
    ['api.mch.weixin.qq.com', { address: '203.0.113.7', port: 443 }],
    ['api.mch.weixin.qq.com', { hostname: 'api.mch.weixin.qq.com' }],
    ['127.0.0.1:8787', { address: '127.0.0.1', port: 8787 }],
    ['localhost', { address: '::1', port: 80 }],
    ['[::1]:8787', { address: '::1', port: 8787 }],
  ])('says nothing of a proxy where the connection went to %s itself', (host, to) => {
    const error = Object.assign(failed('ECONNREFUSED'), to)
    expect(transportFailure(error, { ...context, host }).message).not.toContain('proxy')
  })

  it('returns an error of this package unchanged', () => {
    const named = new InputError('BODY_INVALID', 'x')
    expect(transportFailure(named, context)).toBe(named)
  })

  it.each(['UND_ERR_INVALID_ARG', 'ERR_INVALID_CHAR', 'ERR_INVALID_HTTP_TOKEN'])(
    'takes %s for what it is: a request that cannot be sent',
    (code) => {
      const thrown = Object.assign(new TypeError('invalid X-A header'), { code })
      expect(() => transportFailure(thrown, context)).toThrow(
        expect.objectContaining({ name: 'InputError', code: 'OPTION_INVALID', field: 'headers' }),
      )
    },
  )

  it('rethrows a programming error before anything was sent, and afterwards reports an unreadable response', () => {
    const mistake = new TypeError("Cannot read properties of undefined (reading 'x')")
    expect(() => transportFailure(mistake, { ...context, phase: 'connect' })).toThrow(mistake)
    expect(transportFailure(mistake, context)).toMatchObject({
      code: 'RESPONSE_UNREADABLE',
      advice: 'query-first',
      cause: mistake,
    })
  })

  it('names a failure whose host is not known', () => {
    const error = Object.assign(failed('ECONNRESET'), { address: '127.0.0.1', port: 1 })
    expect(transportFailure(error, { ...context, host: 'the host' })).toMatchObject({ code: 'ECONNRESET' })
  })
})
