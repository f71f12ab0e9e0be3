import { createHash, createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { workbench } from '../../test/openssl'
import { thrown } from '../../test/thrown'
import { decryptRefundInformation, encryptRefundInformation } from './refund-information'

const bench = workbench()
afterAll(() => {
  bench.remove()
})

const key = '0123456789abcdef0123456789ABCDEF'
const secret = createSecretKey(Buffer.from(key))
const cipherKey = Buffer.from(createHash('md5').update(key).digest('hex')).toString('hex')

describe('req_info of a refund notification', () => {
  it.each([
    '',
    'a',
    '<root>\n<out_refund_no>中文 😀</out_refund_no>\n</root>',
    'x'.repeat(16),
    'x'.repeat(32),
  ])('decrypts what openssl encrypted: %j', (text) => {
    const encrypted = bench.openssl(`enc -aes-256-ecb -K ${cipherKey}`, Buffer.from(text)).toString('base64')
    expect(decryptRefundInformation(encrypted, secret)).toBe(text)
  })

  it('encrypts what openssl decrypts', () => {
    const encrypted = Buffer.from(encryptRefundInformation('x'.repeat(48), secret), 'base64')
    expect(bench.openssl(`enc -d -aes-256-ecb -K ${cipherKey}`, encrypted).toString()).toBe('x'.repeat(48))
  })

  it('decrypts what it encrypted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decryptRefundInformation(encryptRefundInformation(text, secret), secret)).toBe(text)
      }),
    )
  })

  it('rejects decrypted bytes that are not UTF-8', () => {
    const altered = bench.openssl(`enc -aes-256-ecb -K ${cipherKey}`, Buffer.from([0x3c, 0xff, 0x3e]))
    expect(thrown(() => decryptRefundInformation(altered.toString('base64'), secret))).toMatchObject({
      name: 'DecryptionError',
      code: 'RESOURCE_NOT_AUTHENTIC',
    })
  })

  it.each([
    ['', 'RESOURCE_MALFORMED'],
    ['AAAA', 'RESOURCE_MALFORMED'],
    ['not base64', 'RESOURCE_MALFORMED'],
    [Buffer.alloc(32).toString('base64'), 'RESOURCE_NOT_AUTHENTIC'],
    ['A'.repeat(1024 * 1024), 'RESOURCE_NOT_AUTHENTIC'],
    ['A'.repeat(1024 * 1024 + 4), 'RESOURCE_TOO_LARGE'],
  ])('rejects %.20j', (encrypted, code) => {
    expect(thrown(() => decryptRefundInformation(encrypted, secret)).code).toBe(code)
  })
})
