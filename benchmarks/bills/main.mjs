// Rows of a gzipped trade bill per second, streamed from another process, and the memory that reading it
// takes: the SDK from the date to typed rows, and csv-parse on the same bytes.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { readArguments } from '../../scripts/arguments.mjs'
import { median, table } from '../measure.mjs'

const { values } = readArguments({
  usage: `usage: node benchmarks/bills/main.mjs [--rows n | --full | --quick]

  --rows n   rows of the bill, a million by default
  --full     ten million
  --quick    two hundred thousand, once`,
  options: { rows: { type: 'string' }, full: { type: 'boolean' }, quick: { type: 'boolean' } },
})
const BLOCK = 10_000
// It is as fast at the thousandth row as at the millionth, and ten million would take it minutes.
const MOST_FOR_CSV_PARSE = 1_000_000
const requested = Number(values.rows ?? (values.full ? 10_000_000 : values.quick ? 200_000 : 1_000_000))
const rows = Math.max(1, Math.round(requested / BLOCK)) * BLOCK
const rounds = values.full || values.quick ? 1 : 3

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const server = fork(here('server.mjs'))
const [{ url, serial, publicKey }] = await once(server, 'message')

async function run(contender) {
  const count = contender === 'csv-parse' ? Math.min(rows, MOST_FOR_CSV_PARSE) : rows
  const reader = fork(here('reader.mjs'), [contender, String(count), url, serial, publicKey], {
    execArgv: ['--expose-gc'],
  })
  let result
  reader.on('message', (said) => (result = said))
  const [code] = await once(reader, 'exit')
  if (result === undefined) throw new Error(`${contender} ended with ${code}`)
  return result
}

const contenders = ['wxpay', 'csv-parse']
const results = { wxpay: [], 'csv-parse': [] }
for (let round = 0; round < rounds; round++) {
  for (const contender of contenders) results[contender].push(await run(contender))
}

console.log(`${rows.toLocaleString('en')} rows, gzipped, over HTTP`)
table([
  ['', 'rows/s', 'to csv-parse', 'memory over base', 'base'],
  ...contenders.map((contender) => [
    contender,
    Math.round(median(results[contender].map(({ perSecond }) => perSecond))).toLocaleString('en'),
    median(
      results[contender].map(({ perSecond }, round) => perSecond / results['csv-parse'][round].perSecond),
    ).toFixed(2),
    `${Math.max(...results[contender].map(({ overBase }) => overBase)).toFixed(0)} MB`,
    `${median(results[contender].map(({ base }) => base)).toFixed(0)} MB`,
  ]),
])
server.disconnect()
