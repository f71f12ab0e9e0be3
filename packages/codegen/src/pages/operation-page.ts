import { valueText } from '../facts/schema'
import type { ApiModel, ApiOperation } from '../model/api'
import { anchorOf, codeLink, notificationLink } from './address'
import { chainBlock, routeBlock } from './call-block'
import { notificationsOf } from './causes'
import { curlBlock } from './curl-block'
import { factTable, withdrawnText } from './facts'
import { fieldTable, shapeTable } from './field-table'
import { cell, frontMatter, table } from './markdown'
import { officialLinks } from './official-pages'
import type { Reference } from './reference'
import { relatedTable } from './related'
import { Samples } from './sample'
import { type Language, WORDS } from './words'
import { xmlDocument } from './xml'

/** A heading of one verb's section, with its own anchor. */
type Heading = (text: string, anchor: string) => string

interface Section {
  readonly operation: ApiOperation
  readonly reference: Reference
  readonly language: Language
  readonly heading: Heading
}

function requestSection({ operation, reference, language, heading }: Section): string {
  const { model } = reference
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

function responseSection({ operation, reference, language, heading }: Section): string {
  const { model } = reference
  const words = WORDS[language]
  const { response } = operation
  const title = `${heading(words.response, 'response')}${words.status} \`${String(response.status)}\`\n\n`
  if (response.shape === undefined) return `${title}${words.contents[response.kind]}\n`
  return `${title}${shapeTable(response.shape, model, language)}`
}

/** Response that the page shows: that of the catalog, or one of the examples of its fields. */
export function exampleResponse({ response }: ApiOperation, model: ApiModel): unknown {
  if (response.shape === undefined) return undefined
  const example = response.example ?? new Samples(model).of(response.shape, 'all')
  return response.kind === 'xml' ? withoutError(example) : example
}

/** The fields of a success of APIv2: those of an error come with another `result_code`. */
function withoutError(example: unknown): unknown {
  const fields = example as Readonly<Record<string, unknown>>
  if (fields['result_code'] !== 'SUCCESS') return example
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => name !== 'err_code' && name !== 'err_code_des'),
  )
}

function exampleSection({ operation, reference, language, heading }: Section): string {
  const { model } = reference
  const words = WORDS[language]
  const example = exampleResponse(operation, model)
  const response =
    example === undefined
      ? ''
      : operation.response.kind === 'xml'
        ? `\n${words.answer}\n\n\`\`\`xml\n${xmlDocument(example)}\`\`\`\n`
        : `\n${words.answer}\n\n\`\`\`json\n${JSON.stringify(example, undefined, 2)}\n\`\`\`\n`
  return (
    `${heading(words.example, 'example')}${words.byRoute}\n\n${routeBlock(operation, model)}${response}` +
    `${heading(words.curl, 'curl')}${words.curlText}\n\n${curlBlock(operation, model, language)}`
  )
}

function errorSection({ operation, reference, language, heading }: Section): string {
  const { model } = reference
  const words = WORDS[language]
  const errors = model.errors.get(operation.errors)?.all ?? []
  if (errors.length === 0) return ''
  const rows = errors.map(({ code, status, meaning, advice }) => [
    `[\`${code}\`](${codeLink(code, language)})`,
    String(status),
    cell(meaning[language]),
    valueText(model.extensions, 'Advice', advice)[language],
  ])
  return `${heading(words.errors, 'errors')}${table(words.errorHead, rows)}`
}

function relatedSection({ operation, reference, language, heading }: Section): string {
  const related = relatedTable(operation, reference, language)
  return related === '' ? '' : `${heading(WORDS[language].related, 'related')}${related}`
}

function notificationSection({ operation, reference, language, heading }: Section): string {
  const lines = notificationsOf(operation, reference).map(
    (webhook) => `- [${webhook.name[language]}](${notificationLink(webhook, language)}) \`${webhook.event}\``,
  )
  if (lines.length === 0) return ''
  return `${heading(WORDS[language].relatedNotifications, 'notifications')}${lines.join('\n')}\n`
}

/** Level of the operation in the sandbox: the site asks the sandbox when it is built. */
function sandboxSection({ operation, language, heading }: Section): string {
  return `${heading(WORDS[language].sandbox, 'sandbox')}<SandboxLevel operation="${operation.id}" />\n`
}

/** The section of one verb of a path. */
function verbSection(
  operation: ApiOperation,
  reference: Reference,
  language: Language,
  title: string,
  level: '##' | '###',
): string {
  const { model, addresses } = reference
  const heading: Heading = (text, anchor) => `\n${level} ${text} {#${anchorOf(operation)}-${anchor}}\n\n`
  const section: Section = { operation, reference, language, heading }
  const address = addresses.get(operation)
  if (address === undefined) throw new Error(`${operation.id} is not in the tree of routes.`)
  return [
    title,
    withdrawnText(operation, model, language),
    chainBlock(operation, model, address),
    factTable(operation, model, language),
    requestSection(section),
    responseSection(section),
    exampleSection(section),
    errorSection(section),
    relatedSection(section),
    notificationSection(section),
    sandboxSection(section),
  ].join('')
}

const described = (operation: ApiOperation, text: string, language: Language): string =>
  [text, officialLinks(operation.docs, language)].filter((part) => part !== '').join(' ')

/** The page of one path: one section per verb, the first under the page's title. */
export function operationPage(
  operations: readonly ApiOperation[],
  reference: Reference,
  language: Language,
): string {
  const [first, ...others] = operations
  if (first === undefined) return ''
  const head =
    frontMatter(first.name[language], first.summary[language]) +
    `# {{ $frontmatter.title }} {#${anchorOf(first)}}\n\n${described(first, '{{ $frontmatter.description }}', language)}\n\n`
  const rest = others.map((operation) =>
    verbSection(
      operation,
      reference,
      language,
      `\n## ${operation.name[language]} {#${anchorOf(operation)}}\n\n${described(operation, operation.summary[language], language)}\n\n`,
      '###',
    ),
  )
  return `${verbSection(first, reference, language, head, '##')}${rest.join('')}`
}
