import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compare, type Described } from './compare'
import { readExceptions, renamed, review } from './exceptions'
import { recordFieldSources } from './field-sources'
import { Tree } from './files'
import { readGo } from './go'
import { readJava } from './java'
import { readOpenapi } from './openapi'
import { recordSources } from './record'
import { jsonOf, type Outcome, textOf } from './report'
import { readSamples } from './samples'
import { type Reading, type Source, SOURCES } from './shape'

const USAGE = `usage: npm run catalog -- compare [--go DIR] [--java DIR] [--samples DIR]
       [--swagger DIR] [--json] [--record]

Compares the catalog with checkouts of the official Go SDK (wechatpay-apiv3/wechatpay-go), of the official
Java SDK (wechatpay-apiv3/wechatpay-java), of the official Java samples (wechatpay-apiv3/wechatpay-skills)
and with a tree of OpenAPI or Swagger documents; name at least one of them.
Prints each disagreement with its place in the source, but for the exceptions in overlays/exceptions.yaml.

--json             the same as JSON
--record           also write into x-wxpay.sources which sources have each operation, into
                   x-wxpay.officialMethods the methods of the SDKs that call it, and into
                   overlays/field-sources.yaml which official sources have each field
--catalog DIR      another catalog than this one
--exceptions FILE  other exceptions
--help             this text

Exit code 0: nothing new. 1: something new, or a file that could not be read. 2: wrong usage.`

const READERS: Readonly<Record<Source, (tree: Tree) => Reading | Promise<Reading>>> = {
  go: readGo,
  java: readJava,
  samples: readSamples,
  swagger: readOpenapi,
}

interface Options {
  readonly sources: readonly (readonly [Source, string])[]
  readonly catalog: string
  readonly exceptions: string
  readonly json: boolean
  readonly record: boolean
}

/** An error that the caller of the command can mend. */
class UsageError extends Error {}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const ACCEPTED = {
  go: { type: 'string' },
  java: { type: 'string' },
  samples: { type: 'string' },
  swagger: { type: 'string' },
  catalog: { type: 'string' },
  exceptions: { type: 'string' },
  json: { type: 'boolean', default: false },
  record: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

function parsed(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof ACCEPTED }>>['values'] {
  try {
    return parseArgs({ args: [...args], options: ACCEPTED }).values
  } catch (error) {
    throw new UsageError(`${messageOf(error)}\n\n${USAGE}`)
  }
}

function optionsOf(args: readonly string[], home: string): Options | 'help' {
  const values = parsed(args)
  if (values.help) return 'help'
  const sources = SOURCES.flatMap((source) => {
    const directory = values[source]
    return directory === undefined ? [] : [[source, directory] as const]
  })
  if (sources.length === 0) throw new UsageError(`Name at least one source.\n\n${USAGE}`)
  const { catalog = home, exceptions = `${home}/overlays/exceptions.yaml`, json, record } = values
  return { sources, catalog, exceptions, json, record }
}

async function readSource(source: Source, directory: string): Promise<Reading> {
  const reading = await READERS[source](new Tree(directory))
  if (reading.operations.length === 0)
    throw new UsageError(`--${source}: ${directory} has no operation; name the top of a checkout.`)
  return reading
}

async function outcomeOf(options: Options, today: string): Promise<Outcome> {
  const { paths, exceptions } = readExceptions(readFileSync(options.exceptions, 'utf8'))
  const described: (Described & { readonly version: string | undefined })[] = []
  const sources: Outcome['sources'][number][] = []
  for (const [source, directory] of options.sources) {
    const { operations, unreadable, version } = await readSource(source, directory)
    described.push({ source, version, operations: renamed(operations, source, paths) })
    sources.push({ source, version, operations: operations.length, unreadable })
  }
  // The sources first: the catalog takes seconds, and a wrong directory is found at once.
  const catalog = readOpenapi(new Tree(options.catalog))
  const compared = compare(catalog.operations, described)
  if (options.record) {
    recordSources(options.catalog, catalog.operations, described, today)
    const file = join(options.catalog, 'overlays/field-sources.yaml')
    recordFieldSources(
      file,
      compared.confirmed,
      options.sources.map(([source]) => source),
    )
  }
  const { unused, ...reviewed } = review(compared, exceptions)
  // With some sources left out, an exception may well belong to those.
  return { ...reviewed, unused: described.length === SOURCES.length ? unused : [], sources }
}

/** Output and exit code of a run. */
export interface Result {
  readonly exitCode: 0 | 1 | 2
  readonly output?: string
  readonly error?: string
}

/**
 * Runs `compare` with its arguments. `home` is the folder of the catalog, `today` the day that `--record`
 * writes, `YYYY-MM-DD`.
 */
export async function main(args: readonly string[], home: string, today: string): Promise<Result> {
  try {
    const options = optionsOf(args, home)
    if (options === 'help') return { exitCode: 0, output: USAGE }
    const outcome = await outcomeOf(options, today)
    const complete = outcome.sources.every(({ unreadable }) => unreadable.length === 0)
    return {
      exitCode: outcome.open.length === 0 && complete ? 0 : 1,
      output: options.json ? jsonOf(outcome) : textOf(outcome),
    }
  } catch (error) {
    return { exitCode: 2, error: messageOf(error) }
  }
}
