import type { ApiModel, Webhook } from '../model/api'
import { shapeTable, membersBelow } from './field-table'
import { links, yamlText } from './operation-page'
import { Samples } from './sample'
import { VirtualTypes } from './virtual-types'
import { type Language, WORDS } from './words'

export const notificationPath = (event: string): string =>
  `notifications/${event.toLowerCase().replaceAll(/[._]/g, '-')}`

/** A notification's page: how to receive it, and its decrypted content. */
export function notificationPage(webhook: Webhook, model: ApiModel, language: Language): string {
  const words = WORDS[language]
  const types = new VirtualTypes(model, language, 'open')
  const members = membersBelow(webhook.resource, model)
  const required = members.filter((member) => member.required)
  const taken = (required.length > 0 ? required : members).slice(0, 4).map((member) => member.name)
  const virtual =
    '// @filename: virtual.ts\n' +
    types.declaration('Resource', webhook.resource, '') +
    `export interface Known {\n  id: string\n  create_time: string\n  event_type: '${webhook.event}'\n  resource: Resource\n}\n` +
    "export interface Other {\n  id: string\n  event_type: ''\n  resource: unknown\n}\n" +
    'export declare const wxpay: { notifications: { unwrap(request: Request): Promise<Known | Other> } }\n'
  const block =
    `\`\`\`ts twoslash\n${virtual}// @filename: business.ts\nimport { wxpay } from './virtual'\n` +
    'declare const request: Request\n// ---cut---\n' +
    'const notification = await wxpay.notifications.unwrap(request)\n' +
    `if (notification.event_type === '${webhook.event}') {\n  const { ${taken.join(', ')} } = notification.resource\n}\n\`\`\`\n`
  const example = JSON.stringify(new Samples(model, language).of(webhook.resource, 'all'), undefined, 2)
  return [
    `---\ntitle: ${yamlText(webhook.name[language])}\ndescription: ${yamlText(`${webhook.event} ${webhook.name[language]}`)}\n---\n\n`,
    `# {{ $frontmatter.title }} {#notification}\n\n\`${webhook.event}\` ${links(webhook.docs, language)}\n\n`,
    `## ${words.receive} {#receive}\n\n${block}`,
    `\n## ${words.resource} {#resource}\n\n${shapeTable(webhook.resource, model, language)}`,
    `\n\`\`\`json\n${example}\n\`\`\`\n`,
  ].join('')
}
