import Ajv from 'ajv/dist/2020.js'
import { load } from 'js-yaml'
import type { Compared } from './compare'
import { type Disagreement, KINDS } from './disagreement'
import { type SourceOperation, SIDES, SOURCES, type Source } from './shape'

type OneOrMore<Value> = Value | readonly Value[]

/** A reviewed disagreement, or many of one reason: an absent key matches all, `*` in a string any text. */
export interface Exception {
  readonly reason: string
  readonly page?: string
  readonly kind: OneOrMore<string>
  readonly source?: OneOrMore<string>
  readonly operation?: OneOrMore<string>
  readonly side?: OneOrMore<string>
  readonly field?: OneOrMore<string>
  readonly catalog?: OneOrMore<string>
  readonly found?: OneOrMore<string>
}

/** A prefix of paths that a source writes otherwise than the catalog. */
export interface Rename {
  readonly source: Source
  readonly from: string
  readonly to: string
  readonly reason: string
}

export interface Exceptions {
  readonly paths: readonly Rename[]
  readonly exceptions: readonly Exception[]
}

const oneOrMore = (each: object): object => ({ anyOf: [each, { type: 'array', minItems: 1, items: each }] })
const text = { type: 'string', minLength: 1 }
const source = { enum: SOURCES }
const object = (required: readonly string[], properties: object): object => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
})

const SCHEMA = object(['exceptions'], {
  paths: {
    type: 'array',
    items: object(['source', 'from', 'to', 'reason'], { source, from: text, to: text, reason: text }),
  },
  exceptions: {
    type: 'array',
    items: object(['reason', 'kind'], {
      reason: { type: 'string', minLength: 10 },
      page: { type: 'string', pattern: '^https://' },
      kind: oneOrMore({ enum: Object.keys(KINDS) }),
      source: oneOrMore(source),
      operation: oneOrMore(text),
      side: oneOrMore({ enum: SIDES }),
      field: oneOrMore(text),
      catalog: oneOrMore(text),
      found: oneOrMore(text),
    }),
  },
})

/** Reads a file of exceptions. Throws an error that names the entry and the key which are wrong. */
export function readExceptions(yaml: string): Exceptions {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
  const written: unknown = load(yaml)
  if (!ajv.validate<Partial<Exceptions>>(SCHEMA, written)) {
    const [first] = ajv.errors ?? []
    const detail = JSON.stringify(first?.params ?? {})
    throw new Error(`exceptions${first?.instancePath ?? ''} ${first?.message ?? 'is wrong'} ${detail}`)
  }
  return { paths: written.paths ?? [], exceptions: written.exceptions ?? [] }
}

/** Operations of a source under the paths that the catalog has for them. */
export function renamed(
  operations: readonly SourceOperation[],
  source: Source,
  paths: readonly Rename[],
): readonly SourceOperation[] {
  const own = paths.filter((rename) => rename.source === source)
  return operations.map((operation) => {
    const rename = own.find(({ from }) => operation.path.startsWith(from))
    if (rename === undefined) return operation
    return { ...operation, path: `${rename.to}${operation.path.slice(rename.from.length)}` }
  })
}

type Test = (value: string) => boolean

function testOf(pattern: OneOrMore<string> | undefined): Test {
  if (pattern === undefined) return () => true
  const patterns = (typeof pattern === 'string' ? [pattern] : pattern).map(
    (each) => new RegExp(`^${each.split('*').map(escaped).join('[^]*')}$`),
  )
  return (value) => patterns.some((each) => each.test(value))
}

const escaped = (literal: string): string => literal.replace(/[.+?^${}()|[\]\\]/g, '\\$&')

const MATCHED = ['kind', 'source', 'operation', 'side', 'field', 'catalog', 'found'] as const

/**
 * Splits disagreements into those that no exception covers, and says which exceptions cover none. An exception
 * for what another source settles has its use in runs without that source.
 */
export function review(
  { disagreements, settled }: Pick<Compared, 'disagreements' | 'settled'>,
  exceptions: readonly Exception[],
): { open: readonly Disagreement[]; excepted: number; unused: readonly Exception[] } {
  const tests = exceptions.map((exception) => MATCHED.map((key) => [key, testOf(exception[key])] as const))
  const covering = (each: Disagreement): number =>
    tests.findIndex((test) => test.every(([key, matches]) => matches(each[key] ?? '')))
  const used = new Set([...disagreements, ...settled].map(covering))
  const open = disagreements.filter((each) => covering(each) === -1)
  return {
    open,
    excepted: disagreements.length - open.length,
    unused: exceptions.filter((_, index) => !used.has(index)),
  }
}
