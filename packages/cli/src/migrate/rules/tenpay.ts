import type { CreatedClient, Library, MethodMapping } from './client'

const DATA = '.then(({ data }) => data)'

/** An operation of APIv2: the client added its IDs, and resolved with the fields. */
function operation(
  path: string,
  more: (client: CreatedClient) => Readonly<Record<string, string | undefined>> = () => ({}),
  { appid = 'appid', mchid = 'mch_id', requires }: Names = {},
): readonly MethodMapping[] {
  return [
    {
      path: `v2.${path}.post`,
      defaults: (client) => ({
        [appid]: client.option('appid'),
        [mchid]: client.option('mchid'),
        ...more(client),
      }),
      ...(requires !== undefined && { requires }),
      suffix: DATA,
    },
  ]
}

/** The IDs of the client in the fields of an operation. */
interface Names {
  readonly appid?: string
  readonly mchid?: string
  readonly requires?: string
}

// As the client had them: an option of its constructor, or a fixed value.
const address = ({ option }: CreatedClient) => {
  const given = option('spbill_create_ip')
  if (given === undefined) return { spbill_create_ip: "'127.0.0.1'" }
  return { spbill_create_ip: /^['"]/.test(given) ? given : `${given} || '127.0.0.1'` }
}
const notify = ({ option }: CreatedClient) =>
  isAbsent(option('notify_url')) ? {} : { notify_url: option('notify_url') }

const refunded = ({ option }: CreatedClient) =>
  isAbsent(option('refund_url')) ? {} : { notify_url: option('refund_url') }

function isAbsent(option: string | undefined): boolean {
  return option === undefined
}

const notifications = {
  zh: '通知改用 notifications.v2.express()、koa() 等：它接收原始正文，并在处理之后应答',
  en: 'Use notifications.v2.express(), koa() and others of @wxpay/sdk: they take the raw body, and respond after the handler',
}
const frontEnd = {
  zh: '改为 v2.pay.unifiedorder.post() 下单，再用 @wxpay/sdk 的 invoke.v2.jsapi() 或 invoke.v2.app() 得到前端参数',
  en: 'Order by v2.pay.unifiedorder.post(), then use invoke.v2.jsapi() or invoke.v2.app() of @wxpay/sdk',
}

/** `tenpay`: APIv2, one method for each operation, which resolves with the fields. */
export const tenpay: Library = {
  name: 'tenpay',
  source: '@wxpay/sdk/compat',
  construct({ option }) {
    const pfx = option('pfx')
    return {
      options: {
        mchid: option('mchid'),
        serial: "''",
        privateKey: "''",
        certs: "{ none: '' }",
        secret: option('partnerKey'),
        merchant: pfx && `{ pfx: ${pfx}, passphrase: ${option('mchid') ?? "''"} }`,
      },
      check: {
        zh: 'err_code 不再是错误的 message，而在 error.wechatpay.code。要调用 APIv3，填上 serial、privateKey 与 certs',
        en: 'The message of an error is no longer err_code, which is in error.wechatpay.code. To call APIv3, give serial, privateKey and certs',
      },
    }
  },
  methods: {
    unifiedOrder: operation('pay.unifiedorder', (client) => ({
      ...notify(client),
      ...address(client),
      trade_type: "'JSAPI'",
    })),
    micropay: operation('pay.micropay', address),
    orderQuery: operation('pay.orderquery'),
    closeOrder: operation('pay.closeorder'),
    reverse: operation('secapi.pay.reverse'),
    refund: operation('secapi.pay.refund', refunded),
    refundQuery: operation('pay.refundquery'),
    transfers: operation(
      'mmpaymkttransfers.promotion.transfers',
      (client) => ({ check_name: "'FORCE_CHECK'", ...address(client) }),
      { appid: 'mch_appid', mchid: 'mchid' },
    ),
    transfersQuery: operation('mmpaymkttransfers.gettransferinfo'),
    // Without its number, the client made one of the date and mch_autono.
    sendRedpack: operation(
      'mmpaymkttransfers.sendredpack',
      (client) => ({ client_ip: address(client).spbill_create_ip, total_num: '1' }),
      { appid: 'wxappid', requires: 'mch_billno' },
    ),
    sendGroupRedpack: operation(
      'mmpaymkttransfers.sendgroupredpack',
      () => ({ total_num: '3', amt_type: "'ALL_RAND'" }),
      { appid: 'wxappid', requires: 'mch_billno' },
    ),
    redpackQuery: operation('mmpaymkttransfers.gethbinfo', () => ({ bill_type: "'MCHT'" })),
  },
  // The client threw the error code as the message.
  errors: { before: 'message', after: 'wechatpay?.code', code: /^[A-Z][A-Z\d_]+$/ },
  advice: {
    middleware: notifications,
    middlewareForExpress: notifications,
    getPayParams: frontEnd,
    getPayParamsByPrepay: frontEnd,
    getAppParams: frontEnd,
    getAppParamsByPrepay: frontEnd,
    downloadBill: {
      zh: '改为 v2.pay.downloadbill.post()，再用 @wxpay/sdk 的 parseBill 或 Formatter.castCsvBill 读取',
      en: 'Use v2.pay.downloadbill.post(), and read it by parseBill of @wxpay/sdk or Formatter.castCsvBill',
    },
    downloadFundflow: {
      zh: '改为 v2.pay.downloadfundflow.post()，再用 @wxpay/sdk 的 parseBill 读取',
      en: 'Use v2.pay.downloadfundflow.post(), and read it by parseBill of @wxpay/sdk',
    },
  },
}
