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

  it('diagnoses a request whose last line feed is missing', () => {
    const signed = lines(method, url, timestamp, nonce, body).slice(0, -1)
    expect(explain(request, sign(signed), pem)).toMatchObject({
      verdict: 'invalid',
      diagnosis: { signed_message: signed },
    })
  })

  it('diagnoses a response whose body was parsed and written again', () => {
    const pretty = JSON.stringify(JSON.parse(body), undefined, 2)
    expect(explain(response, sign(lines(timestamp, nonce, pretty)), pem)).toMatchObject({
      verdict: 'invalid',
      diagnosis: { code: 'body-reserialized' },
    })
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
