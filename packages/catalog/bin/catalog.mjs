#!/usr/bin/env node
// Commands about the catalog: counts by product, and the comparison with other descriptions of the API.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { importBundled } from '../../../scripts/bundled.mjs'
import { coverage } from './report/coverage.mjs'
import { table } from './report/table.mjs'

const USAGE = `usage: npm run catalog -- report [--json]
       npm run catalog -- compare [--go DIR] [--java DIR] [--samples DIR] [--swagger DIR] [--json]

report    how far the catalog covers each product: operations, fields, fields without an English
          sentence, without a type, enumerations, sensitive fields, error tables, official pages;
          then operations and fields by the best source that confirms them
compare   where the catalog disagrees with the official SDKs; more with \`compare --help\`
--json    the same as JSON
--help    this text`

const COLUMNS = [
  ['Product', (row) => row.product],
  ['', (row) => row.english],
  ['Operations', (row) => row.operations],
  ['Official', (row) => row.official],
  ['Notifications', (row) => row.notifications],
  ['Fields', (row) => row.fields],
  ['No English', (row) => row.withoutEnglish],
  ['No type', (row) => row.withoutType],
  ['Enumerations', (row) => row.enumerations],
  ['Sensitive', (row) => row.sensitive],
  ['Error tables', (row) => row.errorTables],
  ['Official pages', (row) => row.officialPages],
]

const BEST = {
  pages: 'Official page, read',
  sdk: 'Official SDK (Go, Java)',
  samples: 'Official sample code',
  community: 'Community document only',
  none: 'Nothing recorded',
}

const SOURCE_COLUMNS = [
  ['Best source', (row) => row.name],
  ['Operations', (row) => row.operations],
  ['Fields', (row) => row.fields],
]

function sourceTable(sources) {
  const rows = Object.entries(BEST).map(([source, name]) => ({ name, ...sources[source] }))
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0)
  return table(SOURCE_COLUMNS, rows, { name: 'Total', operations: sum('operations'), fields: sum('fields') })
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

async function report(json) {
  const file = fileURLToPath(new URL('../dist/openapi.json', import.meta.url))
  if (!existsSync(file)) fail('The bundled document does not exist yet; run `npm run generate` first.')
  const { readFieldSources } = await bundled('field-sources.ts')
  const fields = readFileSync(new URL('../overlays/field-sources.yaml', import.meta.url), 'utf8')
  const { products, total } = coverage(JSON.parse(readFileSync(file, 'utf8')), readFieldSources(fields))
  if (json) console.log(JSON.stringify({ products, total }, null, 2))
  else {
    const last = { ...total, product: 'Total', english: `${products.length} products` }
    console.log(`${table(COLUMNS, products, last)}\n\n${sourceTable(total.sources)}`)
  }
}

/** Each entry has a cache of its own: commands may run at once. */
const bundled = (entry) =>
  importBundled({
    folder: fileURLToPath(new URL('../src/compare/', import.meta.url)),
    entry,
    name: `catalog-${entry.replace('.ts', '')}`,
    external: ['js-yaml', /^ajv(?:$|\/)/, '@vscode/tree-sitter-wasm'],
  })

async function compare(args) {
  const { main } = await bundled('command.ts')
  const today = new Date().toISOString().slice(0, 10)
  const { exitCode, output, error } = await main(args, fileURLToPath(new URL('..', import.meta.url)), today)
  if (output !== undefined) console.log(output)
  if (error !== undefined) console.error(error)
  process.exitCode = exitCode
}

async function main() {
  let options
  try {
    options = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    fail(`${error.message}\n\n${USAGE}`)
  }
  const [command, ...rest] = options.positionals
  if (options.values.help) console.log(USAGE)
  else if (command === 'report' && rest.length === 0) await report(options.values.json)
  else fail(command === undefined ? USAGE : `Unknown command "${options.positionals.join(' ')}".\n\n${USAGE}`)
}

if (process.argv[2] === 'compare') await compare(process.argv.slice(3))
else await main()
