// Code as users of wechatpay-axios-plugin write it; only the import is this package's. Each snippet returns what a test
// compares with `expected`.
import {
  createDecipheriv,
  createHash,
  createHmac,
  createPublicKey,
  verify as verifyByNode,
} from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axios from 'axios'
import Wechatpay, {
  Aes,
  Decorator,
  FormData,
  Formatter,
  Hash,
  Multipart,
  Rsa,
  Transformer,
} from '@wxpay/sdk/compat'

const { AesCbc, AesEcb, AesGcm } = Aes
const NOTIFY = 'https://shop.example/notify'
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const order = ({ appid, mchid }, out_trade_no, more) => ({
  appid,
  mchid,
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no,
  notify_url: NOTIFY,
  amount: { total: 100, currency: 'CNY' },
  ...more,
})
const orderV2 = ({ appid, mchid }, out_trade_no) => ({
  appid,
  mch_id: mchid,
  body: '红豆饼 <三> & "四"',
  out_trade_no,
  total_fee: 100,
  spbill_create_ip: '203.0.113.7',
  notify_url: NOTIFY,
  trade_type: 'NATIVE',
})
const md5 = (text) => createHash('md5').update(text).digest('hex').toUpperCase()
const hmac = (text, key) => createHmac('sha256', key).update(text).digest('hex').toUpperCase()

export const snippets = [
  // APIv3
  [
    'Native下单',
    ({ wxpay, shop }) =>
      wxpay.v3.pay.transactions.native
        .post(order(shop, 'S-native'))
        .then(({ data: { code_url } }) => code_url.slice(0, 16)),
    'weixin://wxpay/bi'.slice(0, 16),
  ],
  [
    'JSAPI下单',
    ({ wxpay, shop }) =>
      wxpay.v3.pay.transactions.jsapi
        .post(order(shop, 'S-jsapi', { payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } }))
        .then(({ data: { prepay_id } }) => prepay_id.slice(0, 2)),
    'wx',
  ],
  [
    'APP下单',
    ({ wxpay, shop }) =>
      wxpay.v3.pay.transactions
        .app(order(shop, 'S-app-1'))
        .then(({ data: { prepay_id } }) => prepay_id.slice(0, 2)),
    'wx',
  ],
  [
    'H5下单',
    ({ wxpay, shop }) =>
      wxpay.v3.pay.transactions.h5
        .post(
          order(shop, 'S-h5-01', {
            scene_info: { payer_client_ip: '203.0.113.7', h5_info: { type: 'Wap' } },
          }),
        )
        .then(({ data: { h5_url } }) => /^https?:/.test(h5_url)),
    true,
  ],
  [
    '按路径下单',
    ({ wxpay, shop }) =>
      wxpay['v3/pay/transactions/native'].post(order(shop, 'S-path')).then(({ status }) => status),
    200,
  ],
  [
    '按大写开头的名称下单',
    ({ wxpay, shop }) =>
      wxpay.V3.Pay.Transactions.Native.post(order(shop, 'S-caps')).then(({ status }) => status),
    200,
  ],
  [
    '查询订单 _placeholder_',
    async ({ wxpay, shop, paid }) => {
      const { data } = await wxpay.v3.pay.transactions.id._transaction_id_.get({
        params: { mchid: shop.mchid },
        transaction_id: (await paid('S-id-01')).transaction_id,
      })
      return [data.out_trade_no, data.trade_state]
    },
    ['S-id-01', 'SUCCESS'],
  ],
  [
    '查询订单 $placeholder$',
    ({ wxpay, shop }) =>
      wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$
        .get({ params: { mchid: shop.mchid }, out_trade_no: 'S-native' })
        .then(({ data }) => data.trade_state),
    'NOTPAY',
  ],
  [
    '查询订单 {placeholder}',
    ({ wxpay, shop }) =>
      wxpay.v3.pay.transactions['out-trade-no']['{out_trade_no}']
        .get({ params: { mchid: shop.mchid }, out_trade_no: 'S-native' })
        .then(({ data }) => data.mchid.length),
    10,
  ],
  [
    '查询订单 chain()',
    ({ wxpay, shop }) =>
      wxpay
        .chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
        .get({ params: new URLSearchParams({ mchid: shop.mchid }), out_trade_no: 'S-native' })
        .then(({ status, statusText }) => [status, statusText]),
    [200, 'OK'],
  ],
  [
    '关闭订单',
    ({ wxpay, shop }) =>
      wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.close
        .post({ mchid: shop.mchid }, { out_trade_no: 'S-app-1' })
        .then(({ status }) => status),
    204,
  ],
  [
    '查询不存在的订单',
    ({ wxpay, shop }) =>
      wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
        .get({ params: { mchid: shop.mchid }, out_trade_no: 'S-none' })
        .catch(({ response: { status, data } }) => [status, data.code]),
    [404, 'ORDER_NOT_EXIST'],
  ],
  [
    '参数错误',
    ({ wxpay, shop }) =>
      wxpay.v3.pay.transactions.native
        .post(order(shop, 'S-zero', { amount: { total: 0 } }))
        .catch((error) => [axios.isAxiosError(error), error.code, error.response.data.code]),
    [true, 'ERR_BAD_REQUEST', 'PARAM_ERROR'],
  ],
  [
    '合单下单',
    ({ wxpay, shop }) =>
      wxpay.v3.combineTransactions.native
        .post({
          combine_appid: shop.appid,
          combine_mchid: shop.mchid,
          combine_out_trade_no: 'S-combine',
          sub_orders: [
            {
              mchid: shop.mchid,
              out_trade_no: 'S-sub-1',
              description: 'a',
              attach: 'x',
              amount: { total_amount: 10, currency: 'CNY' },
            },
            {
              mchid: shop.mchid,
              out_trade_no: 'S-sub-2',
              description: 'b',
              attach: 'x',
              amount: { total_amount: 20, currency: 'CNY' },
            },
          ],
          notify_url: NOTIFY,
        })
        .then(({ data: { code_url } }) => code_url.slice(0, 9)),
    'weixin://',
  ],
  [
    '发起退款',
    async ({ wxpay, paid }) => {
      await paid('S-refund')
      const { data } = await wxpay.v3.refund.domestic.refunds.post({
        out_trade_no: 'S-refund',
        out_refund_no: 'S-refund-1',
        reason: '商品已售完',
        amount: { refund: 40, total: 100, currency: 'CNY' },
      })
      return [data.out_refund_no, data.amount.refund]
    },
    ['S-refund-1', 40],
  ],
  [
    '查询退款',
    ({ wxpay }) =>
      wxpay.v3.refund.domestic.refunds._out_refund_no_
        .get({ out_refund_no: 'S-refund-1' })
        .then(({ data }) => data.amount.payer_refund),
    40,
  ],
  [
    '申请并下载交易账单',
    async ({ wxpay, billDay }) => {
      const { data } = await wxpay.v3.bill.tradebill.get({
        params: { bill_date: await billDay(), bill_type: 'ALL' },
      })
      const { data: csv } = await wxpay.client.v3.get(data.download_url, { responseType: 'arraybuffer' })
      const { rows, summary } = Formatter.castCsvBill(csv)
      return [
        Hash.sha1(csv) === data.hash_value,
        rows.some((row) => row['商户订单号'] === 'S-refund'),
        Number(summary['总交易单数']) === rows.length,
      ]
    },
    [true, true, true],
  ],
  [
    '创建支付分订单',
    ({ wxpay, shop }) =>
      wxpay.v3.payscore.serviceorder
        .post({
          appid: shop.appid,
          service_id: shop.serviceId,
          out_order_no: 'S-score',
          service_introduction: '充电宝租借',
          time_range: { start_time: 'OnAccept' },
          risk_fund: { name: 'DEPOSIT', amount: 9900 },
          notify_url: NOTIFY,
          need_user_confirm: true,
        })
        .then(({ data }) => data.state),
    'CREATED',
  ],
  [
    '取消支付分订单',
    ({ wxpay, shop }) =>
      wxpay.v3.payscore.serviceorder._out_order_no_.cancel
        .post(
          { appid: shop.appid, service_id: shop.serviceId, reason: '用户投诉' },
          { out_order_no: 'S-score' },
        )
        .then(({ data }) => data.out_order_no),
    'S-score',
  ],
  [
    '敏感信息加密与解密',
    async ({ wxpay, shop, platform }) => {
      const { data } = await wxpay.v3.profitsharing.receivers.add.post(
        {
          appid: shop.appid,
          type: 'MERCHANT_ID',
          account: '1900000109',
          relation_type: 'STORE',
          name: Rsa.encrypt('腾讯充值中心', Rsa.from(platform.key, Rsa.KEY_TYPE_PUBLIC)),
        },
        { headers: { 'Wechatpay-Serial': platform.serial } },
      )
      // The response is decrypted already where it is marked; what is left is for the merchant's key.
      return data.name === '腾讯充值中心' ? data.name : Rsa.decrypt(data.name, shop.privateKey)
    },
    '腾讯充值中心',
  ],
  [
    '上传图片 Multipart',
    ({ wxpay }) => {
      const form = new Multipart()
      form.append('meta', JSON.stringify({ filename: 'logo.png', sha256: Hash.sha256(png) }), 'meta.json')
      form.append('file', png, 'logo.png')
      return wxpay.v3.merchant.media.upload
        .post(form, { meta: form.toJSON(), headers: form.getHeaders() })
        .then(({ data }) => typeof data.media_id)
    },
    'string',
  ],
  [
    '上传图片 getBuffer',
    ({ wxpay }) => {
      const meta = { filename: 'logo.png', sha256: Hash.sha256(png) }
      const form = new FormData()
        .append('meta', JSON.stringify(meta), 'meta.json')
        .append('file', png, 'logo.png')
      return wxpay.v3.merchant.media.upload
        .post(form.getBuffer(), { meta, headers: form.getHeaders() })
        .then(({ data }) => typeof data.media_id)
    },
    'string',
  ],
  [
    '下载平台证书',
    async ({ wxpay, shop }) => {
      const { data } = await wxpay.v3.certificates.get()
      const [{ serial_no, encrypt_certificate }] = data.data
      const { ciphertext, nonce, associated_data } = encrypt_certificate
      const pem = AesGcm.decrypt(ciphertext, shop.apiv3Key, nonce, associated_data)
      return [serial_no.length, pem.includes('BEGIN CERTIFICATE'), Rsa.from(pem, Rsa.KEY_TYPE_PUBLIC).type]
    },
    [40, true, 'public'],
  ],
  [
    '验证通知并解密',
    ({ notification: { headers, body }, platform, shop }) => {
      const timestamp = headers['wechatpay-timestamp']
      const verified = Rsa.verify(
        Formatter.response(timestamp, headers['wechatpay-nonce'], body),
        headers['wechatpay-signature'],
        Rsa.from(platform.key, Rsa.KEY_TYPE_PUBLIC),
      )
      const isFresh = Math.abs(Formatter.timestamp() - Number(timestamp)) < 300
      const { ciphertext, nonce, associated_data } = JSON.parse(body).resource
      const { out_trade_no } = JSON.parse(AesGcm.decrypt(ciphertext, shop.apiv3Key, nonce, associated_data))
      return [verified, isFresh, out_trade_no]
    },
    [true, true, 'S-notified'],
  ],
  [
    'axios 实例',
    ({ wxpay, shop }) =>
      wxpay.client.v3
        .get('/v3/pay/transactions/out-trade-no/S-native', { params: { mchid: shop.mchid } })
        .then(({ data }) => data.trade_state),
    'NOTPAY',
  ],
  [
    '请求与应答拦截器',
    async ({ newWxpay, shop }) => {
      const wxpay = newWxpay()
      const seen = []
      wxpay.client.v3.interceptors.request.use((config) => (seen.push(config.method), config))
      wxpay.client.v3.interceptors.response.use((response) => (seen.push(response.status), response))
      await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
        params: { mchid: shop.mchid },
        out_trade_no: 'S-native',
      })
      return seen
    },
    ['get', 200],
  ],
  [
    'APIv3 日志',
    async ({ newWxpay, shop }) => {
      const wxpay = newWxpay()
      const log = []
      wxpay.client.v3.defaults.transformRequest.push((data) => (log.push(data.out_trade_no), data))
      wxpay.client.v3.defaults.transformResponse.unshift((data) => (log.push(typeof data), data))
      await wxpay.v3.pay.transactions.native.post(order(shop, 'S-log-1'))
      return log
    },
    ['S-log-1', 'string'],
  ],
  [
    'Decorator.request',
    ({ newWxpay, shop }) =>
      newWxpay()
        .client.request('v3/pay/transactions/out-trade-no/{out_trade_no}', 'get', undefined, {
          params: { mchid: shop.mchid },
          out_trade_no: 'S-native',
        })
        .then(({ data }) => data.trade_state),
    'NOTPAY',
  ],
  [
    'Decorator.jsonBased',
    ({ options, shop }) =>
      Decorator.jsonBased(options)
        .get('/v3/pay/transactions/out-trade-no/S-native', { params: { mchid: shop.mchid } })
        .then(({ data }) => data.trade_state),
    'NOTPAY',
  ],
  [
    '自己的 axios 实例',
    async ({ options, shop }) => {
      const { baseURL, mchid, serial, privateKey, certs } = options
      const instance = axios.create({
        baseURL,
        mchid,
        serial,
        privateKey,
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      })
      instance.interceptors.request.use(Decorator.requestInterceptor())
      instance.defaults.transformResponse = [
        Decorator.responseVerifier(certs),
        ...axios.defaults.transformResponse,
      ]
      instance.interceptors.response.use(Decorator.responseDetectorInterceptor())
      const { data } = await instance.get('/v3/pay/transactions/out-trade-no/S-native', {
        params: { mchid: shop.mchid },
      })
      return data.trade_state
    },
    'NOTPAY',
  ],
  // APIv2
  [
    'v2 统一下单',
    ({ wxpay, shop }) =>
      wxpay.v2.pay
        .unifiedorder(orderV2(shop, 'V-native'))
        .then(({ data }) => [data.return_code, data.result_code]),
    ['SUCCESS', 'SUCCESS'],
  ],
  [
    'v2 统一下单 HMAC-SHA256',
    ({ wxpay, shop }) =>
      wxpay.v2.pay.unifiedorder
        .post({ ...orderV2(shop, 'V-hmac'), nonce_str: Formatter.nonce(), sign_type: Hash.ALGO_HMAC_SHA256 })
        .then(({ data }) => data.sign.length),
    64,
  ],
  [
    'v2 查询订单',
    ({ wxpay, shop }) =>
      wxpay['v2/pay/orderquery']
        .post({ appid: shop.appid, mch_id: shop.mchid, out_trade_no: 'V-native' })
        .then(({ data }) => data.trade_state),
    'NOTPAY',
  ],
  [
    'v2 关闭订单',
    ({ wxpay, shop }) =>
      wxpay
        .chain('v2/pay/closeorder')
        .post({ appid: shop.appid, mch_id: shop.mchid, out_trade_no: 'V-hmac' })
        .then(({ data }) => data.result_code),
    'SUCCESS',
  ],
  [
    'v2 业务失败',
    ({ wxpay, shop }) =>
      wxpay.v2.pay.orderquery
        .post({ appid: shop.appid, mch_id: shop.mchid, out_trade_no: 'V-none' })
        .catch((error) => [error.code, error.response.data.err_code]),
    ['EV2_RES_STATUS_CODE_NOT_SUCESS', 'ORDERNOTEXIST'],
  ],
  [
    'v2 申请退款',
    async ({ wxpay, shop, pay }) => {
      pay('V-native')
      const { data } = await wxpay.v2.secapi.pay.refund.post(
        {
          appid: shop.appid,
          mch_id: shop.mchid,
          out_trade_no: 'V-native',
          out_refund_no: 'V-refund',
          total_fee: 100,
          refund_fee: 30,
        },
        { security: true },
      )
      return [data.out_refund_no, data.refund_fee]
    },
    ['V-refund', '30'],
  ],
  [
    'v2 查询退款',
    ({ wxpay, shop }) =>
      wxpay.v2.pay.refundquery
        .post({ appid: shop.appid, mch_id: shop.mchid, out_refund_no: 'V-refund' })
        .then(({ data }) => [data.refund_count, data.refund_fee_0]),
    ['1', '30'],
  ],
  [
    'v2 下载账单',
    async ({ wxpay, shop, billDay }) => {
      const bill_date = (await billDay()).replaceAll('-', '')
      const { data } = await wxpay.v2.pay.downloadbill.post({
        appid: shop.appid,
        mch_id: shop.mchid,
        bill_date,
        bill_type: 'ALL',
      })
      return Formatter.castCsvBill(data).rows.some((row) => row['商户订单号'] === 'S-refund')
    },
    true,
  ],
  [
    '现金红包',
    ({ wxpay, shop, topUp }) => {
      topUp()
      return wxpay.v2.mmpaymkttransfers.sendredpack
        .post(
          {
            mch_billno: 'V0000packet1',
            mch_id: shop.mchid,
            wxappid: shop.appid,
            send_name: '鹅企支付',
            re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
            total_amount: '1000',
            total_num: '1',
            wishing: 'HAPPY BIRTHDAY',
            client_ip: '203.0.113.7',
            act_name: '回馈活动',
            remark: '会员回馈活动',
            scene_id: 'PRODUCT_4',
          },
          { security: true },
        )
        .then(({ data }) => data.mch_billno)
    },
    'V0000packet1',
  ],
  [
    '查询红包',
    ({ wxpay, shop }) =>
      wxpay.v2.mmpaymkttransfers.gethbinfo
        .post({ appid: shop.appid, mch_id: shop.mchid, mch_billno: 'V0000packet1', bill_type: 'MCHT' })
        .then(({ data }) => data.total_amount),
    '1000',
  ],
  [
    '获取RSA公钥',
    ({ wxpay, shop }) =>
      wxpay.v2.risk.getpublickey
        .post(
          { mch_id: shop.mchid, sign_type: Hash.ALGO_MD5, nonce_str: Formatter.nonce() },
          { baseURL: 'https://fraud.mch.weixin.qq.com/', security: true },
        )
        .then((res) => {
          const b64 = res.data.pub_key.trim().split(/\r?\n/).slice(1, -1).join('')
          return Rsa.fromPkcs1(b64, Rsa.KEY_TYPE_PUBLIC).asymmetricKeyType
        }),
    'rsa',
  ],
  [
    '企业红包-注入签名规则',
    async ({ newWxpay, shop }) => {
      const wxpay = newWxpay()
      const agentId = '0'
      const agentSecret = Hash.keyObjectFrom('from_wework_agent_special_string')
      let given = {}
      wxpay.client.v2.defaults.transformRequest.unshift(function workwxredpack(data) {
        const { act_name, mch_billno, mch_id, nonce_str, re_openid, total_amount, wxappid } = data
        data.workwx_sign = Hash.md5(
          Formatter.queryStringLike(
            Formatter.ksort({ act_name, mch_billno, mch_id, nonce_str, re_openid, total_amount, wxappid }),
          ),
          agentSecret,
          agentId,
        ).toUpperCase()
        given = data
        return data
      })
      const { data } = await wxpay.v2.mmpaymkttransfers.sendworkwxredpack.post(
        {
          mch_billno: 'V0000wecom1',
          wxappid: shop.appid,
          sender_name: 'XX活动',
          re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
          total_amount: '1000',
          wishing: '祝您元宵节快乐',
          act_name: '猜灯谜抢红包活动',
          remark: '快来抢',
          mch_id: shop.mchid,
          nonce_str: Formatter.nonce(),
        },
        { security: true },
      )
      return [data.mch_billno, given.workwx_sign.length]
    },
    ['V0000wecom1', 32],
  ],
  [
    'Decorator.xmlBased',
    ({ options, shop }) =>
      Decorator.xmlBased(options)
        .post('/pay/orderquery', { appid: shop.appid, mch_id: shop.mchid, out_trade_no: 'S-native' })
        .then(({ data }) => data.trade_state),
    'NOTPAY',
  ],
  // Helpers
  [
    'XML形式通知应答',
    () => Transformer.toXml({ return_code: 'SUCCESS', return_msg: 'OK' }),
    '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>',
  ],
  [
    '退款通知 aes-256-ecb 解密',
    ({ shop }) => {
      const v2Secret = Hash.keyObjectFrom(shop.secret)
      const req_info = AesEcb.encrypt(
        '<root><refund_status>SUCCESS</refund_status></root>',
        Hash.md5(v2Secret),
      )
      const obj = Transformer.toObject(Transformer.toXml({ return_code: 'SUCCESS', req_info }))
      obj.req_info = Transformer.toObject(AesEcb.decrypt(obj.req_info, Hash.md5(v2Secret)))
      const decipher = createDecipheriv(
        'aes-256-ecb',
        createHash('md5').update(shop.secret).digest('hex'),
        null,
      )
      const byNode = Buffer.concat([decipher.update(req_info, 'base64'), decipher.final()]).toString()
      return [obj.req_info.refund_status, byNode.slice(0, 6)]
    },
    ['SUCCESS', '<root>'],
  ],
  [
    '小程序数据 aes-128-cbc',
    () => {
      const [key, iv] = [
        Buffer.from('tiihtNczf5v6AKRyjwEUhQ==', 'base64'),
        Buffer.from('r7BXXKkLb8qrSNn05n0qiA==', 'base64'),
      ]
      return AesCbc.decrypt(AesCbc.encrypt('{"openId":"oGZUI0"}', key, iv), key, iv)
    },
    '{"openId":"oGZUI0"}',
  ],
  [
    'APIv2 JSAPI 签名',
    ({ shop }) => {
      const params = {
        appId: shop.appid,
        timeStamp: '1414561699',
        nonceStr: 'n',
        package: 'prepay_id=wx2014',
        signType: Hash.ALGO_HMAC_SHA256,
      }
      const text = `appId=${shop.appid}&nonceStr=n&package=prepay_id=wx2014&signType=HMAC-SHA256&timeStamp=1414561699&key=${shop.secret}`
      return Hash.sign(params.signType, params, Hash.keyObjectFrom(shop.secret)) === hmac(text, shop.secret)
    },
    true,
  ],
  [
    'APIv2 APP 签名',
    ({ shop }) => {
      const params = {
        appid: shop.appid,
        partnerid: shop.mchid,
        prepayid: 'WX1217',
        package: 'Sign=WXPay',
        timestamp: '1',
        noncestr: 'n',
      }
      const text = `appid=${shop.appid}&noncestr=n&package=Sign=WXPay&partnerid=${shop.mchid}&prepayid=WX1217&timestamp=1&key=${shop.secret}`
      return Hash.sign(Hash.ALGO_MD5, params, shop.secret) === md5(text)
    },
    true,
  ],
  [
    'APIv3 JSAPI 签名',
    ({ shop }) => {
      const params = {
        appId: shop.appid,
        timeStamp: `${Formatter.timestamp()}`,
        nonceStr: Formatter.nonce(),
        package: 'prepay_id=wx2014',
        signType: 'RSA',
      }
      const message = Formatter.joinedByLineFeed(
        params.appId,
        params.timeStamp,
        params.nonceStr,
        params.package,
      )
      params.paySign = Rsa.sign(message, Rsa.from(shop.privateKey))
      return verifyByNode(
        'sha256',
        Buffer.from(message),
        createPublicKey(shop.privateKey),
        Buffer.from(params.paySign, 'base64'),
      )
    },
    true,
  ],
  [
    '小程序发券签名',
    ({ shop }) => {
      const busiFavorFlat = ({ send_coupon_merchant, send_coupon_params = [] } = {}) => ({
        send_coupon_merchant,
        ...send_coupon_params.reduce(
          (des, row, idx) => (Object.keys(row).map((one) => (des[`${one}${idx}`] = row[one])), des),
          {},
        ),
      })
      const busiFavor = {
        send_coupon_params: [
          { out_request_no: '1', stock_id: 'a' },
          { out_request_no: '2', stock_id: 'b' },
        ],
        send_coupon_merchant: '10016226',
      }
      const text = `out_request_no0=1&out_request_no1=2&send_coupon_merchant=10016226&stock_id0=a&stock_id1=b&key=${shop.secret}`
      return (
        Hash.sign(Hash.ALGO_HMAC_SHA256, busiFavorFlat(busiFavor), shop.secret) === hmac(text, shop.secret)
      )
    },
    true,
  ],
  [
    'H5发券签名',
    ({ shop }) => {
      const params = {
        stock_id: '12111100000001',
        out_request_no: '2019',
        send_coupon_merchant: '10016226',
        open_id: 'oVv',
        coupon_code: '',
      }
      const text = `open_id=oVv&out_request_no=2019&send_coupon_merchant=10016226&stock_id=12111100000001&key=${shop.secret}`
      return Hash.sign(Hash.ALGO_HMAC_SHA256, params, shop.secret) === hmac(text, shop.secret)
    },
    true,
  ],
  [
    '密钥字符串',
    ({ shop }) => {
      const key = Rsa.from(shop.privateKey)
      const pub = Rsa.from(shop.privateKey, Rsa.KEY_TYPE_PUBLIC)
      const der = (one, type) => one.export({ type, format: 'der' }).toString('base64')
      const file = join(tmpdir(), `compat-${process.pid}.pem`)
      writeFileSync(file, shop.privateKey)
      return [
        Rsa.from(`file://${file}`).equals(key) && existsSync(file),
        Rsa.from(`private.pkcs8://${der(key, 'pkcs8')}`).equals(key),
        Rsa.fromPkcs1(der(key, 'pkcs1')).equals(key),
        Rsa.fromSpki(der(pub, 'spki')).equals(pub),
        Rsa.from(`public.pkcs1://${der(pub, 'pkcs1')}`, Rsa.KEY_TYPE_PUBLIC).equals(pub),
      ]
    },
    [true, true, true, true, true],
  ],
  [
    '表单',
    () => {
      const form = new Multipart()
        .append('a', 1)
        .append('c', Buffer.from('31'))
        .append('d', JSON.stringify({}), 'any.json')
      return [
        [...form.keys()],
        form.get('c').toString(),
        form.has('x'),
        `${form}`,
        form.delete('a').getAll('a'),
      ]
    },
    [['a', 'c', 'd'], '31', false, '[object FormData]', []],
  ],
  [
    '命名规则',
    () =>
      ['outTradeNo', 'WeChatPay', '$out_trade_no$', '_id_', 'with_underline'].map((name) =>
        Wechatpay.normalize(name),
      ),
    ['out-trade-no', 'we-chat-pay', '{out_trade_no}', '{id}', 'with_underline'],
  ],
]
