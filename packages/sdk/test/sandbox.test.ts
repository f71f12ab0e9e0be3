import { generateKeyPairSync } from 'node:crypto'
import { createSandbox } from '@wxpay/sandbox'
import { SignError, Wechatpay } from '@wxpay/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

type Sandbox = Awaited<ReturnType<typeof createSandbox>>

let sandbox: Sandbox
let baseURL: string
beforeAll(async () => {
  sandbox = await createSandbox({ database: ':memory:' })
  baseURL = (await sandbox.listen({ port: 0 })).url
})
afterAll(() => sandbox.close())

const native = (out_trade_no: string, { mchid, appid }: { mchid: string; appid: string }) => ({
  appid,
  mchid,
  description: '海报',
  out_trade_no,
  notify_url: 'https://shop.example.com/notify',
  amount: { total: 100 },
})

describe.each(['certificate', 'public-key', 'both'] as const)('a merchant in %s mode', (keyMode) => {
  it('makes calls, and verifies the responses', async () => {
    const merchant = sandbox.merchants.create({ keyMode })
    const wxpay = new Wechatpay({ ...optionsOf(merchant), baseURL })
    const { data, headers } = await wxpay.v3.pay.transactions.native.post(native('native-1', merchant))
    expect(data.code_url).toMatch(/^weixin:/)
    const expected = keyMode === 'certificate' ? /^[0-9A-F]{40}$/ : /^PUB_KEY_ID_/
    expect(String(headers['wechatpay-serial'])).toMatch(expected)
  })
})

describe('the chain and request()', () => {
  it('make the same call', async () => {
    const merchant = sandbox.merchants.create()
    const wxpay = new Wechatpay({ ...optionsOf(merchant), baseURL })
    await wxpay.request('POST /v3/pay/transactions/native', native('doors-1', merchant))
    const config = { out_trade_no: 'doors-1', params: { mchid: merchant.mchid } }
    const byChain = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get(config)
    const byRoute = await wxpay.request('GET /v3/pay/transactions/out-trade-no/{out_trade_no}', config)
    expect(byRoute.data).toEqual(byChain.data)
    expect(byChain.data).toMatchObject({ out_trade_no: 'doors-1', trade_state: 'NOTPAY' })
    const closed = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post(
      { mchid: merchant.mchid },
      { out_trade_no: 'doors-1' },
    )
    expect([closed.status, closed.data]).toEqual([204, ''])
  })
})

describe('errors', () => {
  it('report a wrong key: both sides have the same string, so it is the key', async () => {
    const merchant = sandbox.merchants.create()
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const wxpay = new Wechatpay({ ...optionsOf(merchant), privateKey, baseURL })
    const error: unknown = await wxpay.v3.pay.transactions.native
      .post(native('wrong-key', merchant))
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(SignError)
    expect(error).toMatchObject({
      code: 'SIGN_ERROR',
      status: 401,
      signature: 'unsigned',
      comparison: { difference: expect.stringContaining(`check that privateKey belongs`) as string },
    })
  })

  it('report a wrong serial number, and a clock that is off', async () => {
    const merchant = sandbox.merchants.create()
    const other = new Wechatpay({ ...optionsOf(merchant), serial: 'AB'.repeat(20), baseURL })
    await expect(other.v3.pay.transactions.native.post(native('x', merchant))).rejects.toMatchObject({
      status: 401,
    })
    const late = { now: () => new Date(sandbox.clock.now().getTime() + 600_000) }
    const skewed = new Wechatpay({ ...optionsOf(merchant), clock: late, baseURL })
    await expect(skewed.v3.pay.transactions.native.post(native('y', merchant))).rejects.toMatchObject({
      status: 401,
    })
  })

  it('report an unknown order', async () => {
    const merchant = sandbox.merchants.create()
    const wxpay = new Wechatpay({ ...optionsOf(merchant), baseURL })
    await expect(
      wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
        out_trade_no: 'b?c=1',
        params: { mchid: merchant.mchid },
      }),
    ).rejects.toMatchObject({ name: 'ApiError', wechatpay: { code: expect.any(String) as string } })
    await expect(
      wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
        out_trade_no: 'missing-1',
        params: { mchid: merchant.mchid },
      }),
    ).rejects.toMatchObject({
      status: 404,
      wechatpay: { code: 'ORDER_NOT_EXIST' },
      route: 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
      requestId: expect.stringMatching(/-\d+$/) as string,
      advice: expect.any(String) as string,
    })
  })

  it('report platform certificates, which a public-key merchant does not have', async () => {
    const wxpay = new Wechatpay({
      ...optionsOf(sandbox.merchants.create({ keyMode: 'public-key' })),
      baseURL,
    })
    await expect(wxpay.v3.certificates.get()).rejects.toMatchObject({
      code: 'NO_PLATFORM_CERTIFICATES',
      status: 404,
    })
  })

  it('report an order number in place of a name', async () => {
    const merchant = sandbox.merchants.create()
    const wxpay = new Wechatpay({ ...optionsOf(merchant), baseURL })
    const node = Reflect.get(wxpay.v3.pay.transactions.outTradeNo, '1217A') as {
      get: (config: object) => Promise<unknown>
    }
    await expect(node.get({ params: { mchid: merchant.mchid } })).rejects.toMatchObject({
      code: 'NAME_AMBIGUOUS',
      field: 'out_trade_no',
    })
  })
})

// The sandbox's merchant has more fields than a client takes.
function optionsOf({
  mchid,
  serial,
  privateKey,
  certs,
  apiv3Key,
  secret,
}: ReturnType<Sandbox['merchants']['create']>) {
  return { mchid, serial, privateKey, certs, apiv3Key, secret }
}
