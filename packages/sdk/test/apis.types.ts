import type { Readable } from 'node:stream'
import type { Wechatpay } from '@wxpay/sdk'
import type { AxiosRequestConfig } from 'axios'
import type PackageForm from 'form-data'

// Compiled, never run: a valid call of each API, and calls that the compiler must reject.

declare const wxpay: Wechatpay

const order = {
  appid: 'wx8888888888888888',
  mch_id: '1900000001',
  body: 'Image poster',
  out_trade_no: '1234',
  total_fee: 100,
  spbill_create_ip: '127.0.0.1',
  notify_url: 'https://shop.example.com/notify',
  trade_type: 'JSAPI',
}

export async function placesAnOrder(): Promise<string> {
  const { data } = await wxpay.v2.pay.unifiedorder.post(order)
  const fee: string = (await wxpay.v2.pay.orderquery.post({ appid: 'a', mch_id: 'b', out_trade_no: 'c' }))
    .data.total_fee
  // @ts-expect-error: texts are all that XML has
  const amount: number = (await wxpay.v2.pay.orderquery({ appid: 'a', mch_id: 'b' })).data.total_fee
  await wxpay.request('POST /v2/pay/unifiedorder', order, { nonceless: true })
  await wxpay.v2.secapi.pay.refund(
    { appid: 'a', mch_id: 'b', out_trade_no: 'c', out_refund_no: 'd', total_fee: 1, refund_fee: amount },
    { security: true },
  )
  // @ts-expect-error: total_fee is missing
  await wxpay.v2.pay.unifiedorder.post({ ...order, total_fee: undefined })
  // @ts-expect-error: there is no such field
  await wxpay.v2.pay.unifiedorder.post({ ...order, total_fees: 100 })
  // @ts-expect-error: there is no such route
  await wxpay.request('POST /v2/pay/unifiedorders', order)
  return fee + data.prepay_id
}

/** The official example of an order, with the fields that the client fills in. */
export async function placesTheOfficialOrder(): Promise<void> {
  const signed = { nonce_str: '1add1a30ac87aa2db72f57a2375d8fec', sign: '0CB01533B8C1EF103065174F50BCA001' }
  await wxpay.v2.pay.unifiedorder.post({ ...order, ...signed, sign_type: 'MD5' })
  await wxpay.request('POST /v2/pay/unifiedorder', { ...order, ...signed })
  const contract = { mch_id: '1', appid: 'wx1', version: '1.0', contract_id: '1' } as const
  await wxpay.v2.papay.querycontract.post({ ...contract, sign: signed.sign })
  await wxpay.v2.papay.querycontract.post({
    ...contract,
    // @ts-expect-error: the operation has no nonce_str
    nonce_str: '1',
  })
}

export async function downloadsABill(): Promise<Readable> {
  const day = { appid: 'wx1', mch_id: '1', bill_date: '20250601' }
  const text: string = (await wxpay.v2.pay.downloadbill.post(day)).data
  const { data } = await wxpay.v2.pay.downloadbill.post(
    { ...day, bill_type: 'ALL', tar_type: 'GZIP' },
    { responseType: 'stream' },
  )
  const bytes: Buffer = (await wxpay.v2.pay.downloadbill(day, { responseType: 'arraybuffer' })).data
  // @ts-expect-error: without a responseType the bill is a string
  const wrong: Readable = (await wxpay.v2.pay.downloadbill.post(day)).data
  return text === '' && bytes.length === 0 ? wrong : data
}

/** A config that a project shares between its clients. Therefore `url` and `method` are refused at run time only. */
export async function sharesAConfig(shared: AxiosRequestConfig): Promise<void> {
  await wxpay.v2.pay.unifiedorder.post(order, shared)
  await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    ...shared,
    out_trade_no: '1234',
    params: { mchid: '1900000001' },
  })
}

export async function asksForABrand(): Promise<void> {
  const config = { product_coupon_id: '1000000013' }
  const { data } = await wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.get(config)
  const id: string | undefined = data.product_coupon_id
  await wxpay.brand.marketing.productCoupon.notifyConfigs.post({ notify_url: id ?? '' })
  // @ts-expect-error: there is no such field
  await wxpay.brand.marketing.productCoupon.notifyConfigs.post({ notify_uri: '' })
  await wxpay.request('GET /brand/marketing/product-coupon/notify-configs')
  // @ts-expect-error: there is no such route
  await wxpay.request('GET /brand/marketing/product-coupons/notify-configs')
}

export async function callsNodesDirectly(): Promise<void> {
  await wxpay.v3.pay.transactions.native({
    appid: 'wx8888888888888888',
    mchid: '1900000001',
    description: 'Image poster',
    out_trade_no: '1234',
    notify_url: 'https://shop.example.com/notify',
    amount: { total: 100 },
  })
  // @ts-expect-error: it has a GET alone
  await wxpay.v3.certificates()
  // @ts-expect-error: unknown operation
  await wxpay.v3.pay.transactions({})
  // @ts-expect-error: what the catalog does not have is asked for by its verb
  await wxpay.chain('v3/some/new/path')({})
  await wxpay.chain('v3/some/new/path').post({})
}

export async function uploadsAsForAnotherLibrary(form: PackageForm, file: Buffer): Promise<void> {
  const meta = { filename: 'a.png', sha256: '' }
  const headers = { 'content-type': 'multipart/form-data' }
  await wxpay.v3.merchant.media.upload.post({ meta: JSON.stringify(meta), file }, { meta, headers })
  await wxpay.request('POST /v3/merchant/media/upload', { meta: JSON.stringify(meta), file }, { meta })
  await wxpay.v3.merchant.media.upload.post(form, { meta, headers: form.getHeaders() })
  // @ts-expect-error: meta is an object or its text
  await wxpay.v3.merchant.media.upload.post({ meta: 7, file })
}

/** `request()` types its response by `responseType`, as the chain does. */
export async function asksForOtherShapes(): Promise<readonly unknown[]> {
  const params = { token: 'x' }
  const file = 'GET /v3/billdownload/file'
  const stream: Readable = (await wxpay.request(file, { params, responseType: 'stream' })).data
  const bytes: Buffer = (await wxpay.request(file, { params, responseType: 'arraybuffer' })).data
  const blob: Blob = (await wxpay.request(file, { params, responseType: 'blob' })).data
  const text: string = (await wxpay.request(file, { params, responseType: 'text' })).data
  const usual: Buffer = (await wxpay.request(file, { params })).data
  // @ts-expect-error: a stream is not the default response
  const wrong: Buffer = (await wxpay.request(file, { params, responseType: 'stream' })).data
  const bill = await wxpay.request('POST /v2/pay/downloadbill', bills, { responseType: 'stream' })
  const lines: Readable = bill.data
  const query = 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}'
  const config = { out_trade_no: '1', params: { mchid: '1900000001' } }
  const raw: string = (await wxpay.request(query, { ...config, responseType: 'text' })).data
  const state: string = (await wxpay.request(query, { ...config, responseType: 'json' })).data.trade_state
  // @ts-expect-error: there is no such responseType
  await wxpay.request(query, { ...config, responseType: 'bytes' })
  // @ts-expect-error: the path parameter is missing
  await wxpay.request(query, { params: config.params, responseType: 'text' })
  return [stream, bytes, blob, text, usual, wrong, lines, raw, state]
}

const bills = { appid: 'wx1', mch_id: '1', bill_date: '20250601' }
