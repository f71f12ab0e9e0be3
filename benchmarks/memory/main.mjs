// The heap over 100,000 calls, each with its own number: anything that the client keeps of a call would show.
import { fork } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Wechatpay } from '@wxpay/sdk'
import { flagsOf, rate, table } from '../measure.mjs'

const calls = flagsOf('memory').quick ? 10_000 : 100_000
const server = fork(fileURLToPath(new URL('../request/server.mjs', import.meta.url)))
const [{ url, serial, publicKey }] = await once(server, 'message')
const wxpay = new Wechatpay({
  mchid: '1900000001',
  serial: '6A1F00000000000000000000000000000000000B',
  privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
  certs: { [serial]: publicKey },
  baseURL: url,
})

let number = 0
const body = { appid: 'wxd678efh567hg6787', service_id: '500001', total_amount: 300 }
async function call() {
  number += 1
  const out_order_no = `ORDER${number}`
  const { complete } = wxpay.v3.payscore.serviceorder._out_order_no_
  if (number % 10 > 0) return complete.post(body, { out_order_no })
  // One call in ten uses a path that was never used before, and one in a hundred fails.
  if (number % 100 > 0) return wxpay.chain(`v3/payscore/serviceorder/${out_order_no}/complete`).post(body)
  return complete.post(body, { out_order_no, maxContentLength: 1 }).catch(() => undefined)
}

const mebibytes = (bytes) => (bytes / 1024 / 1024).toFixed(1)
function heap() {
  // Twice, because memory released by finalizers is only collected by the next run.
  global.gc()
  global.gc()
  return process.memoryUsage()
}

await rate(call, { calls: 3_000, width: 20 })
const rows = [['calls', 'heap MB', 'RSS MB', 'calls/s']]
const used = []
for (const [name, part] of [
  ['start', 0],
  ['a quarter', 0.25],
  ['middle', 0.25],
  ['three quarters', 0.25],
  ['end', 0.25],
]) {
  const { perSecond } = part > 0 ? await rate(call, { calls: calls * part, width: 20 }) : { perSecond: 0 }
  const { heapUsed, rss } = heap()
  used.push(heapUsed)
  rows.push([name, mebibytes(heapUsed), mebibytes(rss), part > 0 ? perSecond.toFixed(0) : ''])
}
table(rows)
const grown = used.at(-1) - used[0]
console.log(`\n${calls} calls: ${(grown / calls).toFixed(1)} bytes of heap per call remain`)
await wxpay.close()
server.disconnect()
// If something were kept, 100,000 calls would add megabytes.
process.exit(grown > calls * 20 + 512 * 1024 ? 1 : 0)
