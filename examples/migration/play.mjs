// Plays a shop against a sandbox and prints what it returned: `node play.mjs <file> <name of the shop>`. The
// shop is the same program before and after its migration.
import { pathToFileURL } from 'node:url'

const [, , shopFile, name] = process.argv
const { SHOP_URL: baseURL, SHOP_CONTROL: control, SHOP_MCHID: mchid, SHOP_APPID: appid } = process.env
const HOST = 'https://api.mch.weixin.qq.com'
const module = await import(pathToFileURL(shopFile).href)
const openShop = module.openShop ?? module.default?.openShop

const pay = (out_trade_no) =>
  fetch(`${control}/sandbox/v1/merchants/${mchid}/transactions/${out_trade_no}/pay`, { method: 'POST' })

const shows = {
  async 'native-orders'() {
    const shop = openShop({
      mchid,
      appid,
      baseURL,
      serial: process.env.SHOP_SERIAL,
      keyFile: process.env.SHOP_KEY_FILE,
      certs: JSON.parse(process.env.SHOP_CERTS),
      apiv3Key: process.env.SHOP_APIV3_KEY,
    })
    const code_url = await shop.order('Shop-0001', 990)
    const before = await shop.stateOf('Shop-0001')
    await pay('Shop-0001')
    const after = await shop.stateOf('Shop-0001')
    await shop.order('Shop-0002', 990)
    const notified = shop.read(JSON.parse(process.env.SHOP_NOTIFICATION))
    return {
      code_url: code_url.slice(0, 26),
      states: [before, after, await shop.stateOf('Shop-none')],
      closed: [await shop.close('Shop-0002'), await shop.stateOf('Shop-0002')],
      notified: notified.out_trade_no,
      signed: shop.signed('wx123').paySign.length,
    }
  },
  async 'apiv2-counter'() {
    const shop = openShop({ mchid, appid, baseURL, secret: process.env.SHOP_SECRET })
    const code_url = await shop.order('Shop-0001', 990)
    const before = await shop.stateOf('Shop-0001')
    await pay('Shop-0001')
    await shop.order('Shop-0002', 990)
    return {
      code_url: code_url.slice(0, 26),
      states: [before, await shop.stateOf('Shop-0001'), await shop.stateOf('Shop-none')],
      closed: [await shop.close('Shop-0002'), await shop.stateOf('Shop-0002')],
      acknowledged: shop.acknowledge(),
      signed: shop.sign({ appid, nonceStr: 'n' }),
    }
  },
  async 'node-v3-shop'() {
    const { pay: client } = module
    if (typeof client.createHttp === 'function') await redirect(client)
    else client.client.v3.defaults.baseURL = baseURL
    const code_url = await module.order('Shop-0001', 990)
    const before = await module.stateOf('Shop-0001')
    await pay('Shop-0001')
    const after = await module.stateOf('Shop-0001')
    await module.order('Shop-0002', 990)
    return {
      code_url: code_url.slice(0, 26),
      states: [before, after],
      closed: [await module.close('Shop-0002'), await module.stateOf('Shop-0002')],
      refunded: await module.refund('Shop-0001', 'Refund-0001', 990),
    }
  },
  async 'tenpay-shop'() {
    const shop = module.default
    const { api } = shop
    // Any name of the new client is a part of a path, and a function.
    if (typeof api.urls === 'function') api.client.v2.defaults.baseURL = baseURL
    else for (const name in api.urls) api.urls[name] = api.urls[name].replace(HOST, baseURL)
    const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
    const code_url = await shop.order('Shop0001', 990)
    const before = await shop.stateOf('Shop0001')
    await pay('Shop0001')
    const after = await shop.stateOf('Shop0001')
    await shop.order('Shop0002', 990)
    return {
      code_url: code_url.slice(0, 26),
      states: [before, after, await shop.stateOf('Shop-none')],
      closed: [await shop.close('Shop0002'), await shop.stateOf('Shop0002')],
      refunded: await shop.refund('Shop0001', 'Refund0001', 990),
      paidOut: await shop.payOut('Payout0001', openid, 100),
      given: await shop.give('Packet0001', openid, 100),
    }
  },
}

// The old clients have no option for the host.
async function redirect(client) {
  const { PayRequest } = await import('wechatpay-node-v3/dist/lib/pay-request.js')
  const requests = new PayRequest()
  client.createHttp({
    get: (url, headers) => requests.get(url.replace(HOST, baseURL), headers),
    post: (url, params, headers) => requests.post(url.replace(HOST, baseURL), params, headers),
  })
}

console.log(JSON.stringify(await shows[name]()))
