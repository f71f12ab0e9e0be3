import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { FieldEncryptionError } from './change-fields'
import { decryptBody, encryptBody } from './encrypt-fields'

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

describe('encryptBody', () => {
  it.each([
    [{ list: [{ name: 'ok' }, { name: 1 }] }, 'list[1].name'],
    [{ list: 'x' }, 'list'],
    ['x', ''],
    [{ a1: 1 }, 'a1'],
    [{ '1a': 1 }, '1a'],
    [{ 'a/b~c': 1 }, 'a/b~c'],
  ])('names the field of %j as other errors do', (body, field) => {
    const start = field === '' ? 'the body: ' : `${field}: `
    const message = expect.stringContaining(start) as string
    expect(() => encryptBody(body, ['list[].name', 'a1', '1a', 'a/b~c'], publicKey)).toThrow(
      expect.objectContaining({ name: 'InputError', field, message }),
    )
  })

  it.each([
    ['FIELD_TOO_LONG', 'x'.repeat(215), true],
    ['FIELD_MALFORMED', '\ud83d', false],
  ])('says of %s, and of nothing else, that it may be encrypted already', (code, name, isSaid) => {
    const encrypt = () => encryptBody({ name }, ['name'], publicKey)
    expect(encrypt).toThrow(expect.objectContaining({ code }))
    const words = 'if you have encrypted it already, set Wechatpay-Serial'
    if (isSaid) expect(encrypt).toThrow(words)
    else expect(encrypt).not.toThrow(words)
  })
})

describe('decryptBody', () => {
  it('serializes the body with the decrypted fields, without losing digits', () => {
    const body = Buffer.from('{"id":12345678901234567890,"a":{"b":"encrypted"}}')
    const text = decryptBody(body, ['a.b'], (response, paths) => {
      expect([response, paths]).toEqual([{ id: '12345678901234567890', a: { b: 'encrypted' } }, ['a.b']])
      return { ...(response as object), a: { b: 'open' } }
    })
    expect(JSON.parse(text)).toEqual({ id: '12345678901234567890', a: { b: 'open' } })
  })

  it('returns a body that is not JSON unchanged', () => {
    expect(decryptBody(Buffer.from('<html>'), ['a'], () => 'never')).toBe('<html>')
  })

  it.each([
    ['FIELD_UNREADABLE', 'check that privateKey belongs to the current one'],
    ['FIELD_MALFORMED', "responseType: 'arraybuffer' returns the response unchanged"],
  ] as const)('names the field that does not open: %s', (code, advice) => {
    const fail = (): never => {
      throw new FieldEncryptionError(code, '/data/3/payer_phone', 'it does not open')
    }
    expect(() => decryptBody(Buffer.from('{}'), ['x'], fail)).toThrow(advice)
    expect(() => decryptBody(Buffer.from('{}'), ['x'], fail)).toThrow(
      expect.objectContaining({
        name: 'ResponseError',
        code: 'RESPONSE_FIELD_UNREADABLE',
        field: 'data[3].payer_phone',
        message: expect.stringMatching(/^data\[3\]\.payer_phone: it does not open/) as string,
      }),
    )
  })
})
