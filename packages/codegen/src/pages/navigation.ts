import { notificationLink, operationLink } from './address'
import { areaLink, areaPath } from './area-page'
import type { Area, Product } from './areas'
import { type Language } from './words'

interface Item {
  readonly text: string
  readonly link: string
}

interface Group {
  readonly text: string
  readonly items: readonly Item[]
}

/** The entries of the sidebar for one area. */
interface AreaEntries {
  readonly slug: string
  readonly text: string
  readonly link: string
  readonly path: string
  readonly groups: readonly Group[]
}

const itemsOf = ({ operations, webhooks }: Product, language: Language): Item[] => [
  ...operations.map((operation) => ({
    text: operation.name[language],
    link: operationLink(operation, language),
  })),
  ...webhooks.map((webhook) => ({ text: webhook.name[language], link: notificationLink(webhook, language) })),
]

/** Areas, their products, and the pages of each, for the sidebar of the site. */
export const navigation = (areas: readonly Area[], language: Language): readonly AreaEntries[] =>
  areas.map((area) => ({
    slug: area.slug,
    text: area.name[language],
    link: areaLink(area, language),
    path: areaPath(area),
    groups: area.products.map((product) => ({
      text: product.name[language],
      items: itemsOf(product, language),
    })),
  }))
