import { constants, generateKeyPairSync, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FieldEncryptionError } from './change-fields'
import { decryptFields, encryptFields } from './encrypt-fields'

const wechatpay = generateKeyPairSync('rsa', { modulusLength: 2048 })
const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 })
const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }

function decrypted(encrypted: unknown, key: KeyObject): string {
  return privateDecrypt({ key, ...oaep }, Buffer.from(String(encrypted), 'base64')).toString()
}

function encrypted(text: string, key: KeyObject = merchant.publicKey): string {
  return publicEncrypt({ key, ...oaep }, Buffer.from(text)).toString('base64')
}

function refused(action: () => unknown): FieldEncryptionError {
  try {
    action()
  } catch (error) {
    if (error instanceof FieldEncryptionError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('encryptFields', () => {
  it('encrypts for the holder of the private key, afresh each time', () => {
    const body = {
      list: [
        { user_name: '张三', amount: 1 },
        { user_name: '李四', amount: 2 },
      ],
    }
    const first = encryptFields(body, ['list[].user_name'], wechatpay.publicKey) as typeof body
    const second = encryptFields(body, ['list[].user_name'], wechatpay.publicKey) as typeof body
    expect(first.list.map(({ user_name }) => decrypted(user_name, wechatpay.privateKey))).toEqual([
      '张三',
      '李四',
    ])
    expect(first.list.map(({ amount }) => amount)).toEqual([1, 2])
    expect(first.list[0]?.user_name).not.toBe(second.list[0]?.user_name)
    expect(body.list[0]?.user_name).toBe('张三')
  })

  it('says how much a key can encrypt, and where there was more', () => {
    const body = { receiver: { name: 'x'.repeat(214) } }
    encryptFields(body, ['receiver.name'], wechatpay.publicKey)
    const error = refused(() =>
      encryptFields({ receiver: { name: `${'三'.repeat(71)}xx` } }, ['receiver.name'], wechatpay.publicKey),
    )
    expect(error).toMatchObject({ code: 'FIELD_TOO_LONG', field: '/receiver/name' })
    expect(error.message).toMatch(/^\/receiver\/name: .*215 bytes.* at most 214/)
    expect(error.message).not.toContain('三')
  })

  it.each([
    ['half a character', 'FIELD_MALFORMED', { name: '\ud83d' }, wechatpay.publicKey],
    ['a private key', 'FIELD_KEY_UNFIT', { name: 'A' }, wechatpay.privateKey],
  ])('refuses %s', (_, code, body, key) => {
    expect(refused(() => encryptFields(body, ['name'], key))).toMatchObject({ code, field: '/name' })
  })
})

describe('a body that was written already', () => {
  const text = '{"name":"张三"}'

  it.each([text, Buffer.from(text), new TextEncoder().encode(text).buffer])(
    'is refused rather than sent in the clear',
    (body) => {
      const error = refused(() => encryptFields(body, ['name'], wechatpay.publicKey))
      expect(error).toMatchObject({ code: 'FIELD_MISPLACED', field: '' })
      expect(encryptFields(body, [], wechatpay.publicKey)).toBe(body)
    },
  )
})

describe('decryptFields', () => {
  it('decrypts what was encrypted with the merchant certificate', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 3 }), (texts) => {
        const response = { data: texts.map((name) => ({ name: name === '' ? '' : encrypted(name) })) }
        expect(decryptFields(response, ['data[].name'], merchant.privateKey)).toEqual({
          data: texts.map((name) => ({ name })),
        })
      }),
      { numRuns: 20 },
    )
  })

  it.each([
    ['a text in the clear', 'FIELD_MALFORMED', '张*'],
    ['Base64 of something short', 'FIELD_MALFORMED', Buffer.from('short').toString('base64')],
    ['what was encrypted for another', 'FIELD_UNREADABLE', encrypted('张三', wechatpay.publicKey)],
  ])('refuses %s, and names the field', (_, code, name) => {
    const error = refused(() => decryptFields({ data: [{}, { name }] }, ['data[].name'], merchant.privateKey))
    expect(error).toMatchObject({ code, field: '/data/1/name' })
    expect(error.message).not.toContain(name)
  })
})
