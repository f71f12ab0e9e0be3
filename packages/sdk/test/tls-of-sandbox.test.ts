import { Agent } from 'node:https'
import { createSandbox } from '@wxpay/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Wechatpay, type WechatpayOptions } from '../src/index'
import { newTransaction } from './stage'

type Sandbox = Awaited<ReturnType<typeof createSandbox>>
type Merchant = ReturnType<Sandbox['merchants']['create']>

let sandbox: Sandbox
let server: Awaited<ReturnType<Sandbox['listen']>>
let merchant: Merchant
let other: Merchant
const clients: Wechatpay[] = []

beforeAll(async () => {
  sandbox = await createSandbox()
  server = await sandbox.listen({ tls: true })
  merchant = sandbox.merchants.create()
  other = sandbox.merchants.create()
})
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()))
  await sandbox.close()
})

/** A client of the merchant that trusts the CA of the sandbox. */
function client(options: Partial<WechatpayOptions> = {}): Wechatpay {
  const wxpay = new Wechatpay({
    ...merchant,
    baseURL: server.url,
    httpsAgent: new Agent({ ca: server.ca ?? [], keepAlive: true }),
    retry: false,
    ...options,
  })
  clients.push(wxpay)
  return wxpay
}

const pairOf = ({ certificate, privateKey }: Merchant) => ({ cert: certificate, key: privateKey })

const refund = () => ({
  appid: merchant.appid,
  mch_id: merchant.mchid,
  out_trade_no: 'TLS0002',
  out_refund_no: 'R1',
  total_fee: 990,
  refund_fee: 990,
})

describe('the client, at the HTTPS server of a sandbox', () => {
  it('calls APIv3', async () => {
    const body = newTransaction(merchant, 'TLS0001')
    const { data } = await client().v3.pay.transactions.native.post(body)
    expect(data.code_url).toMatch(/^weixin:/)
  })

  it("makes a refund of APIv2 with the merchant's certificate", async () => {
    await client().v3.pay.transactions.native.post(newTransaction(merchant, 'TLS0002'))
    sandbox.control.transactions.pay(merchant.mchid, 'TLS0002')
    const { data } = await client({ merchant: pairOf(merchant) }).v2.secapi.pay.refund.post(refund())
    expect(data).toMatchObject({ result_code: 'SUCCESS', out_refund_no: 'R1' })
  })

  it('reports the refusal of the certificate of another merchant as an error of the API', async () => {
    const refused = client({ merchant: pairOf(other) }).v2.secapi.pay.refund.post(refund())
    await expect(refused).rejects.toMatchObject({ name: 'ApiError', wechatpay: { code: 'CA_ERROR' } })
  })

  it('reports a server whose CA it does not trust as an error of the connection', async () => {
    const refused = client({ httpsAgent: undefined }).v3.certificates.get()
    await expect(refused).rejects.toMatchObject({ name: 'TransportError' })
  })

  it('reports the refusal of a call without a certificate', async () => {
    // The agent might have a certificate, so the client sends the call.
    await expect(client().v2.secapi.pay.refund.post(refund())).rejects.toMatchObject({
      wechatpay: { code: 'CA_ERROR', message: 'CA证书出错，请登录微信支付商户平台下载证书' },
    })
  })
})
