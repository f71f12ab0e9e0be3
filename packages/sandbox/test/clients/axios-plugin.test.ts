import {
  Aes,
  Formatter,
  Hash,
  Multipart,
  Rsa,
  Transformer,
  Wechatpay as AxiosPlugin,
} from 'wechatpay-axios-plugin'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type RealSandbox,
  newServiceOrder,
  openRealSandbox,
  platformKeyOf,
  png,
  resourceOf,
  sha1,
  sha256,
  trustModes,
  untilBillOfToday,
} from './real-sandbox'

/** The package's own types end at the first node; this is the part of a chain that the tests use. */
interface Node {
  (data?: unknown, config?: unknown): Promise<Answer>
  readonly get: (config?: unknown) => Promise<Answer>
  readonly post: (data?: unknown, config?: unknown) => Promise<Answer>
}

interface Answer {
  readonly status: number
  readonly data: Record<string, unknown>
}

type Chain = (path: string) => Node

describe.each(trustModes)('wechatpay-axios-plugin, unmodified, with the trust mode %s', (keyMode) => {
  let real: RealSandbox
  let v3: Chain
  let v2: Chain
  /** ID and key that sensitive fields are encrypted with. */
  let platform: { readonly serial: string; readonly key: string }

  beforeAll(async () => {
    real = await openRealSandbox(keyMode)
    const { mchid, serial, privateKey, certs, secret } = real.merchant
    const plugin: object = new AxiosPlugin({ mchid, serial, privateKey, certs, secret, baseURL: real.url })
    const chain =
      (root: string): Chain =>
      (path) =>
        Reflect.get(plugin, `${root}/${path}`) as Node
    v3 = chain('v3')
    v2 = chain('v2')
    platform = platformKeyOf(real.merchant)
  })
  afterAll(() => real.close())

  const order = (out_trade_no: string) => ({
    appid: real.merchant.appid,
    mchid: real.merchant.mchid,
    out_trade_no,
    description: '红豆饼 <三> & "四"',
    notify_url: real.notifyUrl,
    amount: { total: 990 },
  })

  it('trusts one kind of key only', () => {
    expect(platform.serial.startsWith('PUB_KEY_ID_')).toBe(keyMode === 'public-key')
  })

  it('orders, is notified of the payment, refunds it, and downloads the bill of the day', async () => {
    const { sandbox, merchant, nextNotification } = real
    const { mchid } = merchant
    const out_trade_no = `PLUGIN-${keyMode}-1`
    const out_refund_no = `${out_trade_no}-R`
    const ordered = await v3('pay/transactions/native').post(order(out_trade_no))
    expect(ordered.data['code_url']).toMatch(/^weixin:\/\/wxpay\/bizpayurl/)

    sandbox.control.transactions.pay(mchid, out_trade_no)
    const paid = await nextNotification()
    const { headers, body } = paid
    const message = Formatter.response(
      headers['wechatpay-timestamp'] ?? '',
      headers['wechatpay-nonce'] ?? '',
      body,
    )
    expect(headers['wechatpay-serial']).toBe(platform.serial)
    expect(Rsa.verify(message, headers['wechatpay-signature'] ?? '', platform.key)).toBe(true)
    const { ciphertext, nonce, associated_data } = resourceOf(paid)
    const notified: unknown = JSON.parse(
      Aes.AesGcm.decrypt(ciphertext, merchant.apiv3Key, nonce, associated_data),
    )
    expect(notified).toMatchObject({ out_trade_no, trade_state: 'SUCCESS', amount: { total: 990 } })

    const byNumber = v3('pay/transactions/out-trade-no/{out_trade_no}')
    const queried = await byNumber.get({ params: { mchid }, out_trade_no })
    expect(queried.data).toMatchObject({ out_trade_no, trade_state: 'SUCCESS', mchid })

    const refund = await v3('refund/domestic/refunds').post({
      out_trade_no,
      out_refund_no,
      notify_url: real.notifyUrl,
      amount: { refund: 990, total: 990, currency: 'CNY' },
    })
    expect(refund.data).toMatchObject({ status: 'PROCESSING', out_refund_no })
    sandbox.control.refunds.succeed(mchid, out_refund_no)
    expect((await nextNotification()).body).toContain('"REFUND.SUCCESS"')
    const refunded = await v3('refund/domestic/refunds/{out_refund_no}').get({ out_refund_no })
    expect(refunded.data).toMatchObject({ status: 'SUCCESS', amount: { refund: 990 } })

    const bill_date = await untilBillOfToday(real)
    const applied = await v3('bill/tradebill').get({ params: { bill_date } })
    const { pathname, searchParams } = new URL(String(applied.data['download_url']))
    const download = await v3(pathname.slice('/v3/'.length)).get({
      params: searchParams,
      responseType: 'arraybuffer',
    })
    const bytes = download.data as unknown as Buffer
    expect(sha1(bytes)).toBe(applied.data['hash_value'])
    const { rows } = Formatter.castCsvBill(bytes) as { rows: Record<string, string>[] }
    expect(rows.map((row) => row['商户订单号'])).toEqual([out_trade_no, out_trade_no])
  })

  it('accepts the empty, signed response to closing an order', async () => {
    const { mchid } = real.merchant
    const out_trade_no = `PLUGIN-${keyMode}-2`
    await v3('pay/transactions/native').post(order(out_trade_no))
    const close = v3('pay/transactions/out-trade-no/{out_trade_no}/close')
    expect((await close.post({ mchid }, { out_trade_no })).status).toBe(204)
    const byNumber = v3('pay/transactions/out-trade-no/{out_trade_no}')
    const queried = await byNumber.get({ params: { mchid }, out_trade_no })
    expect(queried.data).toMatchObject({ trade_state: 'CLOSED' })
  })

  it('creates, completes and cancels service orders', async () => {
    const { appid, mchid, serviceId: service_id } = real.merchant
    const parties = { appid, service_id }
    const create = (out_order_no: string) =>
      v3('payscore/serviceorder').post(newServiceOrder(real, out_order_no))
    const rented = `PLUGIN-${keyMode}-RENTED`
    expect((await create(rented)).data).toMatchObject({ state: 'CREATED', mchid })
    real.sandbox.control.serviceOrders.confirm(mchid, rented)
    expect((await real.nextNotification()).body).toContain('"PAYSCORE.USER_CONFIRM"')
    const completed = await v3('payscore/serviceorder/{out_order_no}/complete').post(
      { ...parties, post_payments: [{ name: '租借', amount: 300 }], total_amount: 300 },
      { out_order_no: rented },
    )
    expect(completed.data).toMatchObject({ state: 'DOING', state_description: 'MCH_COMPLETE' })
    const queried = await v3('payscore/serviceorder').get({ params: { ...parties, out_order_no: rented } })
    expect(queried.data).toMatchObject({ state: 'DOING', collection: { state: 'USER_PAYING' } })

    const unused = `PLUGIN-${keyMode}-UNUSED`
    await create(unused)
    const canceled = await v3('payscore/serviceorder/{out_order_no}/cancel').post(
      { ...parties, reason: '用户投诉' },
      { out_order_no: unused },
    )
    expect(canceled.data).toMatchObject({ out_order_no: unused })
  })

  it('adds a profit-sharing receiver whose name it encrypts', async () => {
    const { appid, privateKey } = real.merchant
    const added = await v3('profitsharing/receivers/add').post(
      {
        appid,
        type: 'MERCHANT_ID',
        account: '1900000109',
        relation_type: 'STORE',
        name: Rsa.encrypt('腾讯充值中心', platform.key),
      },
      { headers: { 'Wechatpay-Serial': platform.serial } },
    )
    expect(added.data['account']).toBe('1900000109')
    expect(Rsa.decrypt(String(added.data['name']), privateKey)).toBe('腾讯充值中心')
  })

  it('uploads an image', async () => {
    const meta = { filename: 'pixel.png', sha256: sha256(png) }
    const form = new Multipart()
    form.append('meta', JSON.stringify(meta), 'meta.json')
    form.append('file', png, 'pixel.png')
    const uploaded = await v3('merchant/media/upload').post(form.getBuffer(), {
      meta,
      headers: form.getHeaders(),
    })
    expect(uploaded.data['media_id']).toEqual(expect.any(String))
  })

  it('reads the official error of a wrong amount', async () => {
    const refused = v3('pay/transactions/native').post({
      ...order(`PLUGIN-${keyMode}-3`),
      amount: { total: 0 },
    })
    await expect(refused).rejects.toMatchObject({
      response: { status: 400, data: { code: 'PARAM_ERROR', detail: { field: '/amount/total' } } },
    })
  })

  if (keyMode === 'certificate') {
    it('downloads and decrypts the platform certificates', async () => {
      const response = await v3('certificates').get()
      const [listed] = response.data['data'] as {
        serial_no: string
        encrypt_certificate: { ciphertext: string; nonce: string; associated_data: string }
      }[]
      const { ciphertext, nonce, associated_data } = listed?.encrypt_certificate ?? {
        ciphertext: '',
        nonce: '',
        associated_data: '',
      }
      expect(listed?.serial_no).toBe(platform.serial)
      expect(Aes.AesGcm.decrypt(ciphertext, real.merchant.apiv3Key, nonce, associated_data).trim()).toBe(
        platform.key.trim(),
      )
    })
  } else {
    it('receives a 404 for the platform certificates of a merchant with the public key', async () => {
      await expect(v3('certificates').get()).rejects.toMatchObject({ response: { status: 404 } })
    })
  }

  describe.each(['MD5', 'HMAC-SHA256'] as const)('APIv2, signed by %s', (sign_type) => {
    it('orders, is notified, refunds, and finds the payment in the bill of APIv3', async () => {
      const { sandbox, merchant, nextNotification, notifyUrl } = real
      const { appid, mchid: mch_id, secret } = merchant
      const out_trade_no = `V2${sign_type.slice(0, 3)}${keyMode.slice(0, 3)}`
      const parties = { appid, mch_id, sign_type }
      const ordered = await v2('pay/unifiedorder').post({
        ...parties,
        body: '红豆饼 <三> & "四"',
        out_trade_no,
        total_fee: 990,
        spbill_create_ip: '123.12.12.123',
        notify_url: notifyUrl,
        trade_type: 'NATIVE',
        product_id: '12235413214070356458058',
      })
      expect(ordered.data).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS', mch_id })
      expect(String(ordered.data['sign'])).toHaveLength(sign_type === 'MD5' ? 32 : 64)

      const { transaction_id } = sandbox.control.transactions.pay(mch_id, out_trade_no)
      const notified = Transformer.toObject((await nextNotification()).body) as Record<string, string>
      expect(notified).toMatchObject({
        out_trade_no,
        transaction_id,
        total_fee: '990',
        result_code: 'SUCCESS',
      })
      expect(Hash.sign(sign_type, notified, secret)).toBe(notified['sign'])
      const queried = await v2('pay/orderquery').post({ ...parties, out_trade_no })
      expect(queried.data).toMatchObject({ trade_state: 'SUCCESS', transaction_id })

      const refund = await v2('secapi/pay/refund').post(
        { ...parties, out_trade_no, out_refund_no: `${out_trade_no}R`, total_fee: 990, refund_fee: 990 },
        { security: true },
      )
      expect(refund.data).toMatchObject({ result_code: 'SUCCESS', out_trade_no, refund_fee: '990' })
      expect(Hash.sign(sign_type, refund.data, secret)).toBe(refund.data['sign'])

      const bill_date = await untilBillOfToday(real)
      const applied = await v3('bill/tradebill').get({ params: { bill_date } })
      const { pathname, searchParams } = new URL(String(applied.data['download_url']))
      const download = await v3(pathname.slice('/v3/'.length)).get({
        params: searchParams,
        responseType: 'arraybuffer',
      })
      const bill = Buffer.from(download.data as unknown as Uint8Array).toString()
      expect(bill).toContain(`\`${transaction_id ?? ''},\`${out_trade_no},`)
    })
  })
})
