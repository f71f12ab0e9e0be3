import type { ApiModel, Webhook } from '../model/api'
import type { Shape } from '../model/shape'
import { importsText } from './imports'
import { declarationText, quoted, type TypeStyle } from './type-text'

const pascal = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map(
      (word) =>
        word.charAt(0).toUpperCase() + (/[a-z]/.test(word) ? word.slice(1) : word.slice(1).toLowerCase()),
    )
    .join('')

const commentOf = (webhook: Webhook, indent: string): string => {
  const name =
    webhook.name.zh === webhook.name.en ? webhook.name.zh : `${webhook.name.zh} — ${webhook.name.en}`
  return `${indent}/** ${name.replaceAll('*/', '')} */\n`
}

interface Named {
  readonly webhook: Webhook
  readonly stem: string
  readonly resource: string
  readonly text: string
}

function named(webhook: Webhook): Named {
  const stem = pascal(webhook.event)
  const style: TypeStyle = { scalars: webhook.api === 'v2' ? 'texts' : 'typed', enums: 'open' }
  const shape: Shape = webhook.resource
  const own = webhook.api === 'v2' ? messageName(webhook.event, stem) : `${stem}Resource`
  if (shape.kind === 'named') return { webhook, stem, resource: shape.name, text: '' }
  return { webhook, stem, resource: own, text: declarationText(own, shape, style) }
}

// Most messages of APIv2 have a name of this catalog; a few name their event, `TRANSACTION.SUCCESS`, which
// may equal one of those names.
const messageName = (event: string, stem: string): string =>
  `V2${stem}${event.includes('.') ? 'Event' : ''}Message`

// Two interfaces with one name would merge into one with the fields of both.
function refuseTwins(all: readonly Named[]): void {
  const owners = new Map<string, string>()
  for (const { webhook, resource, text } of all) {
    if (text === '') continue
    const other = owners.get(resource)
    if (other !== undefined) throw new Error(`${webhook.event} and ${other} are both called ${resource}`)
    owners.set(resource, webhook.event)
  }
}

/**
 * The declaration file of the notifications: a map from `event_type` to resource, one interface per event,
 * and the union of all of them and the unlisted events, discriminated by `event_type`.
 */
export function notificationDeclarations(model: ApiModel): string {
  const all = model.webhooks.map(named)
  refuseTwins(all)
  const v3 = all.filter(({ webhook }) => webhook.api === 'v3')
  const v2 = all.filter(({ webhook }) => webhook.api === 'v2')
  const interfaces = v3.map(
    ({ webhook, stem, resource }) =>
      `${commentOf(webhook, '')}export interface ${stem}Event extends NotificationEnvelope {\n` +
      `  event_type: ${quoted(webhook.event)}\n  original_type: ${
        webhook.originalType === undefined ? 'string' : quoted(webhook.originalType)
      }\n  resource: ${resource}\n}\n`,
  )
  const entry = ({ webhook, resource }: Named): string =>
    `${commentOf(webhook, '  ')}  ${quoted(webhook.event)}: ${resource}\n`
  const body = [
    ...all.map(({ text }) => text),
    ...interfaces,
    '/** An event that the catalog does not list. Its resource is decrypted all the same. */\n',
    'export interface UnlistedEvent extends NotificationEnvelope {\n',
    '  event_type: UnlistedEventType\n  original_type: string\n  resource: Record<string, unknown>\n}\n',
    '/** `event_type` of APIv3 to the decrypted resource. */\n',
    `export interface Notifications {\n${v3.map(entry).join('')}}\n`,
    '/** Events of APIv2 to the message, whose values are strings. */\n',
    `export interface V2Notifications {\n${v2.map(entry).join('')}}\n`,
    '/** Any APIv3 notification, verified and decrypted. Discriminated by `event_type`. */\n',
    `export type Notification =\n${v3.map(({ stem }) => `  | ${stem}Event\n`).join('')}  | UnlistedEvent\n`,
  ].join('')
  return `${importsText(body, 'notifications', model.schemas)}${body}`
}
