import type { ErrorCode } from '../model/api'
import { valueText } from '../facts/schema'
import { codeLink, operationItem } from './address'
import { cell, frontMatter, table } from './markdown'
import type { Reference } from './reference'
import { type Language, WORDS } from './words'

/** An error code, with what each table says of it. */
export interface Code {
  readonly code: string
  /** Different meanings, the general one first. */
  readonly uses: readonly { readonly entry: ErrorCode; readonly tables: readonly string[] }[]
}

/** All codes of the catalog in alphabetical order. */
export function codesOf({ model }: Reference): readonly Code[] {
  const codes = new Map<string, Map<string, { entry: ErrorCode; tables: string[] }>>()
  const tables = [...model.errors.values()].sort(
    (a, b) => Number(a.extends !== undefined) - Number(b.extends !== undefined),
  )
  for (const { name, own } of tables) {
    for (const entry of own) {
      const uses = codes.get(entry.code) ?? new Map<string, { entry: ErrorCode; tables: string[] }>()
      const key = `${String(entry.status)} ${entry.meaning.zh} ${entry.advice}`
      const use = uses.get(key) ?? { entry, tables: [] }
      use.tables.push(name)
      uses.set(key, use)
      codes.set(entry.code, uses)
    }
  }
  return [...codes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, uses]) => ({ code, uses: [...uses.values()] }))
}

/** Status, meaning and advice of one use of a code. */
const meaningCells = (
  { entry }: Code['uses'][number],
  { model }: Reference,
  language: Language,
): readonly string[] => [
  String(entry.status),
  cell(entry.meaning[language]),
  valueText(model.extensions, 'Advice', entry.advice)[language],
]

/** Index of all codes: what each means, and what to do. */
export function errorIndex(reference: Reference, language: Language): string {
  const words = WORDS[language]
  const rows = codesOf(reference).flatMap(({ code, uses }) =>
    uses.map((use, index) => [
      index === 0 ? `[\`${code}\`](${codeLink(code, language)})` : '',
      ...meaningCells(use, reference, language),
    ]),
  )
  return `${frontMatter(words.errors, words.errorIntroduction)}# ${words.errors}\n\n${words.errorIntroduction}\n\n${table(words.errorHead, rows)}`
}

const MOST_OPERATIONS = 60

/** Page of one code: its meanings, what to do, how to handle it, and the operations that return it. */
export function errorPage({ code, uses }: Code, reference: Reference, language: Language): string {
  const words = WORDS[language]
  const { model } = reference
  const [first] = uses
  const meaning = first?.entry.meaning[language] ?? ''
  const rows = uses.map((use) => meaningCells(use, reference, language))
  const holding = new Set(uses.flatMap(({ tables }) => tables))
  const own = model.operations.filter(({ errors }) => holding.has(errors))
  const listed = own.slice(0, MOST_OPERATIONS).map((operation) => operationItem(operation, language))
  const inherited = model.operations.length - own.length
  const rest = [
    ...(own.length > listed.length
      ? [words.moreOperations.replace('{n}', String(own.length - listed.length))]
      : []),
    ...(holding.has('general') ? [words.everyOperation.replace('{n}', String(inherited))] : []),
  ]
  const block =
    "```ts twoslash\nimport { ApiError, type Wechatpay } from '@wxpay/sdk'\ndeclare const wxpay: Wechatpay\ndeclare function call(): Promise<unknown>\n// ---cut---\n" +
    `try {\n  await call()\n} catch (error) {\n  if (!(error instanceof ApiError) || error.wechatpay?.code !== '${code}') throw error\n  console.log(error.status, error.advice, error.requestId)\n}\n\`\`\`\n`
  return [
    `${frontMatter(code, meaning)}# \`${code}\` {#code}\n\n${meaning}\n\n`,
    `## ${words.meanings} {#meanings}\n\n${table(words.errorHead.slice(1), rows)}`,
    `\n## ${words.handle} {#handle}\n\n${block}`,
    listed.length + rest.length === 0
      ? ''
      : `\n## ${words.listedBy} {#operations}\n\n${[...listed, ...rest.map((text) => `- ${text}`)].join('\n')}\n`,
  ].join('')
}
