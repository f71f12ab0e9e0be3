import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thrown } from '../../test/thrown'
import { appMessage, jsapiMessage, requestMessage, responseMessage } from './message'

const oneLine = fc.stringMatching(/^[!-~]+$/)
const text = fc.string({ unit: 'grapheme' })

describe('requestMessage', () => {
  it('writes each of the five parts on a line that ends in a line feed', () => {
    const url = '/v3/refund/domestic/refunds/123123123123?sub_mchid=1900000109'
    const parts = { method: 'GET', url, timestamp: '1554208460', nonce: '593BEC0C930BF1AF', body: '' }
    expect(requestMessage(parts).toString()).toBe(`GET\n${url}\n1554208460\n593BEC0C930BF1AF\n\n`)
  })

  it('adds a line feed after a body that already ends in one', () => {
    const message = requestMessage({ method: 'POST', url: '/', timestamp: 1, nonce: 'n', body: '{}\n' })
    expect(message.toString()).toBe('POST\n/\n1\nn\n{}\n\n')
  })

  it('takes bytes unchanged and a string as UTF-8', () => {
    fc.assert(
      fc.property(text, oneLine, fc.nat(), (body, nonce, timestamp) => {
        const parts = { method: 'POST', url: '/v3', timestamp, nonce }
        const expected = Buffer.from(`POST\n/v3\n${timestamp}\n${nonce}\n${body}\n`)
        expect(requestMessage({ ...parts, body })).toEqual(expected)
        expect(requestMessage({ ...parts, body: Buffer.from(body) })).toEqual(expected)
        expect(requestMessage({ ...parts, timestamp: String(timestamp), body })).toEqual(expected)
      }),
    )
  })

  it.each([
    ['method', { method: 'GET\n/v3/other' }, 'U\\+000A at position 3'],
    ['method', { method: '' }, 'empty'],
    ['method', { method: 'get' }, 'upper-case letters'],
    ['url', { url: '/v3\n1' }],
    ['url', { url: '/v3 1' }],
    ['url', { url: '/中' }, 'U\\+4E2D at position 1'],
    ['url', { url: '/v3#fragment' }],
    ['url', { url: 'https://api.mch.weixin.qq.com/v3' }],
    ['url', { url: '' }],
    ['nonce', { nonce: 'a\nb' }],
    ['nonce', { nonce: '' }],
    ['nonce', { nonce: 'a b' }],
    ['nonce', { nonce: '\u2028' }],
    ['timestamp', { timestamp: '1\n2' }],
    ['timestamp', { timestamp: '0x1' }],
    ['timestamp', { timestamp: '١' }],
    ['timestamp', { timestamp: '' }],
    ['timestamp', { timestamp: Number.NaN }],
    ['timestamp', { timestamp: -1 }],
    ['timestamp', { timestamp: 1.5 }],
    ['timestamp', { timestamp: Number.POSITIVE_INFINITY }],
  ])('rejects a %s that would make the message ambiguous or wrong: %j', (field, change, said = '') => {
    const parts = { method: 'GET', url: '/v3', timestamp: 1, nonce: 'n', body: '' }
    const error = thrown(() => requestMessage({ ...parts, ...change }))
    expect(error.code).toBe('MESSAGE_FIELD_INVALID')
    expect(error.message).toMatch(new RegExp(`^${field} .*${said}`))
  })
})

describe('responseMessage', () => {
  it('consists of timestamp, nonce and body, also for the empty body of a 204', () => {
    expect(responseMessage({ timestamp: '1554209980', nonce: 'c5ac7061', body: '' }).toString()).toBe(
      '1554209980\nc5ac7061\n\n',
    )
  })

  it('keeps the digits of a timestamp, so that the verified message is the signed one', () => {
    expect(responseMessage({ timestamp: '007', nonce: 'n', body: '' }).toString()).toBe('007\nn\n\n')
  })

  it.each([
    ['timestamp', { timestamp: '1\nn' }],
    ['timestamp', { timestamp: '0x1' }],
    ['nonce', { nonce: 'a\nb' }],
    ['nonce', { nonce: 'a\u0000' }],
    ['nonce', { nonce: '' }],
  ])('rejects a %s with a forbidden character: %j', (field, change) => {
    const error = thrown(() => responseMessage({ timestamp: '1', nonce: 'n', body: '', ...change }))
    expect(error.code).toBe('MESSAGE_FIELD_INVALID')
    expect(error.message).toMatch(new RegExp(`^${field} `))
  })

  it('keeps bytes that are not UTF-8', () => {
    const body = Uint8Array.of(0xff, 0x00, 0xfe)
    expect(responseMessage({ timestamp: 1, nonce: 'n', body })).toEqual(
      Buffer.concat([Buffer.from('1\nn\n'), body, Buffer.from('\n')]),
    )
  })
})

describe.each([
  ['jsapiMessage', jsapiMessage, 'prepay_id='],
  ['appMessage', appMessage, ''],
])('%s', (_, build, prefix) => {
  const order = { appid: 'wx8888888888888888', timestamp: 1554208460, nonce: '593B', prepay_id: 'up_wx2014' }

  it('writes app ID, timestamp, nonce and prepay_id on four lines', () => {
    expect(build(order).toString()).toBe(`wx8888888888888888\n1554208460\n593B\n${prefix}up_wx2014\n`)
  })

  it.each([
    ['appid', 'GET\n/v3/certificates'],
    ['appid', ''],
    ['appid', 'wx 8'],
    ['timestamp', '/v3/certificates'],
    ['nonce', 'a\nb'],
    ['prepay_id', 'wx1\n{}'],
    ['prepay_id', 'prepay_id=wx1'],
    ['prepay_id', ''],
  ])('rejects %s %j', (field, value) => {
    const error = thrown(() => build({ ...order, [field]: value }))
    expect(error.code).toBe('MESSAGE_FIELD_INVALID')
    expect(error.message).toMatch(new RegExp(`^${field} `))
  })

  it('never equals the message of a request, whatever the front end sends', () => {
    const any = fc.oneof(fc.string(), fc.constantFrom('GET', '/v3', '1', 'n\n', 'GET\n/v3/certificates\n1'))
    fc.assert(
      fc.property(any, any, any, any, (appid, timestamp, nonce, prepay_id) => {
        try {
          const lines = build({ appid, timestamp, nonce, prepay_id }).toString().split('\n')
          expect(lines).toHaveLength(5)
          expect(lines[1]).not.toMatch(/^\//)
        } catch (error) {
          expect(error).toMatchObject({ code: 'MESSAGE_FIELD_INVALID' })
        }
      }),
    )
  })
})
