import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  APIV3_KEY,
  type Gateway,
  MERCHANT_SERIAL,
  merchantKeys,
  merchantOptions,
  merchantPem,
  platformPem,
  PUBLIC_KEY_ID,
  SECRET,
  startGateway,
} from '../../test/gateway'
import { Wechatpay } from '../wechatpay'
import type { WechatpayOptions } from './options'

const options = (): WechatpayOptions => ({
  ...merchantOptions,
})

let gateway: Gateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.close())

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const merchantPublic = createPublicKey(merchantKeys.privateKey)
  .export({ type: 'spki', format: 'pem' })
  .toString()

describe('new Wechatpay()', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['no mchid', { mchid: undefined }, 'OPTION_INVALID', 'mchid'],
    ['mchid as a number', { mchid: 1900000001 }, 'OPTION_INVALID', 'mchid'],
    ['mchid with letters', { mchid: 'wx123' }, 'OPTION_INVALID', 'mchid'],
    ['no serial', { serial: '' }, 'OPTION_INVALID', 'serial'],
    ['serial with colons', { serial: '40:8B:07' }, 'OPTION_INVALID', 'serial'],
    [
      'no serial, with certificates to set it beside',
      { serial: undefined, certs: { ['A'.repeat(40)]: platformPem } },
      'OPTION_INVALID',
      'serial',
    ],
    ['no URL', { baseURL: 'api.mch.weixin.qq.com' }, 'OPTION_INVALID', 'baseURL'],
    ['a timeout that is not a number', { timeout: '5s' }, 'OPTION_INVALID', 'timeout'],
    ['no privateKey', { privateKey: undefined }, 'KEY_MISSING', 'privateKey'],
    ['a public key for the private one', { privateKey: merchantPublic }, 'KEY_WRONG_KIND', 'privateKey'],
    ['a private key that is not RSA', { privateKey: ec.privateKey }, 'KEY_NOT_RSA', 'privateKey'],
    ['no certs', { certs: undefined, apiv3Key: undefined }, 'OPTION_INVALID', 'certs'],
    ['empty certs', { certs: {}, apiv3Key: undefined }, 'OPTION_INVALID', 'certs'],
    ['certs as a PEM', { certs: platformPem }, 'OPTION_INVALID', 'certs'],
    [
      'a private key among certs',
      { certs: { [PUBLIC_KEY_ID]: merchantPem } },
      'KEY_WRONG_KIND',
      `certs.${PUBLIC_KEY_ID}`,
    ],
    [
      "the merchant's own serial among certs",
      { certs: { [PUBLIC_KEY_ID]: platformPem, [MERCHANT_SERIAL.toLowerCase()]: platformPem } },
      'MERCHANT_CERTIFICATE_AMONG_PLATFORM',
      `certs.${MERCHANT_SERIAL.toLowerCase()}`,
    ],
    [
      'a PEM as the name of one of certs',
      { certs: { [platformPem]: PUBLIC_KEY_ID } },
      'TRUST_ID_INVALID',
      'certs',
    ],
    ['a short apiv3Key', { apiv3Key: 'short' }, 'KEY_WRONG_LENGTH', 'apiv3Key'],
    ['a long secret', { secret: `${SECRET}x` }, 'KEY_WRONG_LENGTH', 'secret'],
    ['a name of another SDK', { mchId: '1900000001' }, 'OPTION_INVALID', 'mchId'],
    ['baseURL in another spelling', { baseUrl: 'https://x' }, 'OPTION_INVALID', 'baseUrl'],
    ['an option of a call', { params: { a: 1 } }, 'OPTION_INVALID', 'params'],
    ['a client certificate without a key', { merchant: { cert: 'x' } }, 'KEY_UNRECOGNIZED', 'merchant.cert'],
    ['an unknown choice', { fourByteCharacters: true }, 'OPTION_INVALID', 'fourByteCharacters'],
    ['a clock without now()', { clock: new Date() }, 'OPTION_INVALID', 'clock'],
    ['a clock of milliseconds', { clock: { now: () => 1_700_000_000_000 } }, 'OPTION_INVALID', 'clock'],
    ['a clock without a time', { clock: { now: () => new Date(Number.NaN) } }, 'OPTION_INVALID', 'clock'],
  ])('rejects %s at once, by the name of the option', (_, change, code, field) => {
    const given: WechatpayOptions = { ...options(), ...change }
    expect(() => new Wechatpay(given)).toThrow(expect.objectContaining({ name: 'InputError', code, field }))
  })

  it('shows no key in an error', () => {
    for (const change of [
      { privateKey: merchantPublic },
      { certs: { [PUBLIC_KEY_ID]: merchantPem } },
      { secret: `${SECRET}x` },
    ]) {
      try {
        new Wechatpay({ ...options(), ...change })
        expect.unreachable()
      } catch (error) {
        const printed = inspect(error, { depth: 20, showHidden: true })
        expect(printed).not.toMatch(/MII|BEGIN/)
        expect(printed).not.toContain(SECRET)
      }
    }
  })

  it.each<[string, unknown, RegExp]>([
    ['missing', undefined, /^Option "certs" is missing\. Give \{ \[id\]: PEM \}/],
    ['empty', {}, /^Option "certs" is empty\. Give/],
    ['an array', [platformPem], /^Option "certs" must be \{ \[id\]: PEM \} .*\. Received an array of 1$/],
    ['a PEM', platformPem, /PUB_KEY_ID_.*\. Received a single PEM$/],
    ['a path', '/etc/pub_key.pem', /\. Received a string$/],
    ['a KeyObject', createPublicKey(platformPem), /\. Received a single key$/],
    ['a Buffer', Buffer.from(platformPem), /\. Received a single key$/],
    ['a Map', new Map([[PUBLIC_KEY_ID, platformPem]]), /\. Received a Map \(use Object\.fromEntries/],
    ['a number', 5, /\. Received a value of type number$/],
  ])('reports that certs is %s, and what to give', (_, certs, message) => {
    const given = { ...options(), certs, apiv3Key: undefined } as unknown as WechatpayOptions
    expect(() => new Wechatpay(given)).toThrow(message)
  })

  it('reports the same for the certs of a brand, and if certificates could be downloaded', () => {
    const wrong = [platformPem] as unknown as Record<string, string>
    const brand = { brandId: '1', serial: MERCHANT_SERIAL, privateKey: merchantPem, certs: wrong }
    expect(() => new Wechatpay({ ...options(), brand })).toThrow(
      /^Option "brand\.certs" must be .*Received an array of 1$/,
    )
    expect(() => new Wechatpay({ ...options(), certs: wrong })).toThrow(
      /^Option "certs" must be .*Received an array of 1$/,
    )
  })

  it.each([
    [undefined, 'nothing'],
    [null, 'nothing'],
    ['1900000001', 'a value of type string'],
    [[], 'an array'],
  ])('rejects %o instead of options, also in with()', (given, word) => {
    const wrong = given as unknown as WechatpayOptions
    const refusal = { name: 'InputError', code: 'OPTION_INVALID' }
    expect(() => new Wechatpay(wrong)).toThrow(
      expect.objectContaining({
        ...refusal,
        message: expect.stringContaining(
          `new Wechatpay() requires an object of options, received ${word}.`,
        ) as string,
      }),
    )
    expect(() => new Wechatpay(options()).with(wrong)).toThrow(
      expect.objectContaining({
        ...refusal,
        message: expect.stringContaining(`with() requires an object of options, received ${word}.`) as string,
      }),
    )
  })

  it('neither keeps nor changes the given object', async () => {
    const given = { ...gateway.options, headers: { 'X-A': '1' } }
    const copy = structuredClone({ ...given, privateKey: '', certs: {} })
    const first = new Wechatpay(given)
    const second = new Wechatpay(Object.freeze({ ...given }))
    expect({ ...given, privateKey: '', certs: {} }).toEqual(copy)
    Object.assign(given, { mchid: '1', privateKey: 'x', baseURL: 'http://127.0.0.1:1' })
    await first.chain('v3/x').get()
    await second.chain('v3/x').get()
    expect(gateway.arrived.map(({ verified, headers }) => [verified, headers['x-a']])).toEqual([
      [true, '1'],
      [true, '1'],
    ])
  })

  it('prints its identity and no secret', () => {
    const wxpay = new Wechatpay({ ...options(), baseURL: 'https://api.example.com' })
    expect(JSON.parse(JSON.stringify(wxpay))).toEqual({
      mchid: '1900000001',
      serial: MERCHANT_SERIAL,
      baseURL: 'https://api.example.com',
    })
    expect(inspect(wxpay)).toContain('1900000001')
    const deep = { depth: 20, showHidden: true, customInspect: false }
    const printed = [wxpay, wxpay.client, wxpay.notifications, wxpay.invoke]
      .map((thing) => inspect(thing, deep))
      .join()
    expect(printed).not.toMatch(/PrivateKeyObject|SecretKeyObject|BEGIN/)
    expect(printed).not.toContain(APIV3_KEY)
    expect(Object.keys(wxpay)).toEqual([])
  })

  it('uses the real host by default', () => {
    expect(new Wechatpay(options()).client.v3.defaults.baseURL).toBe('https://api.mch.weixin.qq.com')
  })

  it('shares nothing with another client', async () => {
    const [one, other] = [
      new Wechatpay(gateway.options),
      new Wechatpay({ ...gateway.options, mchid: '1900000009' }),
    ]
    one.client.v3.interceptors.request.use((config) => {
      config.headers.set('X-One', '1')
      return config
    })
    gateway.arrived.length = 0
    await Promise.all([one.chain('v3/a').get(), other.chain('v3/b').get()])
    const seen = new Map(gateway.arrived.map(({ url, headers }) => [url, headers]))
    expect(seen.get('/v3/a')?.authorization).toContain('mchid="1900000001"')
    expect(seen.get('/v3/b')?.authorization).toContain('mchid="1900000009"')
    expect(seen.get('/v3/b')?.['x-one']).toBeUndefined()
  })
})
