// Plays a shop against a sandbox and prints what it returned: `node play.mjs <file> <name of the shop>`. The
// shop is the same program before and after its migration.
import { pathToFileURL } from 'node:url'

const [, , shopFile, name] = process.argv
const { SHOP_URL: baseURL, SHOP_CONTROL: control, SHOP_MCHID: mchid, SHOP_APPID: appid } = process.env
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
}

// The old client has no option for the host.
async function redirect(client) {
  const { PayRequest } = await import('wechatpay-node-v3/dist/lib/pay-request.js')
  const requests = new PayRequest()
  const host = 'https://api.mch.weixin.qq.com'
  client.createHttp({
    get: (url, headers) => requests.get(url.replace(host, baseURL), headers),
    post: (url, params, headers) => requests.post(url.replace(host, baseURL), params, headers),
  })
}

console.log(JSON.stringify(await shows[name]()))
