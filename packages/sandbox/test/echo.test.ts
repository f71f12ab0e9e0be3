import { constants, createDecipheriv, privateDecrypt, publicEncrypt } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NOTIFY_URL, type Fixture, createFixture } from './fixture'

let fixture: Fixture
let posted: string[]

beforeEach(async () => {
  posted = []
  fixture = await createFixture({
    notificationFetch: (_url, init) => {
      if (typeof init.body === 'string') posted.push(init.body)
      return Promise.resolve(new Response(null, { status: 204 }))
    },
  })
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }

const encrypt = (text: string, key: string) =>
  publicEncrypt({ key, ...oaep }, Buffer.from(text)).toString('base64')

const decrypt = (text: unknown) =>
  privateDecrypt(
    { key: fixture.merchant.privateKey, ...oaep },
    Buffer.from(String(text), 'base64'),
  ).toString()

describe('the echo operation', () => {
  it('decrypts with either key of WeChat Pay and encrypts for the merchant', async () => {
    for (const [serial, key] of Object.entries(fixture.merchant.certs)) {
      const { status, verified, body } = await fixture.client.post(
        '/v3/security/echo',
        { echo_message: '你好', encrypted_echo_message: encrypt('秘密', key) },
        { headers: { 'Wechatpay-Serial': serial } },
      )
      expect({ status, verified }).toEqual({ status: 200, verified: true })
      expect(body['echo_message']).toBe('你好')
      expect(decrypt(body['encrypted_echo_message'])).toBe('秘密')
    }
  })

  it('sends a notification if notify_url is set', async () => {
    const [[serial, key] = ['', '']] = Object.entries(fixture.merchant.certs)
    await fixture.client.post(
      '/v3/security/echo',
      { echo_message: 'hello', encrypted_echo_message: encrypt('secret', key), notify_url: NOTIFY_URL },
      { headers: { 'Wechatpay-Serial': serial } },
    )
    await fixture.sandbox.notifications.idle()
    const { event_type, resource } = JSON.parse(posted[0] ?? '{}') as {
      event_type: string
      resource: Record<string, string>
    }
    expect(event_type).toBe('SECURITY_ECHO.SUCCESS')
    const encrypted = Buffer.from(resource['ciphertext'] ?? '', 'base64')
    const decipher = createDecipheriv('aes-256-gcm', fixture.merchant.apiv3Key, resource['nonce'] ?? '')
    decipher.setAAD(Buffer.from(resource['associated_data'] ?? '')).setAuthTag(encrypted.subarray(-16))
    const received = JSON.parse(
      Buffer.concat([decipher.update(encrypted.subarray(0, -16)), decipher.final()]).toString(),
    ) as Record<string, string>
    expect(received['echo_message']).toBe('hello')
    expect(decrypt(received['encrypt_echo_message'])).toBe('secret')
  })

  it.each([
    ["a serial number that is not the merchant's", 'PUB_KEY_ID_1', 'AAAA'],
    ['a message encrypted for another key', undefined, Buffer.alloc(256).toString('base64')],
  ])('rejects %s', async (_name, serial, encrypted_echo_message) => {
    const [known = ''] = Object.keys(fixture.merchant.certs)
    expect(
      await fixture.client.post(
        '/v3/security/echo',
        { echo_message: 'hello', encrypted_echo_message },
        { headers: { 'Wechatpay-Serial': serial ?? known } },
      ),
    ).toMatchObject({ status: 400, verified: true, body: { code: 'PARAM_ERROR' } })
  })
})
