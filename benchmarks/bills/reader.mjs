// Reads bills in a separate process, and reports the speed and the peak memory beyond that after a small
// bill.
import { generateKeyPairSync } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { createGunzip } from 'node:zlib'
import { Wechatpay } from '@wxpay/sdk'
import { parse } from 'csv-parse'
import { request } from 'undici'

const WARM_UP = 20_000
const [contender, rows, url, serial, publicKey] = process.argv.slice(2)

const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const wxpay = new Wechatpay({
  mchid: '1900000001',
  serial: '6A1F00000000000000000000000000000000000B',
  privateKey,
  certs: { [serial]: publicKey },
  baseURL: url,
})

let peak = 0
const look = () => {
  peak = Math.max(peak, process.memoryUsage.rss())
}

const readers = {
  // From the date to the rows: applied for, verified, decompressed, digest checked, amounts as integers.
  async wxpay(count) {
    let seen = 0
    const bill = wxpay.bills.trade({ bill_date: '2026-05-10', sub_mchid: String(count) })
    for await (const row of bill) if (row.order_amount > 0 && ++seen % 5000 === 0) look()
    if ((await bill.summary()).trades !== seen) throw new Error(`${seen} rows`)
    return seen
  },
  // The same bytes, decompressed and split into objects of strings, and nothing else.
  async 'csv-parse'(count) {
    let seen = 0
    const { body } = await request(`${url}/v3/billdownload/file?token=${count}`)
    const parser = body
      .pipe(createGunzip())
      .pipe(parse({ bom: true, columns: true, delimiter: ',', quote: null, relax_column_count: true }))
    for await (const row of parser) if (row['订单金额'] !== undefined && ++seen % 5000 === 0) look()
    return seen
  },
}

await readers[contender](WARM_UP)
globalThis.gc?.()
const base = process.memoryUsage.rss()
peak = base
const started = performance.now()
await readers[contender](Number(rows))
const seconds = (performance.now() - started) / 1000
process.send({ perSecond: Number(rows) / seconds, overBase: (peak - base) / 2 ** 20, base: base / 2 ** 20 })
process.disconnect()
process.exit()
