import { generateKeyPairSync, verify } from 'node:crypto'
import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type Arrived,
  type Gateway,
  MERCHANT_SERIAL,
  merchantKey,
  platformPem,
  PUBLIC_KEY_ID,
  startGateway,
} from '../../../test/gateway'
import { Wechatpay } from '../../wechatpay'

const BRAND_SERIAL = '1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C'
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const brandPem = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const brand = { brandId: '123456789', serial: BRAND_SERIAL, privateKey: brandPem }
const BRAND_SCHEME = 'WECHATPAY-BRAND-SHA256-RSA2048'

let gateway: Gateway
let wxpay: Wechatpay

beforeAll(async () => {
  gateway = await startGateway()
  wxpay = new Wechatpay({ ...gateway.options, brand })
})
afterAll(() => gateway.close())
beforeEach(() => {
  gateway.arrived.length = 0
  gateway.respond({ headers: { 'Wechatpay-Signature-Type': BRAND_SCHEME } })
})

/** The Authorization header, and whether its signature is the brand's over the received bytes. */
function authorized({ method, url, headers, body }: Arrived): Record<string, unknown> {
  const [scheme = '', list = ''] = (headers.authorization ?? '').split(/ (.*)/s)
  const pairs = [...list.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
  const {
    signature = '',
    timestamp,
    nonce_str,
    ...rest
  } = Object.fromEntries(pairs) as Record<string, string>
  const message = `${method}\n${url}\n${timestamp}\n${nonce_str}\n${body.toString()}\n`
  const signed = verify('sha256', Buffer.from(message), keys.publicKey, Buffer.from(signature, 'base64'))
  return { scheme, ...rest, signed }
}

describe('an operation of a brand', () => {
  it.each([
    [
      'the chain',
      () =>
        wxpay.brand.marketing.productCoupon.notifyConfigs.post({ notify_url: 'https://shop.example.com/n' }),
    ],
    [
      'request()',
      () =>
        wxpay.request('POST /brand/marketing/product-coupon/notify-configs', {
          notify_url: 'https://shop.example.com/n',
        }),
    ],
    ['chain()', () => wxpay.chain('brand/any/path').post({ notify_url: 'https://shop.example.com/n' })],
    [
      'the axios instance',
      () => wxpay.client.v3.post('/brand/x', { notify_url: 'https://shop.example.com/n' }),
    ],
  ])('signs an operation of a brand by the brand: %s', async (_, call) => {
    expect(await call()).toMatchObject({ data: { ok: true } })
    const [arrived] = gateway.arrived
    expect(arrived && authorized(arrived)).toEqual({
      scheme: BRAND_SCHEME,
      brand_id: '123456789',
      serial_no: BRAND_SERIAL,
      signed: true,
    })
    expect(arrived?.headers['wechatpay-serial']).toBe(PUBLIC_KEY_ID)
  })

  it('verifies responses to a brand under both names of the signature type', async () => {
    gateway.respond({})
    await expect(wxpay.chain('brand/x').get()).resolves.toMatchObject({ status: 200 })
    gateway.respond({ headers: { 'Wechatpay-Signature-Type': 'WECHATPAY2-SM2-WITH-SM3' } })
    await expect(wxpay.chain('brand/x').get()).rejects.toMatchObject({
      code: 'EV3_RES_HEADER_SIGNATURE_TYPE',
    })
    gateway.respond({ signed: 'something else' })
    await expect(wxpay.chain('brand/x').get()).rejects.toMatchObject({
      code: 'EV3_RES_HEADER_SIGNATURE_DIGEST',
    })
  })

  it('signs operations of the merchant by the merchant, and their responses name no brand', async () => {
    await expect(wxpay.chain('v3/certificates').get()).rejects.toMatchObject({
      code: 'EV3_RES_HEADER_SIGNATURE_TYPE',
    })
    expect(gateway.arrived).toMatchObject([{ verified: true }])
  })

  it('trusts the public keys of the brand if it has its own', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const pem = other.publicKey.export({ type: 'spki', format: 'pem' }).toString()
    const own = new Wechatpay({ ...gateway.options, brand: { ...brand, certs: { PUB_KEY_ID_0200: pem } } })
    await expect(own.chain('brand/x').get()).rejects.toMatchObject({
      code: 'EV3_RES_HEADER_PLATFORM_SERIAL',
      knownSerials: ['PUB_KEY_ID_0200'],
    })
    expect(gateway.arrived[0]?.headers['wechatpay-serial']).toBe('PUB_KEY_ID_0200')
  })

  it('rejects a call of a brand before sending if the client has no brand, or for another signer', async () => {
    const merchant = new Wechatpay(gateway.options)
    await expect(merchant.chain('brand/x').get()).rejects.toMatchObject({
      name: 'InputError',
      code: 'OPTION_INVALID',
      field: 'brand',
      route: 'GET /brand/x',
    })
    const signer = { mchid: '1900000002', serial: MERCHANT_SERIAL, privateKey: merchantKey }
    await expect(wxpay.chain('brand/x').get(signer)).rejects.toMatchObject({ code: 'OPTION_INVALID' })
    expect(gateway.arrived).toEqual([])
  })
})

describe('the option brand', () => {
  it.each<[string, unknown, string, string]>([
    ['a value that is not an object', null, 'OPTION_INVALID', 'brand'],
    ['no brand ID', { ...brand, brandId: undefined }, 'OPTION_INVALID', 'brand.brandId'],
    ['a brand ID that is not a string', { ...brand, brandId: 1 }, 'OPTION_INVALID', 'brand.brandId'],
    ['no serial', { ...brand, serial: '' }, 'OPTION_INVALID', 'brand.serial'],
    ['a public key', { ...brand, privateKey: platformPem }, 'KEY_WRONG_KIND', 'brand.privateKey'],
    ['no key', { ...brand, privateKey: undefined }, 'KEY_MISSING', 'brand.privateKey'],
    ['certs without a public key', { ...brand, certs: {} }, 'OPTION_INVALID', 'brand.certs'],
    [
      'a private key in certs',
      { ...brand, certs: { PUB_KEY_ID_1: brandPem } },
      'KEY_WRONG_KIND',
      'brand.certs.PUB_KEY_ID_1',
    ],
  ])('rejects an option brand with %s', (_, option, code, field) => {
    expect(() => new Wechatpay({ ...gateway.options, brand: option as typeof brand })).toThrow(
      expect.objectContaining({ code, field }),
    )
  })

  it('never prints the key of a brand', () => {
    const secret = brandPem.split('\n')[2] ?? ''
    expect(inspect(wxpay, { depth: 9, showHidden: true })).not.toContain(secret)
    expect(JSON.stringify(wxpay)).not.toContain(secret)
  })
})
