// Bills as Parquet files and their reconciliation with orders by DuckDB: rows a second and memory, in a process each.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readArguments } from '../../scripts/arguments.mjs'
import { table } from '../measure.mjs'

const { values } = readArguments({
  usage: `usage: node benchmarks/reconcile/main.mjs [--rows n | --full | --quick] [--folder path]

  --rows n        rows of the bills, a million by default
  --full          fifty million: a gigabyte of files
  --quick         a hundred thousand
  --folder path   folder of the files, a temporary one by default`,
  options: {
    rows: { type: 'string' },
    full: { type: 'boolean' },
    quick: { type: 'boolean' },
    folder: { type: 'string' },
  },
})
const rows = Number(values.rows ?? (values.full ? 50_000_000 : values.quick ? 100_000 : 1_000_000))
const folder = mkdtempSync(join(values.folder ?? tmpdir(), 'wxpay-reconcile-'))

async function run(step) {
  const child = fork(fileURLToPath(new URL(`${step}.mjs`, import.meta.url)), [folder, String(rows)])
  let result
  child.on('message', (message) => (result = message))
  const [code] = await once(child, 'exit')
  if (code !== 0 || result === undefined) throw new Error(`${step} ended with ${code}`)
  return result
}

const sizeOf = (path) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)

try {
  const written = await run('write')
  const megabytes = sizeOf(join(folder, 'trade')) / 2 ** 20
  const reconciled = await run('compare')
  console.log(`${rows.toLocaleString('en')} rows, ${megabytes.toFixed(0)} MB of Parquet`)
  table([
    ['', 'rows/s', 'seconds', 'peak memory'],
    ...Object.entries({ 'write Parquet': written, 'reconcile in DuckDB': reconciled }).map(
      ([name, { seconds, peak }]) => [
        name,
        Math.round(rows / seconds).toLocaleString('en'),
        seconds.toFixed(1),
        `${(peak / 2 ** 20).toFixed(0)} MB`,
      ],
    ),
  ])
} finally {
  rmSync(folder, { recursive: true, force: true })
}
