import { constants, createDecipheriv, privateDecrypt, publicEncrypt } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NOTIFY_URL, type Stage, stage } from './stage'

let scene: Stage
let posted: string[]

beforeEach(async () => {
  posted = []
  scene = await stage({
    notificationFetch: (_url, init) => {
      if (typeof init.body === 'string') posted.push(init.body)
      return Promise.resolve(new Response(null, { status: 204 }))
    },
  })
})
afterEach(async () => {
  await scene.sandbox.close()
})

const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }

const seal = (text: string, key: string) =>
  publicEncrypt({ key, ...oaep }, Buffer.from(text)).toString('base64')

const open = (text: unknown) =>
  privateDecrypt({ key: scene.merchant.privateKey, ...oaep }, Buffer.from(String(text), 'base64')).toString()

describe('the echo', () => {
  it('opens by either key of WeChat Pay, and seals for the merchant', async () => {
    for (const [serial, key] of Object.entries(scene.merchant.certs)) {
      const { status, verified, body } = await scene.client.post(
        '/v3/security/echo',
        { echo_message: '你好', encrypted_echo_message: seal('秘密', key) },
        { headers: { 'Wechatpay-Serial': serial } },
      )
      expect({ status, verified }).toEqual({ status: 200, verified: true })
      expect(body['echo_message']).toBe('你好')
      expect(open(body['encrypted_echo_message'])).toBe('秘密')
    }
  })

  it('notifies when it is told where', async () => {
    const [[serial, key] = ['', '']] = Object.entries(scene.merchant.certs)
    await scene.client.post(
      '/v3/security/echo',
      { echo_message: 'hello', encrypted_echo_message: seal('secret', key), notify_url: NOTIFY_URL },
      { headers: { 'Wechatpay-Serial': serial } },
    )
    await scene.sandbox.notifications.settled()
    const { event_type, resource } = JSON.parse(posted[0] ?? '{}') as {
      event_type: string
      resource: Record<string, string>
    }
    expect(event_type).toBe('SECURITY_ECHO.SUCCESS')
    const sealed = Buffer.from(resource['ciphertext'] ?? '', 'base64')
    const decipher = createDecipheriv('aes-256-gcm', scene.merchant.apiv3Key, resource['nonce'] ?? '')
    decipher.setAAD(Buffer.from(resource['associated_data'] ?? '')).setAuthTag(sealed.subarray(-16))
    const told = JSON.parse(
      Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]).toString(),
    ) as Record<string, string>
    expect(told['echo_message']).toBe('hello')
    expect(open(told['encrypt_echo_message'])).toBe('secret')
  })

  it.each([
    ['a serial that is not his', 'PUB_KEY_ID_1', 'AAAA'],
    ['what the key does not open', undefined, Buffer.alloc(256).toString('base64')],
  ])('refuses %s', async (_name, serial, encrypted_echo_message) => {
    const [known = ''] = Object.keys(scene.merchant.certs)
    expect(
      await scene.client.post(
        '/v3/security/echo',
        { echo_message: 'hello', encrypted_echo_message },
        { headers: { 'Wechatpay-Serial': serial ?? known } },
      ),
    ).toMatchObject({ status: 400, verified: true, body: { code: 'PARAM_ERROR' } })
  })
})
