import { createPublicKey } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import Pay from 'wechatpay-node-v3'
import { PayRequest } from 'wechatpay-node-v3/dist/lib/pay-request'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type ReceivedNotification,
  type RealSandbox,
  newServiceOrder,
  openRealSandbox,
  platformKeyOf,
  png,
  resourceOf,
  sha1,
  trustModes,
  untilBillOfToday,
} from './real-sandbox'

const HOST = 'https://api.mch.weixin.qq.com'

/** The client's own HTTP, sent to the sandbox: the client has no option for the host. */
class RedirectedRequests extends PayRequest {
  constructor(private readonly url: string) {
    super()
  }
  override get(url: string, headers: Record<string, string>) {
    return super.get(url.replace(HOST, this.url), headers)
  }
  override post(url: string, params: Record<string, unknown>, headers: Record<string, string>) {
    if (Buffer.isBuffer(params['pic_buffer'])) return this.postForm(url, params, headers)
    return super.post(url.replace(HOST, this.url), params, headers)
  }
  /** The client signs an upload, but leaves writing the form to its HTTP service. */
  private async postForm(path: string, params: Record<string, unknown>, headers: Record<string, string>) {
    const part = (header: string, content: Buffer) =>
      Buffer.concat([
        Buffer.from(`--boundary\r\nContent-Disposition: form-data; ${header}\r\n\r\n`),
        content,
        Buffer.from('\r\n'),
      ])
    const body = Buffer.concat([
      part('name="meta"\r\nContent-Type: application/json', Buffer.from(JSON.stringify(params['fileinfo']))),
      part('name="file"; filename="pixel.png"\r\nContent-Type: image/png', params['pic_buffer'] as Buffer),
      Buffer.from('--boundary--\r\n'),
    ])
    const response = await fetch(this.url + path, { method: 'POST', headers, body })
    return { status: response.status, data: (await response.json()) as unknown }
  }
}

/** Gives the client the public key, for which it has no option either. */
class PayWithPublicKey extends Pay {
  static trust(certs: Readonly<Record<string, string>>): void {
    for (const [id, key] of Object.entries(certs)) this.certificates[id] = key
  }
}

/** A download URL on the host that the client removes from a URL before it signs the rest. */
const onHost = (url: unknown): string => {
  const { pathname, search } = new URL(String(url))
  return HOST + pathname + search
}

const billOf = ({ data }: { data?: unknown }): Record<'download_url' | 'hash_value', unknown> =>
  data as Record<'download_url' | 'hash_value', unknown>

describe.each(trustModes)('wechatpay-node-v3 with the trust mode %s', (keyMode) => {
  let real: RealSandbox
  let pay: Pay
  let platform: { readonly serial: string; readonly key: Buffer }

  beforeAll(async () => {
    real = await openRealSandbox(keyMode)
    const { appid, mchid, serial, certificate, privateKey, apiv3Key, certs } = real.merchant
    pay = new Pay({
      appid,
      mchid,
      serial_no: serial,
      publicKey: Buffer.from(certificate),
      privateKey: Buffer.from(privateKey),
      key: apiv3Key,
    })
    pay.createHttp(new RedirectedRequests(real.url))
    if (keyMode === 'public-key') {
      PayWithPublicKey.trust(certs)
      const { serial: id, key } = platformKeyOf(real.merchant)
      platform = { serial: id, key: Buffer.from(key) }
    } else {
      const [listed] = await pay.get_certificates(apiv3Key)
      platform = { serial: listed?.serial_no ?? '', key: Buffer.from(listed?.publicKey ?? '') }
    }
  })
  afterAll(() => real.close())

  const order = (out_trade_no: string) => ({
    out_trade_no,
    description: '红豆饼',
    notify_url: real.notifyUrl,
    amount: { total: 990 },
  })

  const verified = ({ headers, body }: ReceivedNotification): Promise<boolean> =>
    pay.verifySign({
      timestamp: headers['wechatpay-timestamp'] ?? '',
      nonce: headers['wechatpay-nonce'] ?? '',
      serial: headers['wechatpay-serial'] ?? '',
      signature: headers['wechatpay-signature'] ?? '',
      body,
    })

  /** A call that the client has no method for, signed by its helpers as its documentation says. */
  async function call(method: string, path: string, body?: unknown) {
    const nonce = Math.random().toString(36).slice(2)
    const timestamp = String(Math.floor(Date.now() / 1000))
    const text = body === undefined ? undefined : JSON.stringify(body)
    const signature = pay.getSignature(method, nonce, timestamp, path, text)
    const response = await fetch(real.url + path, {
      method,
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'User-Agent': '127.0.0.1',
        Authorization: pay.getAuthorization(nonce, timestamp, signature),
      },
      ...(text === undefined ? {} : { body: text }),
    })
    const received = { headers: Object.fromEntries(response.headers), body: await response.text() }
    expect(await verified(received)).toBe(true)
    return { status: response.status, data: JSON.parse(received.body) as Record<string, unknown> }
  }

  it('receives the key that the sandbox signs with', () => {
    const { serial, key } = platformKeyOf(real.merchant)
    expect(platform.serial).toBe(serial)
    expect(createPublicKey(platform.key).equals(createPublicKey(key))).toBe(true)
  })

  it('orders, is notified of the payment, refunds it, and downloads the bill of the day', async () => {
    const { sandbox, merchant, nextNotification } = real
    const { mchid } = merchant
    const out_trade_no = `NODEV3-${keyMode}-1`
    const out_refund_no = `${out_trade_no}-R`
    const ordered = await pay.transactions_native(order(out_trade_no))
    expect(ordered).toMatchObject({ status: 200, data: { code_url: expect.any(String) as string } })

    sandbox.control.transactions.pay(mchid, out_trade_no)
    const paid = await nextNotification()
    expect(await verified(paid)).toBe(true)
    expect(await verified({ ...paid, body: paid.body.replace('TRANSACTION', 'REFUND') })).toBe(false)
    const { ciphertext, associated_data, nonce } = resourceOf(paid)
    expect(pay.decipher_gcm(ciphertext, associated_data, nonce)).toMatchObject({
      out_trade_no,
      trade_state: 'SUCCESS',
      amount: { total: 990 },
    })
    expect(await pay.query({ out_trade_no })).toMatchObject({ data: { trade_state: 'SUCCESS' } })

    const refund = await pay.refunds({
      out_trade_no,
      out_refund_no,
      notify_url: real.notifyUrl,
      amount: { refund: 990, total: 990, currency: 'CNY' },
    })
    expect(refund).toMatchObject({ status: 200, data: { status: 'PROCESSING' } })
    sandbox.control.refunds.succeed(mchid, out_refund_no)
    expect(await verified(await nextNotification())).toBe(true)
    expect(await pay.find_refunds(out_refund_no)).toMatchObject({ data: { status: 'SUCCESS' } })

    const bill_date = await untilBillOfToday(real)
    const applied = billOf(await pay.tradebill({ bill_date, bill_type: 'ALL' }))
    const download = await pay.downloadBill(onHost(applied.download_url))
    expect(download).toMatchObject({ status: 200, data: expect.stringContaining(out_trade_no) as string })
    // The client decodes the text, and drops the byte order mark.
    expect([String(download.data), `\ufeff${String(download.data)}`].map(sha1)).toContain(applied.hash_value)
    const packed = billOf(await pay.tradebill({ bill_date, bill_type: 'ALL', tar_type: 'GZIP' }))
    const bytes = await pay.downloadBill(onHost(packed.download_url))
    expect(gunzipSync(bytes.data as Buffer).toString()).toContain(out_trade_no)
  })

  it('accepts the empty, signed response to closing an order', async () => {
    const out_trade_no = `NODEV3-${keyMode}-2`
    await pay.transactions_native(order(out_trade_no))
    expect(await pay.close(out_trade_no)).toMatchObject({ status: 204 })
    expect(await pay.query({ out_trade_no })).toMatchObject({ data: { trade_state: 'CLOSED' } })
  })

  it('creates, completes and cancels service orders with its signing helpers', async () => {
    const { appid, mchid, serviceId: service_id } = real.merchant
    const parties = { appid, service_id }
    const create = (out_order_no: string) =>
      call('POST', '/v3/payscore/serviceorder', newServiceOrder(real, out_order_no))
    const rented = `NODEV3-${keyMode}-RENTED`
    expect(await create(rented)).toMatchObject({ status: 200, data: { state: 'CREATED' } })
    real.sandbox.control.serviceOrders.confirm(mchid, rented)
    const completed = await call('POST', `/v3/payscore/serviceorder/${rented}/complete`, {
      ...parties,
      post_payments: [{ name: '租借', amount: 300 }],
      total_amount: 300,
    })
    expect(completed.data).toMatchObject({ state: 'DOING', state_description: 'MCH_COMPLETE' })
    const query = new URLSearchParams({ ...parties, out_order_no: rented }).toString()
    expect(await call('GET', `/v3/payscore/serviceorder?${query}`)).toMatchObject({ status: 200 })
    const unused = `NODEV3-${keyMode}-UNUSED`
    await create(unused)
    const canceled = await call('POST', `/v3/payscore/serviceorder/${unused}/cancel`, {
      ...parties,
      reason: '用户投诉',
    })
    expect(canceled).toMatchObject({ status: 200, data: { out_order_no: unused } })
  })

  it('adds a profit-sharing receiver whose name it encrypts', async () => {
    const added = await pay.profitsharing_receivers_add({
      type: 'MERCHANT_ID',
      account: '1900000109',
      relation_type: 'STORE',
      name: pay.publicEncrypt('腾讯充值中心', platform.key),
      wx_serial_no: platform.serial,
    })
    expect(added).toMatchObject({ status: 200, data: { account: '1900000109' } })
    expect(pay.privateDecrypt(String(added.data?.name))).toBe('腾讯充值中心')
  })

  it('uploads an image', async () => {
    const uploaded = await pay.upload_images(png, 'pixel.png')
    expect(uploaded).toMatchObject({ status: 200, data: { media_id: expect.any(String) as string } })
  })

  it('reads the official error of a wrong amount', async () => {
    const refused = await pay.transactions_native({ ...order('NODEV3-3'), amount: { total: 0 } })
    expect(refused.status).toBe(400)
    expect(JSON.parse(String(refused.error))).toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: '/amount/total' },
    })
  })
})
