// The local WeChat Pay as the command of the package: start, signed calls per second and their latency, the same with a
// million orders on file, and ten thousand notifications to a slow receiver. Linux only: memory is read from /proc.
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { flagsOf, median, table } from '../measure.mjs'
import { newOrders, sendAll, withKeys } from './client.mjs'
import { fill } from './fill.mjs'
import { emptyProcess, openSandbox, opensslSignatures, startSandbox } from './processes.mjs'

const parts = { start, calls, growth, notifications }
const descriptions = Object.fromEntries(
  Object.keys(parts).map((name) => [name, `only the part about ${name}`]),
)
const { quick, loaded, ...only } = flagsOf('sandbox', {
  ...descriptions,
  loaded: 'print as JSON which files a sandbox with a database loads before its first request',
})
const chosen = Object.keys(parts).filter((name) => only[name])
const folder = mkdtempSync(join(tmpdir(), 'wxpay-benchmark-'))
const keys = ['--key-file', join(folder, 'keys.pem')]
const load = () => loadavg()[0].toFixed(1)
try {
  if (loaded) console.log(JSON.stringify(loadedFiles()))
  else await measure()
} finally {
  rmSync(folder, { recursive: true })
}

async function measure() {
  console.log(`load of the machine: ${load()}`)
  for (const name of chosen.length === 0 ? Object.keys(parts) : chosen) await parts[name]()
  console.log(`\nload of the machine: ${load()}`)
}

/** The files that a sandbox with an existing database loads before its first request, as V8 reports them. */
function loadedFiles() {
  const database = join(folder, 'loaded.sqlite')
  const coverage = join(folder, 'coverage')
  openSandbox({ database, keyFile: keys[1] })
  openSandbox({ database }, { NODE_V8_COVERAGE: coverage })
  return readdirSync(coverage)
    .flatMap((name) => JSON.parse(readFileSync(join(coverage, name), 'utf8')).result)
    .map(({ url }) => url)
    .filter((url) => url.startsWith('file:'))
    .sort()
}

/** An empty process shows how fast the machine is: its time is part of every start. */
async function start() {
  const database = ['--database', join(folder, 'start.sqlite')]
  await (await startSandbox([...keys, ...database])).stop()
  const rounds = quick ? 3 : 11
  const runs = { 'keys in a file': [], 'database in a file': [], 'an empty process': [] }
  for (let round = 0; round < rounds; round++) {
    runs['an empty process'].push(emptyProcess())
    for (const [name, args] of [
      ['keys in a file', keys],
      ['database in a file', database],
    ]) {
      const sandbox = await startSandbox(args)
      runs[name].push([sandbox.milliseconds, sandbox.cpuMilliseconds(), sandbox.resident()])
      await sandbox.stop()
    }
  }
  const figure = (name, column) => median(runs[name].map((run) => run[column]))
  const empty = figure('an empty process', 0)
  console.log('\nstart, until the address is printed')
  table([
    ['', 'ms', 'over an empty process', 'ms of CPU', 'MB resident'],
    ...Object.keys(runs).map((name) => [
      name,
      figure(name, 0).toFixed(0),
      (figure(name, 0) - empty).toFixed(0),
      figure(name, 1).toFixed(0),
      figure(name, 2).toFixed(0),
    ]),
    ['at most', 150, '', '', 80],
  ])
}

async function calls() {
  const sandbox = await startSandbox([...keys, '--database', join(folder, 'calls.sqlite')])
  const merchant = withKeys((await sandbox.merchants())[0])
  await sendAll(sandbox.url, merchant, newOrders(merchant, 200, { prefix: 'WARM' }), { connections: 50 })
  const rows = []
  for (let round = 0; round < (quick ? 3 : 7); round++) {
    const orders = newOrders(merchant, quick ? 500 : 2000, { prefix: `R${round}` })
    const alone = newOrders(merchant, quick ? 100 : 300, { prefix: `L${round}` })
    const twoCores = opensslSignatures(2, 2)
    const { perSecond } = await sendAll(sandbox.url, merchant, orders, { connections: 50 })
    const twoCoresAfter = opensslSignatures(2, 2)
    const one = 1000 / opensslSignatures(1, 1)
    const { latencies } = await sendAll(sandbox.url, merchant, alone, { connections: 1 })
    const oneAfter = 1000 / opensslSignatures(1, 1)
    rows.push([
      perSecond,
      perSecond / ((twoCores + twoCoresAfter) / 2),
      median(latencies),
      median(latencies) / ((one + oneAfter) / 2),
      (one + oneAfter) / 2,
    ])
  }
  const figure = (column) => median(rows.map((row) => row[column]))
  console.log('\nsigned, verified, committed calls')
  table([
    ['', '', 'aim'],
    ['calls/s over 50 connections', figure(0).toFixed(0), ''],
    ['… per signature/s that OpenSSL makes on two cores', figure(1).toFixed(2), '≥ 0.35'],
    ['median latency of one at a time, ms', figure(2).toFixed(2), ''],
    ['… in signatures of OpenSSL', figure(3).toFixed(1), '≤ 4'],
    // Processors that multiply with AVX-512 sign four times faster, and do nothing else faster: the aims are for 1 ms.
    ['one signature of OpenSSL, ms', figure(4).toFixed(2), '1'],
    ['MB resident', sandbox.resident().toFixed(0), ''],
  ])
  await sandbox.stop()
}

async function growth() {
  const sizes = [1000, quick ? 100_000 : 1_000_000]
  const opened = []
  for (const size of sizes) {
    const database = join(folder, `${size}.sqlite`)
    await fill(database, size, keys)
    const sandbox = await startSandbox([...keys, '--database', database])
    const merchant = withKeys((await sandbox.merchants())[0])
    await sendAll(sandbox.url, merchant, newOrders(merchant, 300, { prefix: 'WARM' }), { connections: 50 })
    opened.push({ size, sandbox, merchant, rates: [], times: [] })
  }
  for (let round = 0; round < (quick ? 3 : 9); round++) {
    for (const { sandbox, merchant, rates, times } of opened) {
      const orders = newOrders(merchant, quick ? 500 : 2000, { prefix: `G${round}` })
      const before = sandbox.cpuMilliseconds()
      rates.push((await sendAll(sandbox.url, merchant, orders, { connections: 50 })).perSecond)
      times.push((sandbox.cpuMilliseconds() - before) / orders.length)
    }
  }
  const [few, many] = opened
  const ratio = median(many.rates.map((rate, round) => rate / few.rates[round]))
  console.log('\norders on file')
  table([
    ['', 'calls/s', 'of few', 'ms of CPU per call', 'MB resident', 'ms to start'],
    ...opened.map(({ size, sandbox, rates, times }) => [
      size,
      median(rates).toFixed(0),
      sandbox === few.sandbox ? '' : ratio.toFixed(2),
      median(times).toFixed(2),
      sandbox.resident().toFixed(0),
      sandbox.milliseconds.toFixed(0),
    ]),
    ['aim', '', '≥ 0.85', '', '≤ 250', ''],
  ])
  for (const { sandbox } of opened) await sandbox.stop()
}

async function notifications() {
  const count = quick ? 1000 : 10_000
  const received = new Map()
  const receiver = createServer((request, response) => {
    const chunks = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      const { id } = JSON.parse(Buffer.concat(chunks).toString())
      received.set(id, (received.get(id) ?? 0) + 1)
      setTimeout(() => response.writeHead(204).end(), 300)
    })
  })
  await once(receiver.listen(0, '127.0.0.1'), 'listening')
  const sandbox = await startSandbox([...keys, '--database', join(folder, 'notifications.sqlite')])
  const merchant = withKeys((await sandbox.merchants())[0])
  const notifyUrl = `http://127.0.0.1:${receiver.address().port}/notify`
  const orders = newOrders(merchant, count, { prefix: 'NOTE', notifyUrl })
  await sendAll(sandbox.url, merchant, orders, { connections: 50 })
  const started = performance.now()
  const numbers = orders.map(({ body }) => JSON.parse(body).out_trade_no)
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      for (let number = numbers.pop(); number !== undefined; number = numbers.pop())
        await sandbox.post(`/merchants/${merchant.mchid}/transactions/${number}/pay`)
    }),
  )
  const paid = performance.now()
  let peak = 0
  let quiet = 0
  while (quiet < 120 && received.size < count) {
    const before = received.size
    peak = Math.max(peak, sandbox.resident())
    await new Promise((resolve) => setTimeout(resolve, 250))
    quiet = received.size === before ? quiet + 1 : 0
  }
  const ended = performance.now() - quiet * 250
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const list = await sandbox.list('/notifications')
  console.log(`\n${count} notifications to a receiver that takes 0.3 s for each`)
  table([
    ['', '', 'aim'],
    ['lost', count - received.size, 0],
    ['delivered more than once', [...received.values()].filter((times) => times > 1).length, 0],
    [
      'attempts that failed',
      list.reduce(
        (sum, { attempt_count, status }) => sum + attempt_count - (status === 'delivered' ? 1 : 0),
        0,
      ),
      '',
    ],
    ['recorded as delivered', list.filter(({ status }) => status === 'delivered').length, count],
    ['payments/s meanwhile', (count / ((paid - started) / 1000)).toFixed(0), ''],
    ['s until the last one', ((ended - started) / 1000).toFixed(0), ''],
    ['peak MB resident', peak.toFixed(0), '≤ 250'],
  ])
  await sandbox.stop()
  receiver.closeAllConnections()
  receiver.close()
}
