// Typical use of the SDK, with whatever tool loads it. It asserts on strings and numbers only, because
// objects of Node's own modules may come from another realm here.
const assert = require('node:assert')
const { generateKeyPairSync } = require('node:crypto')
const { mkdtempSync, readFileSync, rmSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')

/** @param sdk - all exports of @wxpay/sdk */
exports.tellStory = async function (sdk, settings = JSON.parse(process.env.WECHATPAY)) {
  const folder = mkdtempSync(join(tmpdir(), 'wxpay-story-'))
  const wxpay = new sdk.Wechatpay(settings.client)
  try {
    await placesAnOrder(wxpay, settings)
    await usesApiv2(sdk, settings)
    await savesABill(wxpay, settings, folder)
    await readsANotification(sdk, settings)
    await namesARefusedConnection(sdk, settings)
    namesAMissingKeyFile(sdk, settings, folder)
  } finally {
    await wxpay.close()
    rmSync(folder, { recursive: true })
  }
  return 'told'
}

async function placesAnOrder(wxpay, { appid, client }) {
  const { data } = await wxpay.v3.pay.transactions.native.post({
    appid,
    mchid: client.mchid,
    description: '红豆饼',
    out_trade_no: `STORY${Date.now()}`,
    notify_url: 'https://shop.example.com/notify',
    amount: { total: 1990 },
  })
  assert.match(data.code_url, /^weixin:/)
}

// The body is an object of the realm of fetch.
async function usesApiv2({ Wechatpay }, { appid, client }) {
  const order = { appid, mch_id: client.mchid, out_trade_no: 'NONE' }
  const body = await new Response(JSON.stringify(order)).json()
  const wxpay = new Wechatpay({ ...client, adapter: answer })
  const refused = await wxpay.v2.pay.orderquery.post(body).catch((error) => error)
  assert.equal(refused.code, 'EV2_RES_STATUS_CODE_NOT_SUCESS')

  async function answer(config) {
    assert.match(String(config.data), /<out_trade_no>(?:<!\[CDATA\[)?NONE/)
    const data = Buffer.from('<xml><return_code>FAIL</return_code><return_msg>no</return_msg></xml>')
    return { status: 200, statusText: 'OK', headers: {}, config, data }
  }
}

async function savesABill(wxpay, { day }, folder) {
  const path = join(folder, 'bill.csv')
  await wxpay.bills.trade({ bill_date: day }).save(path)
  assert.match(readFileSync(path, 'utf8'), /STORY0001/)
  let rows = 0
  for await (const row of wxpay.bills.trade({ bill_date: day }))
    rows += row.out_trade_no === 'STORY0001' ? 1 : 0
  assert.equal(rows, 1)
}

async function readsANotification({ Wechatpay, signTestNotification }, { client }) {
  const serial = 'PUB_KEY_ID_0119000000012024080100'
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const certs = { [serial]: publicKey.export({ type: 'spki', format: 'pem' }) }
  const { headers, body } = signTestNotification({
    event_type: 'TRANSACTION.SUCCESS',
    resource: { out_trade_no: 'STORY0002' },
    apiv3Key: client.apiv3Key,
    platform: { serial, privateKey },
  })
  const handled = []
  const receive = new Wechatpay({ ...client, certs }).notifications.fetch({
    handle: ({ resource }) => void handled.push(resource.out_trade_no),
  })
  const request = (content) =>
    new Request('https://shop.example.com/notify', { method: 'POST', headers, body: content })
  assert.equal((await receive(request(body))).status, 204)
  assert.equal((await receive(request(body.replace('TRANSACTION', 'TRANSACTIOM')))).status, 401)
  assert.equal(handled.join(), 'STORY0002')
}

async function namesARefusedConnection({ Wechatpay, WechatpayError }, { client }) {
  const retried = []
  const wxpay = new Wechatpay({
    ...client,
    baseURL: 'http://127.0.0.1:1',
    retry: { attempts: 2, delay: 1 },
    onRetry: ({ error }) => void retried.push(error.code),
  })
  const refund = {
    out_trade_no: 'STORY0001',
    out_refund_no: 'STORY0001R',
    amount: { refund: 1, total: 1, currency: 'CNY' },
  }
  const error = await wxpay.v3.refund.domestic.refunds.post(refund).catch((reason) => reason)
  assert.equal(error instanceof WechatpayError, true)
  assert.equal(error.code, 'ECONNREFUSED')
  assert.equal(error.phase, 'connect')
  assert.equal(error.outcome, undefined)
  assert.equal(retried.join(), 'ECONNREFUSED')
}

function namesAMissingKeyFile({ Wechatpay }, { client }, folder) {
  const privateKey = `file://${join(folder, 'missing.pem')}`
  assert.throws(() => new Wechatpay({ ...client, privateKey }), /ENOENT/)
}
