import { Agent } from 'node:http'
import { createPrivateKey } from 'node:crypto'
import { inspect } from 'node:util'
import axios, { type AxiosError, type AxiosInstance } from 'axios'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import plugin from 'wechatpay-axios-plugin'
import {
  MERCHANT_SERIAL,
  merchantOptions,
  merchantPem,
  PUBLIC_KEY_ID,
  platformKeys,
  SECRET,
  type Gateway,
  startGateway,
} from '../../test/gateway'
import { type GatewayV2, signed, startGatewayV2 } from '../../test/gateway-v2'
import * as compat from './index'
import { type DifferenceId, differences, ofHelpers } from './testing/differences'

// The declarations of the plugin end at the first node.
const before = plugin as unknown as typeof compat

const { mchid, serial, certs } = merchantOptions
const options = () => ({ mchid, serial, privateKey: merchantPem, certs: { ...certs }, secret: SECRET })

let v3: Gateway
let v2: GatewayV2
beforeAll(async () => {
  v3 = await startGateway()
  v2 = await startGatewayV2()
})
afterEach(() => {
  v3.respond({})
  v2.respond({ body: signed({}) })
})
afterAll(() => Promise.all([v3.close(), v2.close()]))

type Client = InstanceType<typeof compat.Wechatpay>
const clients = (baseURL: string): [was: Client, is: Client] => [
  new before.Wechatpay({ ...options(), baseURL }),
  client(baseURL),
]
const both = async <Result>(call: (wxpay: Client) => Promise<Result>): Promise<[was: Result, is: Result]> => {
  const [was, is] = clients(v3.url)
  return [await call(was), await call(is)]
}
const client = (baseURL = v3.url, more: object = {}) =>
  new compat.Wechatpay({ ...options(), baseURL, ...more })

/** The node of a chain; its names come from an index signature, which the compiler does not let through here. */
const at = (wxpay: object, path: string): compat.Chain =>
  path.split('.').reduce((node, name) => Reflect.get(node, name) as object, wxpay) as compat.Chain

/** Differences that a test below shows. */
const seen = new Set<DifferenceId>()

async function failureOf(call: Promise<unknown>): Promise<AxiosError> {
  return call.then(
    () => expect.fail('the call was to fail'),
    (error: unknown) => error as AxiosError,
  )
}

const orderNumber = fc.stringMatching(/^[\w-]{1,32}$/)
const words = fc.stringMatching(/^[\u4e00-\u4e20a-z <>&"=%\n]{0,20}$/)

describe('a call of APIv3', () => {
  it('sends what the plugin sends', async () => {
    const [was, is] = clients(v3.url)
    const body = fc.record({
      description: words,
      amount: fc.record({ total: fc.nat() }),
      list: fc.array(words),
    })
    await fc.assert(
      fc.asyncProperty(body, orderNumber, words, async (data, out_trade_no, attach) => {
        v3.arrived.length = 0
        for (const wxpay of [was, is]) {
          expect(await at(wxpay, 'v3.pay.transactions.native').post(data)).toMatchObject({
            data: { ok: true },
          })
          await at(wxpay, 'v3/refund/domestic/refunds')(data)
          await wxpay.chain('v3/some/new/path').put(data, { headers: { 'Accept-Language': 'zh-CN' } })
          await at(wxpay, 'v3.merchantService.complaintsV2').get({ params: { attach, limit: 5, mchid } })
          const byNumber = at(wxpay, 'v3.pay.transactions.outTradeNo.$out_trade_no$')
          await byNumber.get({ out_trade_no, params: new URLSearchParams({ mchid }) })
          await at(byNumber, 'close').post({ mchid }, { out_trade_no })
        }
        const sent = v3.arrived.map(({ method, url, body: bytes, headers, verified }) => {
          const { pathname, searchParams } = new URL(url, v3.url)
          expect(verified).toBe(true)
          return [method, pathname, [...searchParams], bytes.toString(), headers['accept-language']]
        })
        expect(sent).toHaveLength(12)
        expect(sent.slice(6)).toEqual(sent.slice(0, 6))
      }),
      { numRuns: 25 },
    )
  })

  it('signs a query with a quotation mark as it is sent', async () => {
    for (const [wxpay, verified] of [
      [clients(v3.url)[0], false],
      [client(), true],
    ] as const) {
      await at(wxpay, 'v3.certificates').get({ params: { a: "'" } })
      expect(v3.arrived.at(-1)?.verified).toBe(verified)
    }
    seen.add('query-text')
  })

  it('rejects as the plugin does: the status, the body and the code of axios', async () => {
    const answers = [
      [400, '{"code":"PARAM_ERROR","message":"x"}'],
      [500, '{"code":"SYSTEM_ERROR","message":"x"}'],
      [401, '{"code":"SIGN_ERROR","message":"x"}'],
      [404, '<html>Not Found</html>'],
    ] as const
    for (const [status, body] of answers) {
      v3.respond({ status, body })
      const [was, is] = await both((wxpay) => failureOf(at(wxpay, 'v3.certificates').get()))
      expect(is.code).toBe(was.code)
      expect(is.response?.status).toBe(status)
      expect(is.response?.data).toEqual(was.response?.data)
      expect(axios.isAxiosError(is)).toBe(true)
    }
  })

  it.each([
    ['EV3_RES_HEADERS_INCOMPLATE', { without: ['Wechatpay-Serial'] }],
    ['EV3_RES_HEADER_TIMESTAMP_OFFSET', { timestamp: '1600000000' }],
    ['EV3_RES_HEADER_PLATFORM_SERIAL', { serial: 'PUB_KEY_ID_0' }],
    ['EV3_RES_HEADER_SIGNATURE_DIGEST', { signed: 'other' }],
  ])('rejects a response by the code %s of the plugin', async (code, canned) => {
    v3.respond(canned)
    for (const wxpay of clients(v3.url)) {
      expect(await failureOf(at(wxpay, 'v3.pay.transactions.native').post({}))).toMatchObject({ code })
    }
  })

  it('is verified whatever its transforms are', async () => {
    v3.respond({ signed: 'other' })
    const [was, is] = clients(v3.url)
    expect(await at(was, 'v3.certificates').get({ transformResponse: [] })).toMatchObject({ status: 200 })
    expect(await failureOf(at(is, 'v3.certificates').get({ transformResponse: [] }))).toMatchObject({
      code: 'EV3_RES_HEADER_SIGNATURE_DIGEST',
    })
    v3.respond({ timestamp: 'NaN' })
    expect(await failureOf(at(is, 'v3.certificates').get())).toMatchObject({
      code: 'EV3_RES_HEADER_TIMESTAMP_OFFSET',
    })
    seen.add('verification')
  })

  it('encodes path parameters once, and requires them', async () => {
    const [was, is] = clients(v3.url)
    const sent = async (wxpay: typeof is, out_trade_no: string) => {
      await at(wxpay, 'v3.pay.transactions.outTradeNo._out_trade_no_').get({
        out_trade_no,
        params: { mchid },
      })
      return v3.arrived.at(-1)?.url
    }
    expect(await sent(was, '../b?c=1')).toBe('/v3/pay/transactions/b?c=1&mchid=1900000001')
    expect(await sent(is, 'a/b?c=1')).toBe('/v3/pay/transactions/out-trade-no/a%2Fb%3Fc%3D1?mchid=1900000001')
    expect(await sent(is, 'a%2Fb')).toBe('/v3/pay/transactions/out-trade-no/a%2Fb?mchid=1900000001')
    const missing = at(is, 'v3.pay.transactions.outTradeNo._out_trade_no_').get({ params: { mchid } })
    expect(await failureOf(missing)).toMatchObject({ code: 'PARAMETER_MISSING' })
    expect(await failureOf(sent(is, '../b'))).toMatchObject({ code: 'PARAMETER_INVALID' })
    seen.add('parameter')
  })

  it('rejects a value as a name, and a query parameter outside of params', async () => {
    const wxpay = client()
    const byName = at(wxpay, 'v3.pay.transactions.outTradeNo.P1217').get({ params: { mchid } })
    expect(await failureOf(byName)).toMatchObject({ code: 'NAME_AMBIGUOUS' })
    seen.add('value')
    const misplaced = at(wxpay, 'v3.merchantService.complaintsV2').get({ limit: 5 })
    expect(await failureOf(misplaced)).toMatchObject({ code: 'OPTION_INVALID', field: 'limit' })
    seen.add('query')
    // Other keys reach interceptors, as before.
    await at(wxpay, 'v3.certificates').get({ retries: 3 })
  })

  it('goes to hosts of WeChat Pay and of the client only', async () => {
    const wxpay = client()
    const elsewhere = { baseURL: 'https://evil.example' }
    expect(await failureOf(at(wxpay, 'v3.certificates').get(elsewhere))).toMatchObject({ field: 'baseURL' })
    expect(
      await failureOf(at(wxpay, 'v3.certificates').get({ proxy: { host: 'evil.example', port: 1 } })),
    ).toMatchObject({
      field: 'proxy',
    })
    // A client of a sandbox stays there.
    for (const baseURL of ['https://api.mch.weixin.qq.com/', `${v3.url}/`]) {
      expect(await at(wxpay, 'v3.certificates').get({ baseURL })).toMatchObject({ status: 200 })
    }
    expect(await at(wxpay, 'v3.certificates').get({ httpAgent: new Agent(), proxy: false })).toMatchObject({
      status: 200,
    })
    const urls: unknown[] = []
    const adapter = (config: { url?: string }) => {
      urls.push(config.url)
      return Promise.reject(new Error('offline'))
    }
    const official = client('https://api.mch.weixin.qq.com/', { adapter })
    await failureOf(
      at(official, 'v3.certificates').get({ baseURL: 'https://api.mch.weixin.qq.com/sandboxnew/' }),
    )
    await failureOf(at(official, 'v3.certificates').get({ baseURL: 'https://apihk.mch.weixin.qq.com/' }))
    expect(urls).toEqual([
      'https://api.mch.weixin.qq.com/sandboxnew/v3/certificates',
      'https://apihk.mch.weixin.qq.com/v3/certificates',
    ])
    seen.add('destination')
  })

  it('is signed as another merchant by a key, and not by a string', async () => {
    const other = { mchid, serial: MERCHANT_SERIAL }
    await at(client(), 'v3.certificates').get({ ...other, privateKey: createPrivateKey(merchantPem) })
    expect(v3.arrived.at(-1)?.verified).toBe(true)
    const asString = at(client(), 'v3.certificates').get({ ...other, privateKey: merchantPem })
    expect(await failureOf(asString)).toMatchObject({ field: 'privateKey' })
    seen.add('call-key')
  })

  it('keeps the digits of integers', async () => {
    v3.respond({ body: '{"id":12345678901234567890}' })
    const [was, is] = await both((wxpay) => at(wxpay, 'v3.certificates').get())
    expect(was.data).toEqual({ id: 12345678901234567000 })
    expect(is.data).toEqual({ id: '12345678901234567890' })
    const lossy = at(client(), 'v3.pay.transactions.native').post({ amount: { total: 2 ** 60 } })
    expect(await failureOf(lossy)).toMatchObject({ code: 'BODY_NUMBER' })
    seen.add('digits')
  })

  it('uploads a form as the plugin does, and rejects files that the operation does not take', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const meta = { filename: 'logo.png', sha256: compat.Hash.sha256(png) }
    const form = (filename: string) =>
      new compat.Multipart().append('meta', JSON.stringify(meta), 'meta.json').append('file', png, filename)
    for (const wxpay of clients(v3.url)) {
      const given = form('logo.png')
      const whole = given.getBuffer()
      await at(wxpay, 'v3.merchant.media.upload').post(given, { meta, headers: given.getHeaders() })
      const { verified, body } = v3.arrived.at(-1) ?? {}
      expect(verified).toBe(true)
      expect(body?.includes(png)).toBe(true)
      await at(wxpay, 'v3.merchant.media.upload').post(whole, {
        meta: given.toJSON(),
        headers: given.getHeaders(),
      })
      expect(v3.arrived.at(-1)).toMatchObject({ verified: true })
      expect(v3.arrived.at(-1)?.body.includes(png)).toBe(true)
    }
    const text = at(client(), 'v3.merchant.media.upload').post(form('logo.txt'), {
      meta: { ...meta, filename: 'logo.txt' },
    })
    expect(await failureOf(text)).toMatchObject({ code: expect.stringMatching(/^UPLOAD_/) as unknown })
    seen.add('upload')
  })

  it('ends by a timeout with the code of axios, and follows no redirect', async () => {
    v3.respond(() => undefined)
    expect(await failureOf(at(client(), 'v3.certificates').get({ timeout: 50 }))).toMatchObject({
      code: 'ECONNABORTED',
    })
    expect(client().client.v3.defaults.timeout).toBe(30_000)
    v3.respond({ status: 302, headers: { Location: `${v3.url}/elsewhere` } })
    expect(await failureOf(at(client(), 'v3.certificates').get())).toMatchObject({
      code: 'RESPONSE_REDIRECT',
    })
    expect(v3.arrived.filter(({ url }) => url === '/elsewhere')).toEqual([])
    seen.add('timeout')
  })

  it('fails without secrets in its error', async () => {
    v3.respond({ status: 400, body: '{"code":"PARAM_ERROR","message":"x"}' })
    const [was, is] = await both((wxpay) => failureOf(at(wxpay, 'v3.certificates').get()))
    expect(was.config?.headers.get('Authorization')).toMatch(/^WECHATPAY2/)
    expect(Reflect.get(was.config ?? {}, 'privateKey')).toBeDefined()
    expect(is.config?.headers.get('Authorization')).toBeUndefined()
    expect(Reflect.get(is.config ?? {}, 'privateKey')).toBeUndefined()
    expect(inspect(is, { depth: 9, showHidden: true })).not.toMatch(/nonce_str=|PrivateKeyObject|PRIVATE KEY/)
    seen.add('secrets')
  })
})

describe('a call of APIv2', () => {
  const fields = { appid: 'wx1', mch_id: mchid, body: '<a> & "b"', total_fee: 1 }

  it('sends what the plugin sends', async () => {
    const [was, is] = clients(v2.url)
    const more = fc.dictionary(
      fc.stringMatching(/^[a-z]{2,8}$/),
      fc.stringMatching(/^[\u4e00-\u4e20a-z<>&"'=]{1,20}$/),
    )
    v2.respond(({ verifiedBy }) => ({ body: signed({}, verifiedBy) }))
    await fc.assert(
      fc.asyncProperty(more, fc.constantFrom('MD5', 'HMAC-SHA256'), async (given, sign_type) => {
        v2.arrived.length = 0
        for (const wxpay of [was, is]) {
          expect(
            await at(wxpay, 'v2.pay.unifiedorder').post({ ...fields, ...given, sign_type }),
          ).toMatchObject({
            data: { return_code: 'SUCCESS', result_code: 'SUCCESS' },
          })
          await at(wxpay, 'v2.papay.querycontract')({ ...fields, ...given }, { nonceless: true })
        }
        const sent = v2.arrived.map(({ method, url, fields: { nonce_str, sign, ...rest }, verifiedBy }) => {
          expect(sign).toBeDefined()
          expect(verifiedBy).toBeDefined()
          return [method, url, rest, verifiedBy, nonce_str?.length]
        })
        expect(sent).toHaveLength(4)
        expect(sent.slice(2)).toEqual(sent.slice(0, 2))
      }),
      { numRuns: 25 },
    )
  })

  it.each([
    ['EV2_RES_STATUS_CODE_NOT_SUCESS', { return_code: 'FAIL', return_msg: 'x' }],
    ['EV2_RES_STATUS_CODE_NOT_SUCESS', { result_code: 'FAIL', err_code: 'ORDERPAID' }],
  ])('rejects a failure by the code %s of the plugin, with the fields', async (code, failure) => {
    v2.respond({ body: signed(failure) })
    for (const wxpay of clients(v2.url)) {
      const error = await failureOf(at(wxpay, 'v2.pay.unifiedorder').post(fields))
      expect(error).toMatchObject({ code, response: { data: failure } })
    }
  })

  it('rejects a wrong signature by the code of the plugin', async () => {
    v2.respond({ body: signed({}).replace(/<sign>.*<\/sign>/, '<sign>0</sign>') })
    for (const wxpay of clients(v2.url)) {
      expect(await failureOf(at(wxpay, 'v2.pay.unifiedorder').post(fields))).toMatchObject({
        code: 'EV2_RES_SIGNATURE_NOT_EQUAL',
      })
    }
  })

  it('rejects fields of another merchant as the plugin does', async () => {
    for (const wxpay of clients(v2.url)) {
      const other = await failureOf(at(wxpay, 'v2.pay.unifiedorder').post({ ...fields, mch_id: '1' }))
      expect(other).toMatchObject({ code: 'ERR_ASSERTION' })
    }
  })

  it('rejects fields that APIv2 does not have', async () => {
    const wxpay = client(v2.url)
    for (const wrong of [{ a: { b: 1 } }, { a: ['1'] }, { sign_type: 'MD4' }]) {
      const failure = await failureOf(at(wxpay, 'v2.pay.unifiedorder').post({ ...fields, ...wrong }))
      expect(failure).toMatchObject({ code: 'BODY_INVALID' })
    }
    seen.add('fields')
  })

  it('passes the fields through the transforms of its axios instance', async () => {
    const wxpay = client(v2.url)
    const logged: unknown[] = []
    const add = <Item>(list: unknown): Item[] => list as Item[]
    add(wxpay.client.v2.defaults.transformRequest).unshift((data: { attach?: string }) => {
      data.attach = 'added'
      return data
    })
    add(wxpay.client.v2.defaults.transformResponse).unshift((data: unknown) => (logged.push(data), data))
    await at(wxpay, 'v2.pay.unifiedorder').post(fields)
    expect(v2.arrived.at(-1)).toMatchObject({ fields: { attach: 'added' }, verifiedBy: 'MD5' })
    expect(logged).toMatchObject([{ return_code: 'SUCCESS' }])
    seen.add('transforms')
  })
})

describe('new Wechatpay()', () => {
  it.each([
    ['nothing', undefined],
    ['no certs', { ...options(), certs: {} }],
    ['the own serial number among certs', { ...options(), certs: { [serial]: merchantPem } }],
    ['no key', { ...options(), privateKey: undefined }],
  ])('throws an AssertionError for %s, as the plugin does', (_, given) => {
    for (const { Wechatpay } of [before, compat]) {
      expect(() => new Wechatpay(given as never)).toThrow(expect.objectContaining({ code: 'ERR_ASSERTION' }))
    }
  })

  it('takes keys in every form of the plugin, and leaves its options as they are', () => {
    const spki = platformKeys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
    const pkcs8 = createPrivateKey(merchantPem).export({ type: 'pkcs8', format: 'der' }).toString('base64')
    const given = {
      ...options(),
      privateKey: `private.pkcs8://${pkcs8}`,
      certs: { [PUBLIC_KEY_ID]: `public.spki://${spki}` },
      secret: compat.Hash.keyObjectFrom(SECRET),
      appid: 'wx1',
    }
    const copy = { ...given, certs: { ...given.certs } }
    expect(new compat.Wechatpay(given).client).toBeInstanceOf(compat.Decorator)
    expect(given).toEqual(copy)
    const changed = options()
    expect(new before.Wechatpay(changed)).toBeDefined()
    expect(changed).not.toEqual(options())
    seen.add('config')
  })

  it('serves APIv2 alone where the credentials of APIv3 are empty', async () => {
    const wxpay = new compat.Wechatpay({
      mchid,
      serial: 'nop',
      privateKey: '',
      certs: { any: '' },
      secret: SECRET,
      baseURL: v2.url,
    })
    await at(wxpay, 'v2.pay.unifiedorder').post({ mch_id: mchid })
    expect(v2.arrived.at(-1)?.verifiedBy).toBe('MD5')
    const count = v3.arrived.length
    expect(await failureOf(at(wxpay, 'v3.certificates').get())).toMatchObject({
      code: 'OPTION_INVALID',
      message: expect.stringMatching(/cannot call APIv3: privateKey, certs/) as unknown,
    })
    expect(await failureOf(wxpay.client.v3.get('/v3/certificates'))).toMatchObject({ code: 'OPTION_INVALID' })
    expect(v3.arrived).toHaveLength(count)
  })

  it('rejects a secret of another length than 32 bytes', () => {
    expect(() => new compat.Wechatpay({ ...options(), secret: 'short' })).toThrow(/secret is 5 bytes long/)
  })
})

describe('the chain', () => {
  it('sends nothing unless a verb or a node is called', async () => {
    const wxpay = client()
    const count = v3.arrived.length
    const node = at(wxpay, 'v3.pay.transactions')
    const awaited: unknown = await new Promise((resolve) => {
      resolve(node)
    })
    expect(awaited).toBe(node)
    expect(JSON.stringify({ node })).toBe('{"node":"v3/pay/transactions"}')
    expect(`${String(node)} ${inspect(node)}`).toBe('v3/pay/transactions [chain v3/pay/transactions]')
    expect(Reflect.get(node, '__proto__')).toBeUndefined()
    expect(Object.keys({ ...node })).toEqual([])
    expect(v3.arrived).toHaveLength(count)
    seen.add('inert')
  })

  it('is a function named by its path, as in the plugin', () => {
    for (const { Wechatpay } of [before, compat]) {
      const wxpay = new Wechatpay(options())
      expect(wxpay).toBeInstanceOf(Function)
      expect(at(wxpay, 'v3.pay.transactions').name).toBe('v3/pay/transactions')
      expect(wxpay.chain('/v2/pay').name).toBe('/v2/pay')
      expect(at(wxpay, 'v3.pay').post.name).toBe('post')
      expect(wxpay.client).toBeInstanceOf(Wechatpay.Decorator)
    }
  })
})

describe('Decorator', () => {
  it('creates axios instances that sign and verify', async () => {
    const json = compat.Decorator.jsonBased({ ...options(), baseURL: v3.url })
    expect((await json.get('/v3/certificates')).data).toEqual({ ok: true })
    const xml = compat.Decorator.xmlBased({ mchid, secret: SECRET, baseURL: v2.url })
    expect((await xml.post('/pay/unifiedorder', { mch_id: mchid })).data).toMatchObject({
      return_code: 'SUCCESS',
    })
    const decorator = new compat.Decorator({ ...options(), baseURL: v3.url })
    expect((await decorator.request('v3/{x}', 'get', undefined, { x: 'certificates' })).data).toEqual({
      ok: true,
    })
    expect(v3.arrived.at(-1)).toMatchObject({ method: 'GET', url: '/v3/certificates', verified: true })
  })

  describe.each([
    ['the plugin', before],
    ['this module', compat],
  ])('on an axios instance, of %s', (_, { Decorator }) => {
    let own: AxiosInstance
    beforeAll(() => {
      const trusted = { [PUBLIC_KEY_ID]: platformKeys.publicKey }
      own = axios.create({
        baseURL: v3.url,
        headers: { 'Content-Type': 'application/json' },
        transformResponse: [
          Decorator.responseVerifier(trusted),
          ...[axios.defaults.transformResponse ?? []].flat(),
        ],
        ...({ mchid, serial, privateKey: merchantPem } as object),
      })
      own.interceptors.request.use(Decorator.requestInterceptor())
      own.interceptors.response.use(Decorator.responseDetectorInterceptor())
    })

    it('signs and verifies', async () => {
      expect((await own.post('/v3/pay/transactions/native', { a: '中' })).data).toEqual({ ok: true })
      expect(v3.arrived.at(-1)?.verified).toBe(true)
      await own.get('/v3/certificates', { params: { a: 'b c' } })
      expect(v3.arrived.at(-1)?.verified).toBe(true)
    })

    it.each([
      ['EV3_RES_HEADERS_INCOMPLATE', { without: ['Wechatpay-Nonce'] }],
      ['EV3_RES_HEADER_TIMESTAMP_OFFSET', { timestamp: '1600000000' }],
      ['EV3_RES_HEADER_PLATFORM_SERIAL', { serial: 'PUB_KEY_ID_0' }],
      ['EV3_RES_HEADER_SIGNATURE_DIGEST', { signed: 'other' }],
    ])('rejects by the code %s', async (code, canned) => {
      v3.respond(canned)
      const error = await failureOf(own.get('/v3/certificates'))
      expect(error).toMatchObject({ code, response: { status: 200 } })
    })
  })

  it('verifies every path but those of downloads, whatever values they contain', async () => {
    const verifier = compat.Decorator.responseVerifier({})
    await at(client(), 'v3.certificates').get()
    const verified = (url: string) => verifier.call({ url, method: 'get' }, 'data', {}, 200) !== 'data'
    expect(verified('/v3/billdownload/file?token=1')).toBe(false)
    expect(verified('/v3/pay/transactions/id/v3/merchant-service/images/1234567')).toBe(true)
  })
})

it('shows every difference that helpers.test.ts does not', () => {
  expect([...ofHelpers, ...seen].sort()).toEqual(Object.keys(differences).sort())
})
