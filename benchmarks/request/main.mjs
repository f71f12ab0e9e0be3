// Signed and verified calls per second: the SDK, wechatpay-axios-plugin unmodified, and two floors (only a signature,
// undici and a verification): one signs on the main thread and blocks it, as the plugin does, the other on the thread
// pool. The SDK signs a lone request on the main thread and concurrent ones on the pool: compare it with the better floor.
import { fork } from 'node:child_process'
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Wechatpay } from '@wxpay/sdk'
import { Agent, request } from 'undici'
import { compare, flagsOf, table } from '../measure.mjs'

const { Wechatpay: Plugin } = createRequire(import.meta.url)('wechatpay-axios-plugin')
const server = fork(fileURLToPath(new URL('server.mjs', import.meta.url)))
const [{ url, serial: platformSerial, publicKey }] = await once(server, 'message')

const mchid = '1900000001'
const serial = '6A1F00000000000000000000000000000000000B'
const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
})
const out_order_no = '1234323JKHDFE1243252'
const data = {
  appid: 'wxd678efh567hg6787',
  service_id: '2002000000000558128851361561536',
  post_payments: [{ name: '租借', amount: 400, description: '2 小时', count: 1 }],
  post_discounts: [{ name: '新客立减', amount: 100, description: '首单', count: 1 }],
  total_amount: 300,
}

const wxpay = new Wechatpay({
  mchid,
  serial,
  privateKey: pem,
  certs: { [platformSerial]: publicKey },
  baseURL: url,
})
const plugin = new Plugin({
  mchid,
  serial,
  privateKey: pem,
  certs: { [platformSerial]: publicKey },
  baseURL: url,
})

const key = createPrivateKey(pem)
const verifier = createPublicKey(publicKey)
const dispatcher = new Agent({ connections: 50 })
const path = `/v3/payscore/serviceorder/${out_order_no}/complete`
const signHere = (message) => sign('sha256', message, key)
const signElsewhere = promisify(sign).bind(null, 'sha256')
async function floor(signed) {
  const body = JSON.stringify(data)
  const timestamp = Math.floor(Date.now() / 1000)
  const nonce = randomBytes(16).toString('hex')
  const message = Buffer.from(`POST\n${path}\n${timestamp}\n${nonce}\n${body}\n`)
  const signature = (await signed(message, key)).toString('base64')
  const answer = await request(url + path, {
    method: 'POST',
    dispatcher,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${serial}",signature="${signature}"`,
    },
    body,
  })
  const text = await answer.body.text()
  const { headers } = answer
  const received = Buffer.from(`${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${text}\n`)
  if (!verify('sha256', received, verifier, Buffer.from(headers['wechatpay-signature'], 'base64'))) {
    throw new Error('forged')
  }
  return JSON.parse(text)
}

const contenders = {
  floor: () => floor(signHere),
  'floor, signing elsewhere': () => floor(signElsewhere),
  wxpay: () => wxpay.v3.payscore.serviceorder._out_order_no_.complete.post(data, { out_order_no }),
  'wechatpay-axios-plugin': () =>
    plugin.v3.payscore.serviceorder._out_order_no_.complete.post(data, { out_order_no }),
}

const message = Buffer.alloc(400, 'x')
const started = performance.now()
for (let index = 0; index < 500; index++) sign('sha256', message, key)
const signature = ((performance.now() - started) / 500) * 1000
console.log(`one RSA-2048 signature: ${signature.toFixed(0)} µs`)

const quick = flagsOf('request').quick
for (const width of [1, 50, 200]) {
  const results = await compare(contenders, {
    rounds: quick ? 3 : 7,
    calls: (quick ? 200 : 500) * (width > 1 ? 2 : 1),
    width,
  })
  const best = ['floor', 'floor, signing elsewhere'].toSorted(
    (one, other) => results[other].perSecond - results[one].perSecond,
  )[0]
  console.log(`\n${width} concurrent`)
  table([
    ['', 'calls/s', 'vs better floor', 'vs plugin', 'main thread/call', 'of a signature', 'loop delay p99'],
    ...Object.entries(results).map(([name, result]) => [
      name,
      result.perSecond.toFixed(0),
      result.ratioTo(best).toFixed(2),
      result.ratioTo('wechatpay-axios-plugin').toFixed(2),
      `${result.mainThreadMicroseconds.toFixed(0)} µs`,
      (result.mainThreadMicroseconds / signature).toFixed(2),
      `${result.loopDelay.toFixed(1)} ms`,
    ]),
  ])
}
await dispatcher.close()
server.disconnect()
process.exit()
