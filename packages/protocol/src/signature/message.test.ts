import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thrown } from '../../test/thrown'
import { requestMessage, responseMessage } from './message'

const oneLine = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('\n'))
const text = fc.string({ unit: 'grapheme' })

describe('requestMessage', () => {
  it('puts each of the five parts on a line that ends in a line feed', () => {
    const url = '/v3/refund/domestic/refunds/123123123123?sub_mchid=1900000109'
    const parts = { method: 'GET', url, timestamp: '1554208460', nonce: '593BEC0C930BF1AF', body: '' }
    expect(requestMessage(parts).toString()).toBe(`GET\n${url}\n1554208460\n593BEC0C930BF1AF\n\n`)
  })

  it('adds a line feed after a body that already ends in one', () => {
    const message = requestMessage({ method: 'POST', url: '/', timestamp: 1, nonce: 'n', body: '{}\n' })
    expect(message.toString()).toBe('POST\n/\n1\nn\n{}\n\n')
  })

  it('takes bytes as they are and text as UTF-8', () => {
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
    ['method', { method: 'GET\n/v3/other' }, 'more than one line'],
    ['method', { method: '' }, 'empty'],
    ['url', { url: '/v3\n1' }],
    ['url', { url: 'https://api.mch.weixin.qq.com/v3' }],
    ['url', { url: '' }],
    ['nonce', { nonce: 'a\nb' }],
    ['nonce', { nonce: '' }],
    ['timestamp', { timestamp: '1\n2' }],
    ['timestamp', { timestamp: '' }],
    ['timestamp', { timestamp: Number.NaN }],
    ['timestamp', { timestamp: -1 }],
    ['timestamp', { timestamp: 1.5 }],
    ['timestamp', { timestamp: Number.POSITIVE_INFINITY }],
  ])('refuses a %s that would make the message ambiguous or wrong: %j', (field, change, said = '') => {
    const parts = { method: 'GET', url: '/v3', timestamp: 1, nonce: 'n', body: '' }
    const error = thrown(() => requestMessage({ ...parts, ...change }))
    expect(error.code).toBe('MESSAGE_FIELD_INVALID')
    expect(error.message).toMatch(new RegExp(`^${field} .*${said}`))
  })
})

describe('responseMessage', () => {
  it('is timestamp, nonce and body, also for the empty body of a 204', () => {
    expect(responseMessage({ timestamp: '1554209980', nonce: 'c5ac7061', body: '' }).toString()).toBe(
      '1554209980\nc5ac7061\n\n',
    )
  })

  it('keeps a timestamp as it came, so that what was signed is what is verified', () => {
    expect(responseMessage({ timestamp: '0x1', nonce: 'n', body: '' }).toString()).toBe('0x1\nn\n\n')
  })

  it('keeps bytes that are not UTF-8', () => {
    const body = Uint8Array.of(0xff, 0x00, 0xfe)
    expect(responseMessage({ timestamp: 1, nonce: 'n', body })).toEqual(
      Buffer.concat([Buffer.from('1\nn\n'), body, Buffer.from('\n')]),
    )
  })
})
