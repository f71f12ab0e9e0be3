import { createSign, generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { explain } from './explain'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
const sign = (message: string): string => createSign('RSA-SHA256').update(message).sign(privateKey, 'base64')

const request = {
  method: 'POST',
  url: '/v3/pay/transactions/native?a=b',
  timestamp: '1795905285',
  nonce: 'LXYO9DOnbHNdhXNp3c7rANfgoq1qA3ad',
  body: '{"description":"咖啡","amount":{"total":1}}',
}
const response = { ...request, method: undefined, url: undefined }
const lines = (...parts: readonly string[]): string => parts.map((part) => `${part}\n`).join('')
const { method, url, timestamp, nonce, body } = request

describe('explain', () => {
  it('verifies what Node.js signs, of requests and responses', () => {
    expect(explain(request, sign(lines(method, url, timestamp, nonce, body)), pem).verdict).toBe('valid')
    expect(explain(response, sign(lines(timestamp, nonce, body)), pem).verdict).toBe('valid')
  })

  it.each([
    ['line feed', lines(method, url, timestamp, nonce, body).slice(0, -1)],
    [
      'serialized again',
      lines(method, url, timestamp, nonce, body.replaceAll(':', ': ').replaceAll(',', ', ')),
    ],
    ['was left out', lines(method, url, timestamp, nonce, '')],
    ['has the host', lines(method, `https://api.mch.weixin.qq.com${url}`, timestamp, nonce, body)],
    ['lacks the query', lines(method, '/v3/pay/transactions/native', timestamp, nonce, body)],
    ['wrong order', lines(method, url, nonce, timestamp, body)],
    ['milliseconds', lines(method, url, `${timestamp}000`, nonce, body)],
    ['lower case', lines('post', url, timestamp, nonce, body)],
    ['keys do not match', lines(method, url, timestamp, nonce, 'another body')],
  ])('finds the mistake: %s', (words, signed) => {
    const { verdict, cause } = explain(request, sign(signed), pem)
    expect(verdict).toBe('invalid')
    expect(cause?.en).toContain(words)
  })

  it('finds a response whose body was serialized again', () => {
    const pretty = JSON.stringify(JSON.parse(body), undefined, 2)
    const { cause } = explain({ ...response, body }, sign(lines(timestamp, nonce, pretty)), pem)
    expect(cause?.en).toContain('serialized again')
  })

  it('reports a signature that is not Base64', () => {
    expect(explain(request, 'zz-_', pem).cause?.en).toContain('Base64')
  })

  it('refuses a private key and other texts as the public key', () => {
    const secret = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    expect(() => explain(request, sign('x'), secret)).toThrow('not the PEM')
    expect(() => explain(request, sign('x'), 'key')).toThrow('not the PEM')
  })

  it('shows the string to sign without a key', () => {
    expect(explain(request, undefined, undefined)).toEqual({
      message: lines(method, url, timestamp, nonce, body),
      verdict: 'unknown',
    })
  })
})
