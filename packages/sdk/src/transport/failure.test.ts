import { describe, expect, it } from 'vitest'
import { InputError } from '../error/input-error'
import { transportFailure } from './failure'

const context = { host: 'api.mch.weixin.qq.com', timeout: 30_000, limit: 100 }
const failed = (code: string, message = 'x') => Object.assign(new Error(message), { code })

describe('transportFailure', () => {
  it.each<[unknown, object]>([
    [failed('ENOTFOUND'), { code: 'ENOTFOUND', phase: 'connect', advice: 'retry-same' }],
    [failed('CERT_HAS_EXPIRED'), { code: 'CERT_HAS_EXPIRED', phase: 'connect' }],
    [failed('UND_ERR_CONNECT_TIMEOUT'), { name: 'TimeoutError', code: 'ETIMEDOUT', phase: 'connect' }],
    [failed('ECONNABORTED'), { name: 'TimeoutError', code: 'ETIMEDOUT', phase: 'answer' }],
    [
      failed('UND_ERR_SOCKET', 'other side closed'),
      { code: 'ECONNRESET', phase: 'answer', advice: 'query-first' },
    ],
    [failed('UND_ERR_RES_CONTENT_LENGTH_MISMATCH'), { code: 'RESPONSE_TRUNCATED' }],
    [failed('ERR_BAD_RESPONSE', 'stream has been aborted'), { code: 'RESPONSE_TRUNCATED' }],
    [failed('ERR_BAD_RESPONSE', 'maxContentLength size of 100 exceeded'), { code: 'RESPONSE_TOO_LARGE' }],
    [failed('ERR_CANCELED'), { name: 'CancellationError', code: 'ERR_CANCELED' }],
    [
      new AggregateError([failed('ECONNREFUSED'), failed('ETIMEDOUT')]),
      { code: 'ECONNREFUSED', phase: 'connect' },
    ],
    [new Error('no code'), { code: 'ERR_NETWORK', phase: 'answer' }],
    ['no error at all', { code: 'ERR_NETWORK' }],
  ])('names %o', (error, facts) => {
    expect(transportFailure(error, context)).toMatchObject(facts)
  })

  it('lets pass what has a name already', () => {
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

  it('does not dress up a mistake in code as a failure of the network', () => {
    const mistake = new TypeError("Cannot read properties of undefined (reading 'x')")
    expect(() => transportFailure(mistake, context)).toThrow(mistake)
  })
})
