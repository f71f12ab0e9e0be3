import type { ApiModel, Webhook } from '../model/api'
import type { Member } from '../model/shape'
import { operationItem, operationLink } from './address'
import { causesOf } from './causes'
import { shorthand } from './code'
import { fieldTable, membersBelow, shapeTable } from './field-table'
import { type Variant, variantsOf } from './notification-variants'
import { officialLinks } from './official-pages'
import { frontMatter } from './markdown'
import type { Reference } from './reference'
import { Samples } from './sample'
import { type Language, WORDS } from './words'
import { xmlDocument } from './xml'

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\`\n`

/** Headers of a delivery, with values of the official form. */
const HEADERS = `\`\`\`http
POST /wechatpay HTTP/1.1
Content-Type: application/json
Wechatpay-Timestamp: 1717814096
Wechatpay-Nonce: EcmN0bTq3qX7hVYg1oTcpG2v9k5sAxLz
Wechatpay-Serial: PUB_KEY_ID_0114232134912410000000000000
Wechatpay-Signature: UhMR8zB0…
Wechatpay-Signature-Type: WECHATPAY2-SHA256-RSA2048
Request-ID: 08F78BD0B00610C5
\`\`\`
`

/** An encrypted notification of APIv3 as it is delivered. */
export const envelopeOf = ({ event, originalType, resourceType, name }: Webhook): unknown => ({
  id: 'EV-2018022511223320873',
  create_time: '2024-06-08T10:34:56+08:00',
  resource_type: resourceType ?? 'encrypt-resource',
  event_type: event,
  summary: name.zh,
  resource: {
    original_type: originalType ?? 'transaction',
    algorithm: 'AEAD_AES_256_GCM',
    ciphertext: '…',
    associated_data: originalType ?? 'transaction',
    nonce: 'fdasflkja484w',
  },
})

const HANDLER_V2 = `\`\`\`ts twoslash
import type { Wechatpay } from '@wxpay/sdk'
declare const wxpay: Wechatpay
// ---cut---
export const POST = wxpay.notifications.v2.fetch({
  handle: (notification) => {
    console.log(notification.kind, notification)
  },
})
\`\`\`
`

function handlerBlock(webhook: Webhook, members: readonly Member[]): string {
  const needed = members.filter(({ required }) => required)
  const taken = (needed.length > 0 ? needed : members).slice(0, 4).map(({ name }) => shorthand(name))
  return (
    "```ts twoslash\nimport type { Wechatpay } from '@wxpay/sdk'\ndeclare const wxpay: Wechatpay\n// ---cut---\n" +
    `export const POST = wxpay.notifications.fetch({\n  handle: async (notification) => {\n    if (notification.event_type !== '${webhook.event}') return\n    const { ${taken.join(', ')} } = notification.resource\n    console.log(${taken.map((name) => name.replace(/^.*: /, '')).join(', ')})\n  },\n})\n\`\`\`\n`
  )
}

/** Fields of one product's form of an event. */
function variantSection(variant: Variant, model: ApiModel, language: Language): string {
  const words = WORDS[language]
  const sample = new Samples(model, { byName: true }).members(variant.members, 'all')
  const { operation } = variant
  const like =
    operation === undefined
      ? ''
      : `${words.like.replace('{link}', `[${operation.name[language]}](${operationLink(operation, language)})`)}\n\n`
  return (
    `\n### ${variant.name[language]} {#${variant.anchor}}\n\n${like}` +
    `${fieldTable({ members: variant.members }, model, language)}\n${json(sample)}`
  )
}

function resourceSection(webhook: Webhook, reference: Reference, language: Language): string {
  const { model } = reference
  const words = WORDS[language]
  const variants = variantsOf(webhook, reference)
  const title = `\n## ${webhook.api === 'v2' ? words.message : words.resource} {#resource}\n\n`
  if (variants.length > 0)
    return `${title}${words.variants}\n${variants.map((variant) => variantSection(variant, model, language)).join('')}`
  const sample = new Samples(model, { byName: true }).of(webhook.resource, 'all')
  const example = webhook.api === 'v2' ? `\`\`\`xml\n${xmlDocument(sample)}\`\`\`\n` : json(sample)
  return `${title}${shapeTable(webhook.resource, model, language)}\n${example}`
}

/** Operations of the products of an event that create what it reports. */
function causesSection(webhook: Webhook, reference: Reference, language: Language): string {
  const words = WORDS[language]
  const causes = causesOf(webhook, reference)
  if (causes.length === 0) return ''
  const lines = causes.map((operation) => operationItem(operation, language))
  return `\n## ${words.causes} {#causes}\n\n${words.causesText}\n\n${lines.join('\n')}\n`
}

/** A notification's page: how to receive it, its envelope and its decrypted content. */
export function notificationPage(webhook: Webhook, reference: Reference, language: Language): string {
  const { model } = reference
  const words = WORDS[language]
  // A field that one product requires says more than one that no product requires.
  const members = variantsOf(webhook, reference)[0]?.members ?? membersBelow(webhook.resource, model)
  const isXml = webhook.api === 'v2'
  return [
    frontMatter(webhook.name[language], webhook.summary[language]),
    `# {{ $frontmatter.title }} {#notification}\n\n\`${webhook.event}\` {{ $frontmatter.description }} ${officialLinks(webhook.docs, language)}\n\n`,
    `## ${words.receive} {#receive}\n\n${isXml ? HANDLER_V2 : handlerBlock(webhook, members)}`,
    `\n## ${words.acknowledge} {#acknowledge}\n\n${isXml ? words.acknowledgeV2 : words.acknowledgeV3}\n`,
    isXml ? '' : `\n## ${words.delivery} {#delivery}\n\n${HEADERS}\n${json(envelopeOf(webhook))}`,
    resourceSection(webhook, reference, language),
    causesSection(webhook, reference, language),
  ].join('')
}
