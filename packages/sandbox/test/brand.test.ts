import { execFileSync } from 'node:child_process'
import { createDecipheriv, createSign, createVerify } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BrandCredentials } from '../src/index'
import { type Fixture, createFixture } from './fixture'

const SCHEME = 'WECHATPAY-BRAND-SHA256-RSA2048'
const CONFIGS = '/brand/marketing/product-coupon/notify-configs'

let fixture: Fixture
let brand: BrandCredentials
const delivered: { readonly headers: Headers; readonly body: string }[] = []

beforeAll(async () => {
  fixture = await createFixture(
    {
      notificationFetch: async (url, init) => {
        const request = new Request(url, init)
        delivered.push({ headers: request.headers, body: await request.text() })
        return new Response(null, { status: 204 })
      },
    },
    { brandId: '12034401' },
  )
  if (fixture.merchant.brand === undefined) throw new Error('The merchant has no brand.')
  brand = fixture.merchant.brand
})
afterAll(() => fixture.sandbox.close())

interface Overrides {
  readonly scheme?: string
  readonly identity?: string
  readonly serial?: string
  readonly privateKey?: string
}

/** Calls an operation as a brand, written from the official pages with node:crypto alone. */
async function call(method: string, path: string, body?: object, given: Overrides = {}) {
  const text = body === undefined ? '' : JSON.stringify(body)
  const timestamp = Math.floor(Date.now() / 1000)
  const message = `${method}\n${path}\n${timestamp}\nNONCE\n${text}\n`
  const signature = createSign('RSA-SHA256')
    .update(message)
    .sign(given.privateKey ?? brand.privateKey, 'base64')
  const identity = given.identity ?? `brand_id="${brand.brandId}"`
  const response = await fixture.sandbox.fetch(`https://api.mch.weixin.qq.com${path}`, {
    method,
    headers: {
      Accept: 'application/json',
      'User-Agent': 'test',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      Authorization: `${given.scheme ?? SCHEME} ${identity},nonce_str="NONCE",signature="${signature}",timestamp="${timestamp}",serial_no="${given.serial ?? brand.serial}"`,
    },
    ...(body === undefined ? {} : { body: text }),
  })
  const received = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: (received === '' ? {} : JSON.parse(received)) as Record<string, unknown>,
    verified: verified(response.headers, received),
  }
}

function verified(headers: Headers, body: string): boolean {
  const key = brand.certs[headers.get('wechatpay-serial') ?? '']
  if (key === undefined) return false
  const message = `${headers.get('wechatpay-timestamp') ?? ''}\n${headers.get('wechatpay-nonce') ?? ''}\n${body}\n`
  return createVerify('RSA-SHA256')
    .update(message)
    .verify(key, headers.get('wechatpay-signature') ?? '', 'base64')
}

describe('an operation of a brand', () => {
  it("is signed by the brand, and its response by WeChat Pay's public key of the brand", async () => {
    const {
      status,
      headers,
      body,
      verified: isVerified,
    } = await call('POST', CONFIGS, {
      notify_url: 'https://shop.example/notify',
    })
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { notify_url: 'https://shop.example/notify' },
    })
    expect(isVerified).toBe(true)
    expect(headers.get('wechatpay-signature-type')).toBe(SCHEME)
    expect(headers.get('wechatpay-serial')).toMatch(/^PUB_KEY_ID_01\d{28}$/)
    expect(headers.get('sandbox-fidelity')).toBe('remembering')
  })

  it.each<[string, () => Overrides, string, string]>([
    [
      'the scheme and the keys of the merchant',
      () => ({
        scheme: 'WECHATPAY2-SHA256-RSA2048',
        identity: `mchid="${fixture.mchid}"`,
        serial: fixture.merchant.serial,
        privateKey: fixture.merchant.privateKey,
      }),
      'authorization',
      'Http头Authorization认证类型不正确',
    ],
    ['an unknown brand', () => ({ identity: 'brand_id="1"' }), 'brand_id', '品牌未申请过证书'],
    [
      'the serial number of the merchant',
      () => ({ serial: fixture.merchant.serial }),
      'serial_no',
      '商户证书序列号有误',
    ],
    [
      'the key of the merchant',
      () => ({ privateKey: fixture.merchant.privateKey }),
      'signature',
      '错误的签名，验签失败',
    ],
    [
      'mchid in place of brand_id',
      () => ({ identity: 'mchid="12034401"' }),
      'authorization',
      'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》',
    ],
  ])('rejects %s', async (_, overrides, field, message) => {
    const { status, body } = await call('GET', CONFIGS, undefined, overrides())
    expect({ status, body }).toMatchObject({
      status: 401,
      body: { code: 'SIGN_ERROR', message, detail: { field, location: 'authorization' } },
    })
  })

  it('signs the error of a known brand for it', async () => {
    const { status, headers, verified: isVerified } = await call('POST', CONFIGS, { unknown: 1 })
    expect(status).toBe(400)
    expect(isVerified).toBe(true)
    expect(headers.get('wechatpay-signature-type')).toBe(SCHEME)
  })

  it('cannot be called by the brand on a path of merchants', async () => {
    const { status, body } = await call('GET', '/v3/certificates')
    expect({ status, body }).toMatchObject({
      status: 401,
      body: { message: 'Http头Authorization认证类型不正确' },
    })
  })

  it('is matched by faults for its merchant', async () => {
    fixture.sandbox.faults.add({ fault: { kind: 'status', status: 503 }, match: { mchid: fixture.mchid } })
    expect((await call('GET', CONFIGS)).status).toBe(503)
    expect((await call('GET', CONFIGS)).status).toBe(200)
  })
})

describe('the keys of a brand', () => {
  it('are its own, with a certificate of the authority', () => {
    const { merchant } = fixture
    expect(brand.privateKey).not.toBe(merchant.privateKey)
    expect(brand.apiv3Key).not.toBe(merchant.apiv3Key)
    const folder = mkdtempSync(join(tmpdir(), 'wxpay-brand-'))
    writeFileSync(join(folder, 'brand.pem'), brand.certificate)
    const shown = execFileSync('openssl', 'x509 -noout -serial -subject -in brand.pem'.split(' '), {
      cwd: folder,
    })
    rmSync(folder, { recursive: true })
    expect(shown.toString()).toContain(`serial=${brand.serial}\n`)
    expect(shown.toString()).toMatch(/CN ?= ?12034401/)
  })

  it('are given to a merchant later on, once', () => {
    const { mchid } = fixture.sandbox.merchants.create()
    const { brand: given } = fixture.sandbox.merchants.addBrand(mchid)
    expect(given?.brandId).toMatch(/^\d{8}$/)
    expect(fixture.sandbox.merchants.get(mchid).brand).toEqual(given)
    expect(() => fixture.sandbox.merchants.addBrand(mchid)).toThrow(
      `already has brand ${given?.brandId ?? ''}`,
    )
    const other = fixture.sandbox.merchants.create().mchid
    const taken = expect.objectContaining({ code: 'BRAND_EXISTS', status: 409 }) as Error
    expect(() => fixture.sandbox.merchants.addBrand(other, { brandId: '12034401' })).toThrow(taken)
    expect(() => fixture.sandbox.merchants.create({ brandId: '12034401' })).toThrow(taken)
    expect(fixture.sandbox.merchants.get(other).brand).toBeUndefined()
  })

  it('are kept in a database file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wxpay-brand-'))
    const database = join(folder, 'sandbox.sqlite')
    const first = await createFixture({ database }, { brandId: '7' })
    await first.sandbox.close()
    const second = await createFixture({ database })
    expect(second.sandbox.merchants.get(first.mchid).brand).toEqual(first.merchant.brand)
    await second.sandbox.close()
    rmSync(folder, { recursive: true })
  })
})

describe('a notification to a brand', () => {
  it('is encrypted with its APIv3 key and signed for it', async () => {
    delivered.length = 0
    const sent = fixture.sandbox.notifications.send({
      mchid: fixture.mchid,
      recipient: 'brand',
      event_type: 'PRODUCT_COUPON_SP.SEND',
      url: 'https://shop.example/notify',
      resource: { coupon_code: 'COUPON-1' },
    })
    await fixture.sandbox.notifications.idle()
    const [{ headers, body } = { headers: new Headers(), body: '{}' }] = delivered
    expect(verified(headers, body)).toBe(true)
    expect(headers.get('wechatpay-signature-type')).toBe(SCHEME)
    const { event_type, resource } = JSON.parse(body) as {
      event_type: string
      resource: { nonce: string; associated_data: string; ciphertext: string }
    }
    expect(event_type).toBe('PRODUCT_COUPON_SP.SEND')
    const bytes = Buffer.from(resource.ciphertext, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', brand.apiv3Key, resource.nonce)
    decipher.setAAD(Buffer.from(resource.associated_data)).setAuthTag(bytes.subarray(-16))
    const plain = decipher.update(bytes.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8')
    expect(JSON.parse(plain)).toEqual(sent.resource)
    expect(sent).toMatchObject({
      recipient: 'brand',
      resource: { coupon_code: 'COUPON-1', brand_id: brand.brandId },
    })
  })
})

describe('notifications.send', () => {
  const url = 'https://shop.example/notify'

  it('sends any notification of APIv3 with a resource made from the catalog', async () => {
    delivered.length = 0
    const sent = fixture.sandbox.notifications.send({ mchid: fixture.mchid, event_type: 'COUPON.USE', url })
    await fixture.sandbox.notifications.idle()
    expect(delivered[0]?.headers.get('wechatpay-signature-type')).toBe('WECHATPAY2-SHA256-RSA2048')
    expect(sent).toMatchObject({ event_type: 'COUPON.USE', url })
    expect(Object.keys(sent.resource).length).toBeGreaterThan(3)
  })

  it.each<[string, Parameters<Fixture['sandbox']['notifications']['send']>[0], string, string]>([
    [
      'an unknown event',
      { mchid: '1', event_type: 'COUPON.USES', url },
      'FIELD_INVALID',
      'did you mean "COUPON.USE"',
    ],
    [
      'an event of APIv2',
      { mchid: '1', event_type: 'v2.refund-processed', url },
      'FIELD_INVALID',
      'Unknown event_type',
    ],
    [
      'a URL of another scheme',
      { mchid: '1', event_type: 'COUPON.USE', url: 'ftp://a/b' },
      'FIELD_INVALID',
      '"url"',
    ],
    [
      'an unknown merchant',
      { mchid: '1', event_type: 'COUPON.USE', url },
      'MERCHANT_UNKNOWN',
      'Unknown merchant 1',
    ],
  ])('rejects %s', (_, given, code, message) => {
    expect(() => fixture.sandbox.notifications.send(given)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) as string }),
    )
  })

  it('rejects a brand that does not exist', () => {
    const { mchid } = fixture.sandbox.merchants.create()
    const send = () =>
      fixture.sandbox.notifications.send({ mchid, recipient: 'brand', event_type: 'COUPON.USE', url })
    expect(send).toThrow(expect.objectContaining({ code: 'SUBJECT_UNKNOWN' }))
  })
})
