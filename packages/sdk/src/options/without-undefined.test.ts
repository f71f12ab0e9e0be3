import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gateway, merchantPem, startGateway } from '../../test/gateway'
import { Wechatpay } from '../wechatpay'
import { clientOptionNames } from './known-options'
import type { WechatpayOptions } from './options'
import { readOptions } from './read-options'

/*
 * An option given as `undefined` is not given: `baseURL: process.env.WXPAY_BASE_URL` leaves the default.
 */

let gateway: Gateway

beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.close())

const required = ['mchid', 'serial', 'privateKey', 'certs', 'apiv3Key', 'baseURL']
const names = clientOptionNames().filter((name) => !required.includes(name))
const undefinedOf = (some: readonly string[]): Record<string, never> =>
  Object.fromEntries(some.map((name) => [name, undefined as never]))

const without = (given: object, ...left: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([name]) => !left.includes(name)))

/** The read options, without the functions that each client creates. */
function effect(options: WechatpayOptions): object {
  const settings = readOptions(options)
  const { v3, v2 } = new Wechatpay(options).client
  return {
    settings: {
      ...without(settings, 'nonce', 'random', 'clock'),
      configured: [...settings.configured.keys()],
    },
    ofV3: without(v3.defaults, 'adapter'),
    ofV2: without(v2.defaults, 'adapter'),
  }
}

describe('an option given as undefined', () => {
  it('uses the default of every undefined constructor option', () => {
    const base = without(gateway.options, 'secret') as unknown as WechatpayOptions
    fc.assert(
      fc.property(fc.subarray(names), (some) => {
        expect(effect({ ...base, ...undefinedOf(some) })).toEqual(effect(base))
      }),
      { numRuns: 30 },
    )
    for (const name of names) expect(effect({ ...base, ...undefinedOf([name]) })).toEqual(effect(base))
  })

  it('uses the default of WeChat Pay for undefined', () => {
    const base = without(gateway.options, 'baseURL') as unknown as WechatpayOptions
    const wxpay = new Wechatpay({ ...base, ...undefinedOf(['baseURL', 'backupBaseURL', 'headers']) })
    expect(wxpay.toJSON().baseURL).toBe('https://api.mch.weixin.qq.com')
    const headers = { ...undefinedOf(['User-Agent']), 'X-Shop': '1' }
    expect(new Wechatpay({ ...base, headers }).client.v3.defaults.headers).toMatchObject({
      'User-Agent': expect.stringContaining('wxpay-sdk/') as string,
      'X-Shop': '1',
    })
  })

  it.each(['mchid', 'serial', 'privateKey'])('reports a missing %s by name', (name) => {
    expect(() => new Wechatpay({ ...gateway.options, ...undefinedOf([name]) })).toThrow(
      expect.objectContaining({ field: name }),
    )
  })

  it('keeps the options of the first client in with()', async () => {
    const { serial } = gateway.options
    const retry = { attempts: 2, delay: 1 }
    const settings = { timeout: 7_000, validateStatus: null, headers: { 'X-Shop': '1' } }
    const branch = { mchid: '1900000002', serial, privateKey: merchantPem }
    const options = { ...branch, ...undefinedOf([...names, 'baseURL', 'certs', 'apiv3Key']) }
    const wxpay = new Wechatpay({ ...gateway.options, ...settings, retry }).with(options)
    expect(wxpay.client.v3.defaults).toMatchObject({ ...settings, baseURL: gateway.url })
    gateway.respond({ status: 500, body: '{"code":"SYSTEM_ERROR","message":"m"}' })
    gateway.arrived.length = 0
    await expect(wxpay.chain('v3/x').get()).resolves.toMatchObject({ status: 500 })
    await expect(wxpay.chain('v3/x').get({ validateStatus: (status) => status < 300 })).rejects.toMatchObject(
      { attempts: 2 },
    )
  })

  it('ignores undefined call options, however the call is made', async () => {
    gateway.respond({ body: '{"a":12345678901234567890}' })
    const wxpay = new Wechatpay({ ...gateway.options, retry: false })
    const ofCall = ['route', 'meta', 'security', 'nonceless', 'params', 'data', 'auth', 'mchid', 'serial']
    const nothing = undefinedOf([...names, ...ofCall, 'baseURL', 'privateKey'])
    const responses = [
      await wxpay.chain('v3/certificates').get(nothing),
      await wxpay.chain('v3/certificates').post({}, nothing),
      await wxpay.request('GET /v3/certificates', nothing),
      await wxpay.client.v3.get('/v3/certificates', nothing),
      await wxpay.client.v3.request({ ...nothing, url: '/v3/certificates' }),
    ]
    for (const { data, config } of responses) {
      expect(data).toEqual({ a: '12345678901234567890' })
      expect(config).toMatchObject({ timeout: 30_000, maxContentLength: 16 * 1024 * 1024 })
    }
    gateway.respond({ status: 400, body: '{"code":"PARAM_ERROR","message":"m"}' })
    const refused = { code: 'API_ERROR', status: 400 }
    await expect(wxpay.chain('v3/certificates').get(nothing)).rejects.toMatchObject(refused)
    await expect(wxpay.client.v3.get('/v3/certificates', nothing)).rejects.toMatchObject(refused)
    const own = new Wechatpay({ ...gateway.options, ...undefinedOf(names) })
    await expect(own.client.v3.get('/v3/x')).rejects.toMatchObject(refused)
  })

  it('ignores undefined in nested options', async () => {
    gateway.respond({ status: 500, body: '{"code":"SYSTEM_ERROR","message":"m"}' })
    const retry = undefinedOf(['attempts', 'budget', 'maxDelay'])
    const wxpay = new Wechatpay({ ...gateway.options, retry: { ...retry, delay: 1 } })
    await expect(wxpay.chain('v3/x').get({ retry })).rejects.toMatchObject({ attempts: 3 })
    const merchant = { ...undefinedOf(['pfx', 'passphrase']), cert: 'x', key: merchantPem }
    expect(() => new Wechatpay({ ...gateway.options, merchant })).toThrow(
      expect.objectContaining({ field: 'merchant.cert' }),
    )
    gateway.respond({ body: '{"state":"FAILED"}' })
    gateway.arrived.length = 0
    const receipt = wxpay.receipts.transfer(
      { out_bill_no: '1', ...undefinedOf(['transfer_bill_no']) },
      undefinedOf(['budget', 'delay', 'maxDelay', 'signal', 'timeout', 'onWait']),
    )
    await expect(receipt).rejects.toMatchObject({ code: 'RECEIPT_FAILED' })
    expect(gateway.arrived[0]?.url).toContain('out-bill-no')
  })
})
