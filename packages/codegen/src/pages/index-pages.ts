import { DOWNLOADS_PAGE, linkTo, operationLink } from './address'
import { areaLink, eventsOf } from './area-page'
import type { Area } from './areas'
import { cell, frontMatter, table } from './markdown'
import type { Reference } from './reference'
import { type Language, WORDS } from './words'

const page = (title: string, introduction: string, content: string): string =>
  `${frontMatter(title, introduction)}# ${title}\n\n${introduction}\n\n${content}`

/** First page of the reference: the areas, and the other ways in. */
export function referenceIndex(areas: readonly Area[], { model }: Reference, language: Language): string {
  const words = WORDS[language]
  const ways = [
    `- [${words.byPathTitle}](${linkTo('operations', language)})`,
    `- [${words.notifications}](${linkTo('notifications/', language)})`,
    `- [${words.errors}](${linkTo('errors/', language)})`,
    `- [${words.downloads}](${linkTo(DOWNLOADS_PAGE, language)})`,
  ]
  const lines = areas.map((area) => {
    const operations = new Set(area.products.flatMap((product) => product.operations)).size
    const products = area.products
      .map(({ name }) => name[language])
      .filter((name) => name !== area.name[language])
    return [
      `[${area.name[language]}](${areaLink(area, language)})`,
      cell(products.join(words.comma)),
      String(operations),
    ]
  })
  const introduction = words.referenceIntroduction
    .replace('{operations}', model.operations.length.toLocaleString('en-US'))
    .replace('{notifications}', String(model.webhooks.length))
  return page(
    words.reference,
    introduction,
    `${ways.join('\n')}\n\n## ${words.products} {#products}\n\n${table(words.areaHead, lines)}`,
  )
}

/** All operations by path. */
export function operationIndex({ model }: Reference, language: Language): string {
  const words = WORDS[language]
  const lines = model.operations.map((operation) => [
    `[\`${operation.method} ${operation.wirePath}\`](${operationLink(operation, language)})`,
    cell(operation.name[language]),
  ])
  return page(words.byPathTitle, words.byPathText, table(words.pathHead, lines))
}

/** All notifications by area. */
export function notificationIndex(areas: readonly Area[], language: Language): string {
  const words = WORDS[language]
  const sections = areas.flatMap((area) => {
    const webhooks = [...new Set(area.products.flatMap((product) => product.webhooks))]
    if (webhooks.length === 0) return []
    return [`## ${area.name[language]} {#${area.slug}}\n\n${eventsOf(webhooks, language)}`]
  })
  return page(words.notifications, words.notificationsText, sections.join('\n'))
}
