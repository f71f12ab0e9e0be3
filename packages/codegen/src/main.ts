import { type ParseArgsConfig, parseArgs } from 'node:util'
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

const OPTIONS = {
  only: { type: 'string', multiple: true, default: [] },
  check: { type: 'boolean', default: false },
  root: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} satisfies ParseArgsConfig['options']

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function readArguments(argv: readonly string[], repository: string): Arguments | 'help' {
  const { only, check, root = repository, help } = parsed(argv)
  if (help) return 'help'
  if (root === '') throw new UsageError('--root must be a folder, received an empty string.')
  const parts = only.map((name) => {
    const part = PARTS.find((each) => each === name)
    if (part === undefined)
      throw new UsageError(`--only must be one of ${PARTS.join(', ')}, received ${JSON.stringify(name)}.`)
    return part
  })
  return { parts: parts.length === 0 ? PARTS : parts, mode: check ? 'check' : 'write', root }
}

/** Runs the command, and returns its exit code. */
export function main(argv: readonly string[], repository: string): number {
  try {
    const asked = readArguments(argv, repository)
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
