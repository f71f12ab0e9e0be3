import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Overrides } from './signing-client'
import { type Fixture, keyRing, newOrder, createFixture } from './fixture'

let fixture: Fixture

beforeAll(async () => {
  fixture = await createFixture()
})
afterAll(async () => {
  await fixture.sandbox.close()
})

const seconds = (offset: number): number => Math.floor(Date.now() / 1000) + offset
const stranger = (): string => keyRing()[5]?.privateKey ?? ''

const refused: readonly (readonly [string, Overrides | (() => Overrides), string, string])[] = [
  ['no Authorization header', { authorization: null }, 'authorization', 'Http头缺少Authorization'],
  [
    'another scheme',
    { scheme: 'WECHATPAY2-SM2-WITH-SM3' },
    'authorization',
    'Http头Authorization认证类型不正确',
  ],
  [
    'an unknown scheme',
    { authorization: 'Bearer abc' },
    'authorization',
    'Http头Authorization认证类型不正确',
  ],
  [
    'a missing field',
    {
      authorization:
        'WECHATPAY2-SHA256-RSA2048 mchid="1900000001",nonce_str="a",timestamp="1",serial_no="AB"',
    },
    'authorization',
    'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》',
  ],
  ['an unknown merchant', { mchid: '1900000000' }, 'mchid', '商户未申请过证书'],
  ['another serial number', { serial: '1'.repeat(40) }, 'serial_no', '商户证书序列号有误'],
  [
    'a timestamp in the past',
    () => ({ timestamp: seconds(-302) }),
    'timestamp',
    'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟',
  ],
  [
    'a timestamp in the future',
    () => ({ timestamp: seconds(303) }),
    'timestamp',
    'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟',
  ],
  ['a signature by another key', () => ({ privateKey: stranger() }), 'signature', '错误的签名，验签失败'],
  ['a changed body', { signedBody: '{}' }, 'signature', '错误的签名，验签失败'],
]

describe('authentication failures', () => {
  it.each(refused)('rejects %s as the live gateway does', async (_, given, field, message) => {
    const overrides = typeof given === 'function' ? given() : given
    const { status, body, headers } = await fixture.client.post(
      '/v3/payscore/serviceorder',
      newOrder(fixture.parties, 'Refused-1'),
      overrides,
    )
    expect({ status, body }).toMatchObject({
      status: 401,
      body: { code: 'SIGN_ERROR', message, detail: { field, location: 'authorization' } },
    })
    expect(headers.get('request-id')).toMatch(/^[0-9A-F]{38}-268443699$/)
    expect([...headers.keys()].filter((name) => name.startsWith('wechatpay-'))).toEqual([])
  })

  it('shows the verified message: its length in bytes, and the body truncated to eight bytes', async () => {
    const timestamp = seconds(0)
    const url = '/v3/pay/transactions/native?a=%20b'
    const body = '{"description":"图书"}'
    const response = await fixture.client.post(url, body, { signedBody: 'else', nonce: 'ABCDEF', timestamp })
    const message = `POST\n${url}\n${timestamp}\nABCDEF\n${body}\n`
    expect(response.body['detail']).toEqual({
      field: 'signature',
      location: 'authorization',
      detail: { issue: 'sign not match' },
      sign_information: {
        method: 'POST',
        url,
        sign_message_length: Buffer.byteLength(message),
        truncated_sign_message: `POST\n${url}\n${timestamp}\nABCDEF\n{"descri\n`,
      },
    })
  })
})

describe('accepted requests', () => {
  it.each([
    ['five minutes behind', -299],
    ['five minutes ahead', 299],
  ])('accepts a timestamp just under %s', async (_, offset) => {
    const { status } = await fixture.client.get('/v3/certificates', { timestamp: seconds(offset) })
    expect(status).toBe(200)
  })

  it('accepts the same nonce and signature again, as clients resend to the backup host', async () => {
    const once = { nonce: 'SAMENONCE', timestamp: seconds(0) }
    expect((await fixture.client.get('/v3/certificates', once)).status).toBe(200)
    expect((await fixture.client.get('/v3/certificates', once)).status).toBe(200)
  })

  it('verifies the raw bytes of the body, however its JSON is formatted', async () => {
    const body = `${JSON.stringify(newOrder(fixture.parties, 'Raw-1'), null, 2).replace('共', '\\u5171')}\n`
    const { status, body: response } = await fixture.client.post('/v3/payscore/serviceorder', body)
    expect({ status, response }).toMatchObject({
      status: 200,
      response: { service_introduction: '共享充电宝' },
    })
  })

  it('ignores business time', async () => {
    const other = await createFixture()
    await other.sandbox.clock.advance(3 * 24 * 60 * 60 * 1000)
    expect(await other.client.get('/v3/certificates')).toMatchObject({ status: 200, verified: true })
    await other.sandbox.close()
  })
})

describe('unknown operations', () => {
  it.each([
    ['POST', '/v3/payscore/nothing', 404, 'RESOURCE_NOT_EXISTS'],
    ['GET', '/v3', 404, 'RESOURCE_NOT_EXISTS'],
    ['GET', '/', 404, 'RESOURCE_NOT_EXISTS'],
    ['GET', '/v3/payscore/serviceorder//complete', 404, 'RESOURCE_NOT_EXISTS'],
    ['DELETE', '/v3/payscore/serviceorder', 405, 'METHOD_NOT_ALLOWED'],
    ['GET', '/v3/pay/transactions/native', 405, 'METHOD_NOT_ALLOWED'],
  ])('%s %s', async (method, url, status, code) => {
    const response = await fixture.client.call(method, url)
    expect(response).toMatchObject({ status, verified: false, body: { code } })
  })
})

describe('rejected bodies', () => {
  const post = (body: unknown) => fixture.client.post('/v3/payscore/serviceorder', body)
  const order = () => newOrder(fixture.parties, 'Body-1')

  it.each<readonly [string, () => unknown, number, string, string]>([
    ['invalid JSON', () => '{', 400, 'PARAM_ERROR', ''],
    ['a list', () => '[]', 400, 'PARAM_ERROR', ''],
    ['null', () => ({ ...order(), attach: null }), 400, 'PARAM_ERROR', '/attach'],
    ['an emoji', () => ({ ...order(), attach: '你好😀' }), 400, 'PARAM_ERROR', '/attach'],
    ['an unknown field', () => ({ ...order(), mchid: '1' }), 400, 'PARAM_ERROR', '/mchid'],
    [
      'an unknown nested field',
      () => ({ ...order(), location: { lat: '1' } }),
      400,
      'PARAM_ERROR',
      '/location/lat',
    ],
    [
      '__proto__',
      () => JSON.stringify(order()).replace('{', '{"__proto__":{"admin":true},'),
      400,
      'PARAM_ERROR',
      '/__proto__',
    ],
    [
      'a missing required field',
      () => ({ ...order(), notify_url: undefined }),
      400,
      'PARAM_ERROR',
      '/notify_url',
    ],
    ['a field of a wrong type', () => ({ ...order(), attach: 1 }), 400, 'PARAM_ERROR', '/attach'],
    [
      'a fraction of a fen',
      () => ({ ...order(), risk_fund: { name: 'DEPOSIT', amount: 1.5 } }),
      400,
      'PARAM_ERROR',
      '/risk_fund/amount',
    ],
  ])('%s', async (_, body, status, code, field) => {
    const response = await post(body())
    expect(response).toMatchObject({
      status,
      verified: true,
      body: { code, detail: { field, location: 'body' } },
    })
  })

  it('rejects a body larger than a megabyte and keeps the connection open', async () => {
    const response = await post({ ...order(), attach: 'a'.repeat(10 * 1024 * 1024) })
    expect(response).toMatchObject({ status: 413, verified: false, body: { code: 'PARAM_ERROR' } })
    expect((await fixture.client.get('/v3/certificates')).status).toBe(200)
  })

  it('does not read the body before the Authorization header is checked', async () => {
    for (const type of ['application/json', 'multipart/form-data; boundary=B']) {
      let pulled = 0
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          pulled += 1
          controller.enqueue(new Uint8Array(1024))
        },
      })
      const request = new Request('https://api.mch.weixin.qq.com/v3/merchant/media/upload', {
        method: 'POST',
        headers: { 'Content-Type': type },
        body,
        duplex: 'half',
      } as RequestInit)
      expect((await fixture.sandbox.fetch(request)).status).toBe(401)
      // Streams fill their queue of one chunk before anything reads them.
      expect(pulled).toBeLessThan(8)
    }
  })

  it('stores no order for a rejected body', async () => {
    const search = new URLSearchParams({ out_order_no: 'Body-1', ...fixture.parties })
    expect((await fixture.client.get(`/v3/payscore/serviceorder?${search}`)).status).toBe(404)
  })
})

describe('key that signs a response', () => {
  it('signs for a certificate merchant with the certificate, even if the request names the public key', async () => {
    const { client, merchant, sandbox } = await createFixture({}, { keyMode: 'certificate' })
    const [serial] = Object.keys(merchant.certs)
    for (const requested of ['', 'PUB_KEY_ID_0100000000000000', 'F'.repeat(40), String(serial)]) {
      const response = await client.get('/v3/certificates', { headers: { 'Wechatpay-Serial': requested } })
      expect(response.headers.get('wechatpay-serial')).toBe(serial)
      expect(response).toMatchObject({ status: 200, verified: true })
    }
    await sandbox.close()
  })

  it('signs for a public-key merchant with the public key, and lists no certificates', async () => {
    const { client, merchant, sandbox } = await createFixture({}, { keyMode: 'public-key' })
    const [id, ...more] = Object.keys(merchant.certs)
    expect(more).toEqual([])
    expect(id).toMatch(/^PUB_KEY_ID_\d+$/)
    const response = await client.get('/v3/certificates')
    expect(response).toMatchObject({ status: 404, verified: true, body: { code: 'NOT_FOUND' } })
    expect(response.headers.get('wechatpay-serial')).toBe(id)
    await sandbox.close()
  })

  it('signs for a migrating merchant with the key that the request names, by default the certificate', async () => {
    const { client, merchant } = fixture
    const ids = Object.keys(merchant.certs)
    const publicKeyId = String(ids.find((id) => id.startsWith('PUB_KEY_ID_')))
    const serial = String(ids.find((id) => !id.startsWith('PUB_KEY_ID_')))
    for (const [requested, signer] of [
      [publicKeyId, publicKeyId],
      [serial, serial],
      ['', serial],
      ['PUB_KEY_ID_0100000000000000', serial],
    ] as const) {
      const response = await client.get('/v3/certificates', { headers: { 'Wechatpay-Serial': requested } })
      expect(response.headers.get('wechatpay-serial')).toBe(signer)
      expect(response).toMatchObject({ status: 200, verified: true })
    }
  })

  it('signs a 204 over an empty body', async () => {
    const { client, mchid, merchant } = fixture
    await client.post('/v3/pay/transactions/native', {
      appid: merchant.appid,
      mchid,
      description: '图书',
      out_trade_no: 'Closed-1',
      notify_url: 'https://merchant.example/notify',
      amount: { total: 1 },
    })
    const response = await client.post('/v3/pay/transactions/out-trade-no/Closed-1/close', { mchid })
    expect(response).toMatchObject({ status: 204, text: '', verified: true })
    expect(response.headers.has('content-type')).toBe(false)
  })
})
