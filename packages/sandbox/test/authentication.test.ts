import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Overrides } from './signing-client'
import { type Stage, keyRing, newOrder, stage } from './stage'

let scene: Stage

beforeAll(async () => {
  scene = await stage()
})
afterAll(async () => {
  await scene.sandbox.close()
})

const seconds = (offset: number): number => Math.floor(Date.now() / 1000) + offset
const stranger = (): string => keyRing()[5]?.privateKey ?? ''

const refused: readonly (readonly [string, Overrides | (() => Overrides), string, string])[] = [
  ['no Authorization', { authorization: null }, 'authorization', 'Http头缺少Authorization'],
  [
    'another scheme',
    { scheme: 'WECHATPAY2-SM2-WITH-SM3' },
    'authorization',
    'Http头Authorization认证类型不正确',
  ],
  [
    'no scheme of WeChat Pay',
    { authorization: 'Bearer abc' },
    'authorization',
    'Http头Authorization认证类型不正确',
  ],
  [
    'a field missing',
    {
      authorization:
        'WECHATPAY2-SHA256-RSA2048 mchid="1900000001",nonce_str="a",timestamp="1",serial_no="AB"',
    },
    'authorization',
    'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》',
  ],
  ['an unknown merchant', { mchid: '1900000000' }, 'mchid', '商户未申请过证书'],
  ['another serial', { serial: '1'.repeat(40) }, 'serial_no', '商户证书序列号有误'],
  [
    'a clock behind',
    () => ({ timestamp: seconds(-302) }),
    'timestamp',
    'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟',
  ],
  [
    'a clock ahead',
    () => ({ timestamp: seconds(303) }),
    'timestamp',
    'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟',
  ],
  ['another key', () => ({ privateKey: stranger() }), 'signature', '错误的签名，验签失败'],
  ['a body that was changed', { signedBody: '{}' }, 'signature', '错误的签名，验签失败'],
]

describe('a request is refused as the live gateway refuses it', () => {
  it.each(refused)('for %s', async (_, given, field, message) => {
    const overrides = typeof given === 'function' ? given() : given
    const { status, body, headers, verified } = await scene.client.post(
      '/v3/payscore/serviceorder',
      newOrder(scene.parties, 'Refused-1'),
      overrides,
    )
    expect({ status, body }).toMatchObject({
      status: 401,
      body: { code: 'SIGN_ERROR', message, detail: { field, location: 'authorization' } },
    })
    expect(headers.get('request-id')).toMatch(/^[0-9A-F]{38}-268443699$/)
    expect(headers.get('wechatpay-signature-type')).toBe('WECHATPAY2-SHA256-RSA2048')
    expect(verified).toBe(true)
  })

  it('shows what it verified: the length in bytes, and the body cut after eight of them', async () => {
    const timestamp = seconds(0)
    const url = '/v3/pay/transactions/native?a=%20b'
    const body = '{"description":"图书"}'
    const answer = await scene.client.post(url, body, { signedBody: 'else', nonce: 'ABCDEF', timestamp })
    const message = `POST\n${url}\n${timestamp}\nABCDEF\n${body}\n`
    expect(answer.body['detail']).toEqual({
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

describe('a request is taken', () => {
  it.each([
    ['five minutes behind', -299],
    ['five minutes ahead', 299],
  ])('with a clock just under %s', async (_, offset) => {
    const { status } = await scene.client.get('/v3/certificates', { timestamp: seconds(offset) })
    expect(status).toBe(200)
  })

  it('a second time with the same nonce and signature, as clients send it to the backup host', async () => {
    const once = { nonce: 'SAMENONCE', timestamp: seconds(0) }
    expect((await scene.client.get('/v3/certificates', once)).status).toBe(200)
    expect((await scene.client.get('/v3/certificates', once)).status).toBe(200)
  })

  it('over its raw bytes, whatever way its JSON is written', async () => {
    const body = `${JSON.stringify(newOrder(scene.parties, 'Raw-1'), null, 2).replace('共', '\\u5171')}\n`
    const { status, body: answer } = await scene.client.post('/v3/payscore/serviceorder', body)
    expect({ status, answer }).toMatchObject({ status: 200, answer: { service_introduction: '共享充电宝' } })
  })

  it('whatever the business clock says', async () => {
    const other = await stage()
    await other.sandbox.clock.advance(3 * 24 * 60 * 60 * 1000)
    expect(await other.client.get('/v3/certificates')).toMatchObject({ status: 200, verified: true })
    await other.sandbox.close()
  })
})

describe('what is no operation', () => {
  it.each([
    ['POST', '/v3/payscore/nothing', 404, 'RESOURCE_NOT_EXISTS'],
    ['GET', '/v3', 404, 'RESOURCE_NOT_EXISTS'],
    ['GET', '/', 404, 'RESOURCE_NOT_EXISTS'],
    ['GET', '/v3/payscore/serviceorder//complete', 404, 'RESOURCE_NOT_EXISTS'],
    ['DELETE', '/v3/payscore/serviceorder', 405, 'METHOD_NOT_ALLOWED'],
    ['GET', '/v3/pay/transactions/native', 405, 'METHOD_NOT_ALLOWED'],
  ])('%s %s', async (method, url, status, code) => {
    const answer = await scene.client.call(method, url)
    expect(answer).toMatchObject({ status, verified: true, body: { code } })
  })
})

describe('a body is refused', () => {
  const post = (body: unknown) => scene.client.post('/v3/payscore/serviceorder', body)
  const order = () => newOrder(scene.parties, 'Body-1')

  it.each<readonly [string, () => unknown, number, string, string]>([
    ['that is no JSON', () => '{', 400, 'PARAM_ERROR', ''],
    ['that is a list', () => '[]', 400, 'PARAM_ERROR', ''],
    ['with null', () => ({ ...order(), attach: null }), 400, 'PARAM_ERROR', '/attach'],
    ['with an emoji', () => ({ ...order(), attach: '你好😀' }), 400, 'PARAM_ERROR', '/attach'],
    ['with an unknown field', () => ({ ...order(), mchid: '1' }), 400, 'PARAM_ERROR', '/mchid'],
    [
      'with an unknown field inside',
      () => ({ ...order(), location: { lat: '1' } }),
      400,
      'PARAM_ERROR',
      '/location/lat',
    ],
    [
      'with __proto__',
      () => JSON.stringify(order()).replace('{', '{"__proto__":{"admin":true},'),
      400,
      'PARAM_ERROR',
      '/__proto__',
    ],
    [
      'without a required field',
      () => ({ ...order(), notify_url: undefined }),
      400,
      'PARAM_ERROR',
      '/notify_url',
    ],
    ['with a wrong type', () => ({ ...order(), attach: 1 }), 400, 'PARAM_ERROR', '/attach'],
    [
      'with a fraction of a fen',
      () => ({ ...order(), risk_fund: { name: 'DEPOSIT', amount: 1.5 } }),
      400,
      'PARAM_ERROR',
      '/risk_fund/amount',
    ],
  ])('%s', async (_, body, status, code, field) => {
    const answer = await post(body())
    expect(answer).toMatchObject({
      status,
      verified: true,
      body: { code, detail: { field, location: 'body' } },
    })
  })

  it('that is larger than a megabyte, and the connection lives on', async () => {
    const answer = await post({ ...order(), attach: 'a'.repeat(10 * 1024 * 1024) })
    expect(answer).toMatchObject({ status: 413, verified: true, body: { code: 'PARAM_ERROR' } })
    expect((await scene.client.get('/v3/certificates')).status).toBe(200)
  })

  it('is not read before the Authorization header has been checked', async () => {
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
      expect((await scene.sandbox.fetch(request)).status).toBe(401)
      // Streams fill their queues of one chunk before anyone reads them.
      expect(pulled).toBeLessThan(8)
    }
  })

  it('leaving no order behind', async () => {
    const search = new URLSearchParams({ out_order_no: 'Body-1', ...scene.parties })
    expect((await scene.client.get(`/v3/payscore/serviceorder?${search}`)).status).toBe(404)
  })
})

describe('the answering key', () => {
  it('of a certificate merchant is the certificate, even if he asks for the public key', async () => {
    const { client, merchant, sandbox } = await stage({}, { keyMode: 'certificate' })
    const [serial] = Object.keys(merchant.certs)
    for (const requested of ['', 'PUB_KEY_ID_0100000000000000', 'F'.repeat(40), String(serial)]) {
      const answer = await client.get('/v3/certificates', { headers: { 'Wechatpay-Serial': requested } })
      expect(answer.headers.get('wechatpay-serial')).toBe(serial)
      expect(answer).toMatchObject({ status: 200, verified: true })
    }
    await sandbox.close()
  })

  it('of a public-key merchant is the public key, and his certificates are not found', async () => {
    const { client, merchant, sandbox } = await stage({}, { keyMode: 'public-key' })
    const [id, ...more] = Object.keys(merchant.certs)
    expect(more).toEqual([])
    expect(id).toMatch(/^PUB_KEY_ID_\d+$/)
    const answer = await client.get('/v3/certificates')
    expect(answer).toMatchObject({ status: 404, verified: true, body: { code: 'NOT_FOUND' } })
    expect(answer.headers.get('wechatpay-serial')).toBe(id)
    await sandbox.close()
  })

  it('of a migrating merchant is what he asks for, and else the certificate', async () => {
    const { client, merchant } = scene
    const ids = Object.keys(merchant.certs)
    const publicKeyId = String(ids.find((id) => id.startsWith('PUB_KEY_ID_')))
    const serial = String(ids.find((id) => !id.startsWith('PUB_KEY_ID_')))
    for (const [requested, answering] of [
      [publicKeyId, publicKeyId],
      [serial, serial],
      ['', serial],
      ['PUB_KEY_ID_0100000000000000', serial],
    ] as const) {
      const answer = await client.get('/v3/certificates', { headers: { 'Wechatpay-Serial': requested } })
      expect(answer.headers.get('wechatpay-serial')).toBe(answering)
      expect(answer).toMatchObject({ status: 200, verified: true })
    }
  })

  it('signs a 204 over an empty body', async () => {
    const { client, mchid, merchant } = scene
    await client.post('/v3/pay/transactions/native', {
      appid: merchant.appid,
      mchid,
      description: '图书',
      out_trade_no: 'Closed-1',
      notify_url: 'https://merchant.example/notify',
      amount: { total: 1 },
    })
    const answer = await client.post('/v3/pay/transactions/out-trade-no/Closed-1/close', { mchid })
    expect(answer).toMatchObject({ status: 204, text: '', verified: true })
    expect(answer.headers.has('content-type')).toBe(false)
  })
})
