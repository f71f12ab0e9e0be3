import type { CreatedClient, Library, MethodMapping } from './client'

const party = (client: CreatedClient) => ({ appid: client.option('appid'), mchid: client.option('mchid') })
const order = (kind: string): readonly MethodMapping[] => [
  { path: `v3.pay.transactions.${kind}.post`, defaults: party },
]
const mchid = (client: CreatedClient): string => client.option('mchid') ?? "''"
const byParameter = (path: string, name: string): readonly MethodMapping[] => [
  { path, wrap: () => [`{ ${name}: `, ' }'] },
]

const frontEnd = (kind: 'jsapi' | 'app') => ({
  zh: `transactions_${kind} 直接返回前端参数。改为两步：v3.pay.transactions.${kind}.post() 下单，再用 invoke.${kind}({ appid, prepay_id })`,
  en: `transactions_${kind} returned the parameters of the front end. Write two steps: v3.pay.transactions.${kind}.post(), then invoke.${kind}({ appid, prepay_id })`,
})
const notifications = {
  zh: '验签与解密由 notifications.express() 等适配器完成，传入原始正文',
  en: 'An adapter such as notifications.express() verifies and decrypts; give it the raw body',
}
const automatic = { zh: '不再需要，自动完成', en: 'No longer needed: it is automatic' }

/** `wechatpay-node-v3`: one method for each operation, which resolves with a status in place of rejecting. */
export const nodeV3: Library = {
  name: 'wechatpay-node-v3',
  source: '@wxpay/sdk',
  positional: ['appid', 'mchid', 'publicKey', 'privateKey'],
  construct(client) {
    const { option } = client
    const serial = option('serial_no')
    const certificate = option('publicKey')
    return {
      options: {
        mchid: option('mchid'),
        serial: serial ?? (certificate && `new X509Certificate(${certificate}).serialNumber`),
        privateKey: option('privateKey'),
        apiv3Key: option('key'),
      },
      ...(serial === undefined && certificate !== undefined && { imports: ['X509Certificate'] }),
      check: {
        zh: '失败的调用现在抛出异常，不再返回 { status, error }：把对 status 的判断移到 catch。使用微信支付公钥的商户要加上 certs',
        en: 'A failed call rejects now, in place of returning { status, error }: move checks of the status into catch. Merchants with the WeChat Pay public key add certs',
      },
    }
  },
  methods: {
    transactions_native: order('native'),
    transactions_h5: order('h5'),
    query: [
      {
        path: 'v3.pay.transactions.id._transaction_id_.get',
        requires: 'transaction_id',
        repeats: ['mchid'],
        defaults: (client) => ({ params: `{ mchid: ${mchid(client)} }` }),
      },
      {
        path: 'v3.pay.transactions.outTradeNo._out_trade_no_.get',
        requires: 'out_trade_no',
        repeats: ['mchid'],
        defaults: (client) => ({ params: `{ mchid: ${mchid(client)} }` }),
      },
    ],
    close: [
      {
        path: 'v3.pay.transactions.outTradeNo._out_trade_no_.close.post',
        repeats: ['mchid'],
        wrap: (client) => [`{ mchid: ${mchid(client)} }, { out_trade_no: `, ' }'],
      },
    ],
    refunds: [{ path: 'v3.refund.domestic.refunds.post' }],
    find_refunds: byParameter('v3.refund.domestic.refunds._out_refund_no_.get', 'out_refund_no'),
    tradebill: byParameter('v3.bill.tradebill.get', 'params'),
    fundflowbill: byParameter('v3.bill.fundflowbill.get', 'params'),
    batches_transfer: [{ path: 'v3.transfer.batches.post' }],
    create_profitsharing_orders: [{ path: 'v3.profitsharing.orders.post' }],
    profitsharing_return_orders: [{ path: 'v3.profitsharing.returnOrders.post' }],
    profitsharing_orders_unfreeze: [{ path: 'v3.profitsharing.orders.unfreeze.post' }],
    profitsharing_receivers_add: [{ path: 'v3.profitsharing.receivers.add.post' }],
    profitsharing_receivers_delete: [{ path: 'v3.profitsharing.receivers.delete.post' }],
  },
  advice: {
    transactions_jsapi: frontEnd('jsapi'),
    transactions_app: frontEnd('app'),
    verifySign: notifications,
    decipher_gcm: notifications,
    get_certificates: automatic,
    fetchCertificates: automatic,
    getSignature: automatic,
    getAuthorization: automatic,
    publicEncrypt: automatic,
    privateDecrypt: automatic,
    getSN: automatic,
    downloadBill: {
      zh: '用 bills.trade({ bill_date })，从日期到逐行的账单一次完成',
      en: 'Use bills.trade({ bill_date }): from the date to the rows in one call',
    },
    createHttp: {
      zh: '改为 axios 的选项：baseURL、proxy、httpsAgent、timeout',
      en: 'Use options of axios: baseURL, proxy, httpsAgent, timeout',
    },
  },
}
