// Signatures a second on Node's thread pool, as the sandbox and the SDK make them, and in worker threads; and what each
// costs the main thread, which serves the requests.
import { generateKeyPairSync, sign } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { readArguments } from '../../scripts/arguments.mjs'
import { median, table } from '../measure.mjs'

const { values } = readArguments({
  usage: `usage: node benchmarks/signing/main.mjs [--signatures n] [--quick]

  --signatures n   signatures of each round, 4,000 by default
  --quick          500`,
  options: { signatures: { type: 'string' }, quick: { type: 'boolean' } },
})
const count = Number(values.signatures ?? (values.quick ? 500 : 4_000))
const CONCURRENT = 64
const THREADS = Number(process.env.UV_THREADPOOL_SIZE ?? 4)
const ROUNDS = 5
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const message = Buffer.from(
  `${'1767950000'}\n${'N'.repeat(32)}\n${'{"prepay_id":"wx26112221580621e9b071c00d9e093b0000"}'}\n`,
)

const onThreadPool = () =>
  new Promise((resolve, reject) => {
    sign('sha256', message, privateKey, (error, signature) => (error ? reject(error) : resolve(signature)))
  })

const source = `
const { parentPort, workerData } = require('node:worker_threads')
const { createPrivateKey, sign } = require('node:crypto')
const key = createPrivateKey(workerData)
parentPort.on('message', ({ id, message }) => parentPort.postMessage({ id, signature: sign('sha256', message, key) }))`
const waiting = new Map()
const workers = Array.from({ length: THREADS }, () => {
  const worker = new Worker(source, {
    eval: true,
    workerData: privateKey.export({ type: 'pkcs8', format: 'pem' }),
  })
  worker.on('message', ({ id, signature }) => {
    waiting.get(id)(signature)
    waiting.delete(id)
  })
  return worker
})
let next = 0
const inWorkers = () =>
  new Promise((resolve) => {
    const id = next++
    waiting.set(id, resolve)
    workers[id % THREADS].postMessage({ id, message })
  })

async function run(one) {
  const before = performance.eventLoopUtilization()
  const started = performance.now()
  let left = count
  await Promise.all(
    Array.from({ length: CONCURRENT }, async () => {
      while (left-- > 0) await one()
    }),
  )
  const seconds = (performance.now() - started) / 1000
  const { active } = performance.eventLoopUtilization(before)
  return { perSecond: count / seconds, busy: (active * 1000) / count }
}

const contenders = { 'thread pool': onThreadPool, 'worker threads': inWorkers }
const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]))
for (const one of Object.values(contenders)) await run(one)
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, one] of Object.entries(contenders)) results[name].push(await run(one))
}
table([
  ['', 'signatures/s', 'to thread pool', 'main thread'],
  ...Object.entries(results).map(([name, rounds]) => [
    name,
    Math.round(median(rounds.map(({ perSecond }) => perSecond))).toLocaleString('en'),
    median(rounds.map(({ perSecond }, round) => perSecond / results['thread pool'][round].perSecond)).toFixed(
      2,
    ),
    `${median(rounds.map(({ busy }) => busy)).toFixed(0)} µs`,
  ]),
])
for (const worker of workers) await worker.terminate()
