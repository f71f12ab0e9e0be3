import {
  createPrivateKey,
  constants,
  generateKeyPairSync,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  X509Certificate,
} from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InputError, ResponseError, Wechatpay } from '../src/index'
import { type Gateway, PUBLIC_KEY_ID, platformKeys, startGateway } from './gateway'
import { openStage, rejection, type Stage } from './stage'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

describe.each(['certificate', 'public-key', 'both'] as const)('a merchant in %s mode', (keyMode) => {
  it('encrypts the marked fields, names the key, and decrypts the response', async () => {
    const { wxpay } = stage.client({}, keyMode)
    const body = Object.freeze({ echo_message: 'hello', encrypted_echo_message: '张三' })
    const { data, config } = await wxpay.v3.security.echo.post(body)
    expect(data).toMatchObject({ echo_message: 'hello', encrypted_echo_message: '张三' })
    expect(body).toEqual({ echo_message: 'hello', encrypted_echo_message: '张三' })
    expect(config.data).toEqual(body)
  })

  it('does so with downloaded platform certificates, if there are any', async () => {
    const { wxpay } = stage.client(keyMode === 'certificate' ? { certs: undefined } : {}, keyMode)
    const { data } = await wxpay.v3.security.echo.post({
      echo_message: 'hello',
      encrypted_echo_message: '李四',
    })
    expect(data).toMatchObject({ encrypted_echo_message: '李四' })
  })

  it('leaves fields that the caller has encrypted to a caller who names the key', async () => {
    const { wxpay } = stage.client({}, keyMode)
    const { text, serial } = await wxpay.encrypt('王五')
    const { data } = await wxpay.v3.security.echo.post(
      { echo_message: 'hello', encrypted_echo_message: text },
      { headers: { 'Wechatpay-Serial': serial } },
    )
    expect(data).toMatchObject({ encrypted_echo_message: '王五' })
  })
})

describe('fields', () => {
  it('that are absent or empty are left alone', async () => {
    const { wxpay } = stage.client()
    const { data } = await wxpay.v3.security.echo.post({ echo_message: 'hello' })
    expect(data).toEqual({ echo_message: 'hello' })
  })

  it.each([
    ['too long', 'x'.repeat(215), 'FIELD_TOO_LONG'],
    ['a number', 7, 'FIELD_NOT_TEXT'],
  ])('that are %s are rejected by name before anything is sent', async (_, value, code) => {
    const { wxpay } = stage.client()
    const error = await rejection(
      wxpay.chain('v3/security/echo').post({ echo_message: 'x', encrypted_echo_message: value }),
    )
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({ code, field: 'encrypted_echo_message', route: 'POST /v3/security/echo' })
    expect(error).not.toHaveProperty('attempts')
    expect((error as Error).message).not.toContain('xxx')
  })

  it.each([
    ['a string', (text: string) => text],
    ['bytes', (text: string) => Buffer.from(text)],
  ])('in a body that is already %s are not sent in plaintext', async (_, asBody) => {
    const { wxpay } = stage.client()
    const clear = asBody('{"echo_message":"x","encrypted_echo_message":"张三"}')
    const error = await rejection(wxpay.chain('v3/security/echo').post(clear))
    expect(error).toMatchObject({ code: 'FIELD_MISPLACED', field: 'encrypted_echo_message' })
    expect(error).not.toHaveProperty('attempts')
    expect((error as Error).message).not.toContain('张三')
    const { data } = await wxpay.chain('v3/security/echo').post(asBody('{"echo_message":"x"}'))
    expect(data).toEqual({ echo_message: 'x' })
    const { text, serial } = await wxpay.encrypt('张三')
    const encrypted = asBody(JSON.stringify({ echo_message: 'x', encrypted_echo_message: text }))
    const headers = { 'Wechatpay-Serial': serial }
    await expect(wxpay.chain('v3/security/echo').post(encrypted, { headers })).resolves.toMatchObject({
      data: { encrypted_echo_message: '张三' },
    })
  })

  it('that are already encrypted would be encrypted twice: the error says what to set', async () => {
    const { wxpay } = stage.client()
    const { text } = await wxpay.encrypt('王五')
    await expect(
      wxpay.v3.security.echo.post({ echo_message: 'x', encrypted_echo_message: text }),
    ).rejects.toMatchObject({
      code: 'FIELD_TOO_LONG',
      message: expect.stringContaining('set Wechatpay-Serial') as string,
    })
  })
})

it.each<unknown>(['', ' ', null])(
  'a Wechatpay-Serial of %o, which names no key, is rejected',
  async (serial) => {
    const { wxpay } = stage.client()
    const body = { echo_message: 'x', encrypted_echo_message: '张三' }
    const headers = { 'Wechatpay-Serial': serial as string }
    const error = await rejection(wxpay.v3.security.echo.post(body, { headers }))
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({ code: 'OPTION_INVALID', field: 'headers.Wechatpay-Serial' })
    expect(error).not.toHaveProperty('attempts')
  },
)

it.each([7, undefined, null, Buffer.from('x')])(
  'a value that is not a string, such as %o, is rejected',
  async (value) => {
    const { wxpay } = stage.client()
    const text = value as unknown as string
    await expect(wxpay.encrypt(text)).rejects.toMatchObject({ name: 'InputError', code: 'FIELD_NOT_TEXT' })
    expect(() => wxpay.decrypt(text)).toThrow(
      expect.objectContaining({ name: 'InputError', code: 'FIELD_NOT_TEXT' }),
    )
  },
)

it('the key of the merchant who signs the call decrypts its response', async () => {
  const { wxpay } = stage.client({}, 'certificate')
  const { mchid, serial, privateKey } = stage.client({}, 'certificate').merchant
  const { data } = await wxpay.v3.security.echo.post(
    { echo_message: 'x', encrypted_echo_message: '赵六' },
    { mchid, serial, privateKey: createPrivateKey(privateKey) },
  )
  expect(data).toMatchObject({ encrypted_echo_message: '赵六' })
})

describe('wxpay.decrypt', () => {
  it('decrypts a value that was encrypted for the certificate, and reports one that is not encrypted', () => {
    const { wxpay, merchant } = stage.client()
    const { publicKey } = new X509Certificate(merchant.certificate)
    const encrypted = publicEncrypt(
      { key: publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING },
      Buffer.from('秘密'),
    )
    expect(wxpay.decrypt(encrypted.toString('base64'))).toBe('秘密')
    expect(() => wxpay.decrypt('秘密')).toThrow(expect.objectContaining({ code: 'FIELD_MALFORMED' }))
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey
    expect(() => wxpay.decrypt(encryptFor(other, 'x'))).toThrow(
      expect.objectContaining({ name: 'InputError', code: 'FIELD_UNREADABLE' }),
    )
  })
})

describe('a response', () => {
  let gateway: Gateway
  beforeAll(async () => {
    gateway = await startGateway()
  })
  afterAll(() => gateway.close())

  it('whose field does not decrypt is an error that names the field and keeps the response', async () => {
    gateway.respond({ body: JSON.stringify({ data: [{ complaint_id: '1' }, { payer_phone: 'AAAA' }] }) })
    const wxpay = new Wechatpay(gateway.options)
    const error = await rejection(wxpay.chain('v3/merchant-service/complaints-v2').get())
    expect(error).toBeInstanceOf(ResponseError)
    expect(error).toMatchObject({
      code: 'RESPONSE_FIELD_UNREADABLE',
      field: 'data[1].payer_phone',
      response: { status: 200, data: expect.stringContaining('AAAA') as string },
    })
  })

  it('is returned as signed if its bytes are requested', async () => {
    const body = JSON.stringify({ data: [{ payer_phone: 'AAAA' }] })
    gateway.respond({ body })
    const wxpay = new Wechatpay(gateway.options)
    const { data } = await wxpay
      .chain('v3/merchant-service/complaints-v2')
      .get({ responseType: 'arraybuffer' })
    expect(String(data)).toBe(body)
  })
})

function encryptFor(key: KeyObject, text: string): string {
  return publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING }, Buffer.from(text)).toString(
    'base64',
  )
}

describe('encrypted parameters of a query', () => {
  let gateway: Gateway
  beforeAll(async () => {
    gateway = await startGateway()
    gateway.respond({ body: '{}' })
  })
  afterAll(() => gateway.close())

  const search = (wxpay: Wechatpay, config: object = {}) =>
    wxpay.v3.capital.capitallhh.banks.searchBanksByBankAccount.get({
      params: { account_number: '6222 021+/=&' },
      ...config,
    })

  it('are encrypted with the key that Wechatpay-Serial names, and signed as sent', async () => {
    const wxpay = new Wechatpay(gateway.options)
    await search(wxpay)
    const arrived = gateway.arrived.at(-1)
    const sent = new URL(arrived?.url ?? '', 'https://api.mch.weixin.qq.com').searchParams.get(
      'account_number',
    )
    const plain = privateDecrypt(
      { key: platformKeys.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
      Buffer.from(sent ?? '', 'base64'),
    )
    expect(plain.toString()).toBe('6222 021+/=&')
    expect(arrived).toMatchObject({ verified: true, headers: { 'wechatpay-serial': PUBLIC_KEY_ID } })
    await wxpay.close()
  })

  it('are left to a caller who names the key', async () => {
    const wxpay = new Wechatpay(gateway.options)
    await search(wxpay, { headers: { 'Wechatpay-Serial': PUBLIC_KEY_ID } })
    const { url = '' } = gateway.arrived.at(-1) ?? {}
    expect(new URL(url, 'https://api.mch.weixin.qq.com').searchParams.get('account_number')).toBe(
      '6222 021+/=&',
    )
    await wxpay.close()
  })

  it('that are too long are rejected by name, and nothing is sent', async () => {
    const wxpay = new Wechatpay(gateway.options)
    const before = gateway.arrived.length
    const error = await rejection(search(wxpay, { params: { account_number: '6'.repeat(215) } }))
    expect(error).toMatchObject({ code: 'FIELD_TOO_LONG', field: 'account_number' })
    expect(gateway.arrived).toHaveLength(before)
    await wxpay.close()
  })
})
