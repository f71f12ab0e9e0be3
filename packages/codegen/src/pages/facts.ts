import type { ApiModel, ApiOperation } from '../model/api'
import { factTexts } from '../facts/schema'
import { helperFor } from './helpers'
import { operationLink } from './address'
import { table } from './markdown'
import { type Language, ROOTS, WORDS } from './words'

const MAINLAND = ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com']

/** Best source that an operation was compared with. */
function sourceText({ sources }: ApiOperation, language: Language): string | undefined {
  if (sources === undefined) return undefined
  const words = WORDS[language]
  const { pages, go, java, samples, community, checked } = sources
  const named = [
    ...(pages === undefined ? [] : [words.sources.pages]),
    ...(go === undefined ? [] : [`wechatpay-go ${go}`]),
    ...(java === undefined ? [] : [`wechatpay-java ${java}`]),
    ...(samples === undefined ? [] : [words.sources.samples]),
  ]
  if (named.length === 0 && community !== undefined) named.push(words.sources.community)
  return `${named.join(words.comma)}${checked === undefined ? '' : words.checked.replace('{date}', checked)}`
}

/** Methods of the official SDKs that call an operation, one a line. */
function methodsText({ officialMethods }: ApiOperation, language: Language): string | undefined {
  if (officialMethods === undefined) return undefined
  const { go = [], java = [] } = officialMethods
  const listed = Object.entries({ 'wechatpay-go': go, 'wechatpay-java': java }).filter(
    ([, names]) => names.length > 0,
  )
  return listed
    .map(
      ([sdk, names]) =>
        `${sdk}${WORDS[language].colon}${names.map((name) => `\`${name}\``).join(WORDS[language].comma)}`,
    )
    .join('<br>')
}

/** Facts of an operation that a caller looks up: a table of two columns. */
export function factTable(operation: ApiOperation, model: ApiModel, language: Language): string {
  const words = WORDS[language]
  const rows: [string, string][] = [[words.facts.route, `\`${operation.method} ${operation.wirePath}\``]]
  const hosts = operation.host === undefined ? MAINLAND : [operation.host]
  rows.push([words.facts.host, hosts.map((host) => `\`${host}\``).join('<br>')])
  if (operation.roles !== undefined) {
    const names = operation.roles.map((role) => model.roles.get(role)?.[language] ?? role)
    rows.push([words.facts.roles, names.join(words.comma)])
  }
  if (operation.idempotency !== undefined && operation.idempotency !== 'none') {
    const fields = operation.idempotency.map((field) => `\`${field}\``).join(words.comma)
    rows.push([words.facts.idempotency, words.idempotent.replace('{fields}', fields)])
  } else if (operation.method !== 'GET' && operation.safe !== true)
    rows.push([words.facts.idempotency, words.notIdempotent])
  if (operation.rate !== undefined) {
    const text = words.rate
      .replace('{calls}', String(operation.rate.calls))
      .replace('{seconds}', String(operation.rate.seconds))
    rows.push([words.facts.rate, text])
  }
  if (operation.mtls) rows.push([words.facts.certificate, words.clientCertificate])
  const written: Readonly<Record<string, unknown>> = { ...operation }
  for (const [name, text] of factTexts(model.extensions))
    if (written[name] === true) rows.push([words.facts.note, text[language]])
  const helper = helperFor(operation)
  if (helper !== undefined)
    rows.push([
      words.facts.helper,
      `\`${helper.call}\`${words.colon}[${helper.text[language]}](/${ROOTS[language]}guide/${helper.guide})`,
    ])
  const methods = methodsText(operation, language)
  if (methods !== undefined) rows.push([words.facts.officialMethods, methods])
  const source = sourceText(operation, language)
  if (source !== undefined) rows.push([words.facts.checked, source])
  if (operation.updated !== undefined) rows.push([words.facts.updated, operation.updated])
  return `\n${table(
    ['', ''],
    rows.map(([name, text]) => [name, text.replaceAll('|', '\\|')]),
  )}`
}

/** Warning above the page of an operation that WeChat Pay has withdrawn. */
export function withdrawnText(operation: ApiOperation, model: ApiModel, language: Language): string {
  if (!operation.deprecated) return ''
  const words = WORDS[language]
  const successor = model.operations.find(({ route }) => route === operation.successor)
  const { withdrawn } = operation
  const since =
    withdrawn === undefined
      ? words.withdrawnUndated
      : words.withdrawnSince
          .replace('{date}', withdrawn.since)
          .replace('{site}', new URL(withdrawn.source).hostname)
          .replace('{source}', withdrawn.source)
  const instead =
    successor === undefined
      ? words.noSuccessor
      : words.successor.replace(
          '{link}',
          `[${successor.name[language]}](${operationLink(successor, language)})`,
        )
  return `::: warning ${words.withdrawn}\n${since}${instead}\n:::\n\n`
}
