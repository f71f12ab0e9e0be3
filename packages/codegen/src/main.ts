import { CatalogError } from './catalog/cursor'
import { generate, type Part, PARTS } from './generate'

const HELP = `Usage: generate [--only <part>] [--check] [--root <folder>]

Makes what is generated from the catalog: declarations, tables, bundled documents, type tests, reference pages.
Writes only what changed.

  --only <part>     one of: ${PARTS.join(', ')}
  --check           write nothing; exit 1 and list what is stale
  --root <folder>   the repository to read and to write (default: the one that holds the generator)
  --help            this text
`

interface Arguments {
  readonly parts: readonly Part[]
  readonly mode: 'write' | 'check'
  readonly root: string
}

class UsageError extends Error {}

function parse(argv: readonly string[], repository: string): Arguments | 'help' {
  const parts: Part[] = []
  let mode: Arguments['mode'] = 'write'
  let root = repository
  const rest = [...argv]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--help' || word === '-h') return 'help'
    if (word === '--check') mode = 'check'
    else if (word === '--only') {
      const wanted = rest.shift()
      const part = PARTS.find((each) => each === wanted)
      if (part === undefined)
        throw new UsageError(`--only takes one of ${PARTS.join(', ')}, not ${wanted ?? 'nothing'}`)
      parts.push(part)
    } else if (word === '--root') {
      root = rest.shift() ?? ''
      if (root === '') throw new UsageError('--root takes a folder')
    } else throw new UsageError(`${word} is no option`)
  }
  return { parts: parts.length === 0 ? PARTS : parts, mode, root }
}

/** Runs the command; answers its exit code. */
export function main(argv: readonly string[], repository: string): number {
  try {
    const asked = parse(argv, repository)
    if (asked === 'help') {
      process.stdout.write(HELP)
      return 0
    }
    const started = performance.now()
    const report = generate(asked)
    for (const line of report.lines) process.stdout.write(`${line}\n`)
    const seconds = ((performance.now() - started) / 1000).toFixed(2)
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
    process.stdout.write(`${seconds} s, ${megabytes} MB at the most\n`)
    return asked.mode === 'check' && report.stale > 0 ? 1 : 0
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${HELP}`)
      return 2
    }
    if (error instanceof CatalogError) {
      process.stderr.write(`${error.message}\n`)
      return 1
    }
    throw error
  }
}
