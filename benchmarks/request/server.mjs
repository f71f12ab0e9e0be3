// A gateway that costs as little as one can: it answers every request with one answer that it signed when it started.
// It runs in a process of its own, so that what it costs is nobody's.
import { createSign, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const serial = 'PUB_KEY_ID_0110000000000000000000000000000001'
const body = JSON.stringify({
  appid: 'wxd678efh567hg6787',
  mchid: '1230000109',
  out_order_no: '1234323JKHDFE1243252',
  service_id: '2002000000000558128851361561536',
  service_introduction: '充电宝租借',
  state: 'DOING',
  state_description: 'MCH_COMPLETE',
  total_amount: 300,
  post_payments: [{ name: '租借', amount: 400, description: '2 小时', count: 1 }],
  post_discounts: [{ name: '新客立减', amount: 100, description: '首单', count: 1 }],
  risk_fund: { name: 'DEPOSIT', amount: 9900, description: '押金' },
  order_id: '15646546545165651651',
  need_collection: true,
})

let headers
const sign = () => {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = 'c5ac7061fccab6bf3e254dcf98995b8c'
  headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': serial,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
    'Wechatpay-Signature': createSign('sha256')
      .update(`${timestamp}\n${nonce}\n${body}\n`)
      .sign(privateKey, 'base64'),
    'Request-ID': '08F78BB5AF0610D302-0',
  }
}
sign()
setInterval(sign, 60_000).unref()

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  request.resume()
  response.writeHead(200, headers).end(body)
})
server.listen(0, '127.0.0.1', () => {
  process.send({
    url: `http://127.0.0.1:${server.address().port}`,
    serial,
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }),
  })
})
process.on('disconnect', () => process.exit())
