import type { ApiModel, Operation } from '../model/api'
import { factTexts, valueText } from '../facts/schema'
import { callBlock, routeBlock } from './call-block'
import { cell, fieldTable, shapeTable } from './field-table'
import { relatedTable } from './related'
import { Samples } from './sample'
import { type Language, WORDS } from './words'

export const yamlText = (text: string): string =>
  /[:#'"{}[\]&*!|>%@`]/.test(text) ? JSON.stringify(text) : text

// A notification of many products is described on dozens of similar pages.
const MOST_LINKS = 4

export const links = (docs: readonly string[] = [], language: Language): string =>
  docs
    .slice(0, MOST_LINKS)
    .map((page) => `[${WORDS[language].officialPage}](${page})`)
    .join(' ')

/** A heading of one verb's section, with its own anchor. */
type Heading = (text: string, anchor: string) => string

function facts(operation: Operation, model: ApiModel, language: Language): string {
  const words = WORDS[language]
  const lines: string[] = []
  if (operation.deprecated) lines.push(words.deprecated)
  if (operation.idempotency !== undefined && operation.idempotency !== 'none') {
    lines.push(`${words.idempotent}${operation.idempotency.map((field) => `\`${field}\``).join(', ')}`)
  } else if (operation.method !== 'GET') lines.push(words.notIdempotent)
  const written: Readonly<Record<string, unknown>> = { ...operation }
  for (const [name, text] of factTexts(model.extensions))
    if (written[name] === true) lines.push(text[language])
  return lines.length === 0 ? '' : `\n${lines.map((line) => `- ${line}`).join('\n')}\n`
}

function requestSection(operation: Operation, model: ApiModel, language: Language, heading: Heading): string {
  const words = WORDS[language]
  const tables = [
    [words.pathParameters, { members: operation.pathParameters }],
    [words.query, { members: operation.query, forms: operation.queryForms }],
    [words.headers, { members: operation.headers }],
  ] as const
  const parts = tables
    .filter(([, { members }]) => members.length > 0)
    .map(([title, fields]) => `**${title}**\n\n${fieldTable(fields, model, language)}`)
  if (operation.request !== undefined) {
    parts.push(`**${words.body}**\n\n${shapeTable(operation.request.shape, model, language)}`)
  }
  return parts.length === 0 ? '' : `${heading(words.request, 'request')}${parts.join('\n')}`
}

function responseSection(
  operation: Operation,
  model: ApiModel,
  language: Language,
  heading: Heading,
): string {
  const words = WORDS[language]
  const { response } = operation
  const title = `${heading(words.response, 'response')}${words.status} \`${String(response.status)}\`\n\n`
  if (response.shape === undefined) return response.kind === 'none' ? `${title}${words.noBody}\n` : title
  const example = response.example ?? new Samples(model, language).of(response.shape, 'all')
  return (
    `${title}${shapeTable(response.shape, model, language)}` +
    `${heading(words.example, 'example')}\`\`\`json\n${JSON.stringify(example, undefined, 2)}\n\`\`\`\n`
  )
}

function errorSection(operation: Operation, model: ApiModel, language: Language, heading: Heading): string {
  const words = WORDS[language]
  const table = model.errors.get(operation.errors)
  if (table === undefined || table.all.length === 0) return ''
  const rows = table.all.map(
    ({ code, status, meaning, advice }) =>
      `| \`${code}\` | ${String(status)} | ${cell(meaning[language])} | ${valueText(model.extensions, 'Advice', advice)[language]} |`,
  )
  const head = words.errorHead
  return `${heading(words.errors, 'errors')}| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n${rows.join('\n')}\n`
}

function relatedSection(operation: Operation, model: ApiModel, language: Language, heading: Heading): string {
  const table = relatedTable(operation, model, language)
  return table === '' ? '' : `${heading(WORDS[language].related, 'related')}${table}`
}

/** Level of the operation in the sandbox: the site asks the sandbox when it is built. */
function sandboxSection({ id }: Operation, language: Language, heading: Heading): string {
  return `${heading(WORDS[language].sandbox, 'sandbox')}<SandboxLevel operation="${id}" />\n`
}

/** The section of one verb of a path. */
function verbSection(
  operation: Operation,
  model: ApiModel,
  language: Language,
  title: string,
  level: '##' | '###',
): string {
  const words = WORDS[language]
  const verb = operation.method.toLowerCase()
  const heading: Heading = (text, anchor) => `\n${level} ${text} {#${verb}-${anchor}}\n\n`
  return [
    title,
    callBlock(operation, model, language),
    facts(operation, model, language),
    `${heading(words.sameByRoute, 'route')}${routeBlock(operation, model, language)}`,
    requestSection(operation, model, language, heading),
    responseSection(operation, model, language, heading),
    errorSection(operation, model, language, heading),
    relatedSection(operation, model, language, heading),
    sandboxSection(operation, language, heading),
  ].join('')
}

/** The page of one path: one section per verb, the first under the page's title. */
export function operationPage(operations: readonly Operation[], model: ApiModel, language: Language): string {
  const [first, ...others] = operations
  if (first === undefined) return ''
  const verb = first.method.toLowerCase()
  const head =
    `---\ntitle: ${yamlText(first.name[language])}\ndescription: ${yamlText(first.summary[language])}\n---\n\n` +
    `# {{ $frontmatter.title }} {#${verb}}\n\n{{ $frontmatter.description }} ${links(first.docs, language)}\n\n`
  const rest = others.map((operation) =>
    verbSection(
      operation,
      model,
      language,
      `\n## ${operation.name[language]} {#${operation.method.toLowerCase()}}\n\n` +
        `${operation.summary[language]} ${links(operation.docs, language)}\n\n`,
      '###',
    ),
  )
  return `${verbSection(first, model, language, head, '##')}${rest.join('')}`
}
