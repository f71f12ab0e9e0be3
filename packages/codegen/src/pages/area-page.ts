import type { ApiOperation, Webhook } from '../model/api'
import { linkTo, notificationLink, operationLink } from './address'
import type { Area, Product } from './areas'
import { cell, frontMatter, table } from './markdown'
import { type Language, WORDS } from './words'

const COLUMNS = ['merchant', 'partner', 'institution'] as const
type Column = (typeof COLUMNS)[number]

const COLUMN_OF: Readonly<Record<string, Column>> = {
  merchant: 'merchant',
  'sub-merchant': 'merchant',
  partner: 'partner',
  platform: 'partner',
  channel: 'partner',
  institution: 'institution',
  'payment-institution': 'institution',
  bank: 'institution',
}

/** Segments that tell the path of a partner or an institution from that of a merchant. */
const ROLE_SEGMENTS = new Set(['partner', 'acquiringbank', 'institutions', 'global', 'ecommerce'])

/** Columns of an operation: by who may call it, otherwise by its path. */
function columnsOf({ roles = [], path }: ApiOperation): Column[] {
  const named = roles.flatMap((role) => COLUMN_OF[role] ?? [])
  if (named.length > 0) return [...new Set(named)]
  return [path.split('/').includes('partner') ? 'partner' : 'merchant']
}

/** Operations that do the same for different callers have this key in common. */
const keyOf = ({ method, path }: ApiOperation): string =>
  `${method} ${path
    .split('/')
    .filter((segment) => !ROLE_SEGMENTS.has(segment))
    .map((segment) => segment.replaceAll(/^partner-|^sub-/g, ''))
    .join('/')}`

/** Operations that do the same, by who calls them. */
interface Row {
  readonly product: Product
  readonly cells: Readonly<Record<Column, readonly ApiOperation[]>>
}

/** Rows of an area, each in the product of its first operation. */
function rowsOf({ products }: Area): Row[] {
  const rows = new Map<string, { product: Product; cells: Record<Column, ApiOperation[]> }>()
  const seen = new Set<ApiOperation>()
  for (const product of products) {
    for (const operation of product.operations) {
      if (seen.has(operation)) continue
      seen.add(operation)
      const row = rows.get(keyOf(operation)) ?? {
        product,
        cells: { merchant: [], partner: [], institution: [] },
      }
      for (const column of columnsOf(operation)) row.cells[column].push(operation)
      rows.set(keyOf(operation), row)
    }
  }
  return [...rows.values()]
}

const cellOf = (operations: readonly ApiOperation[], language: Language): string =>
  operations
    .map(
      (operation) =>
        `[${cell(operation.name[language])}](${operationLink(operation, language)})<br>\`${operation.method} ${operation.wirePath}\``,
    )
    .join('<br>')

/** Operations of one product, those that do the same for different callers side by side. */
function productTable(rows: readonly Row[], columns: readonly Column[], language: Language): string {
  const head = columns.map((column) => WORDS[language].columns[column])
  return table(
    head,
    rows.map(({ cells }) => columns.map((column) => cellOf(cells[column], language))),
  )
}

/** A table of notifications. */
export const eventsOf = (webhooks: readonly Webhook[], language: Language): string =>
  table(
    WORDS[language].eventHead,
    webhooks.map((webhook) => [
      `[\`${webhook.event}\`](${notificationLink(webhook, language)})`,
      cell(webhook.name[language]),
    ]),
  )

function eventSection({ products }: Area, language: Language): string {
  const words = WORDS[language]
  const webhooks = [...new Set(products.flatMap((product) => product.webhooks))]
  if (webhooks.length === 0) return ''
  return `\n## ${words.notifications} {#notifications}\n\n${eventsOf(webhooks, language)}`
}

/** Page of an area: a table for each product, with a column for each kind of caller, and its notifications. */
export function areaPage(area: Area, language: Language): string {
  const { name, products } = area
  const rows = rowsOf(area)
  const columns = COLUMNS.filter((column) => rows.some(({ cells }) => cells[column].length > 0))
  const sections = products.flatMap((product, index) => {
    const own = rows.filter((row) => row.product === product)
    if (own.length === 0) return []
    return [
      `\n## ${product.name[language]} {#product-${String(index + 1)}}\n\n${productTable(own, columns, language)}`,
    ]
  })
  const description = WORDS[language].areaDescription.replace('{area}', name[language])
  return (
    frontMatter(name[language], description) +
    `# ${name[language]}\n${sections.join('')}${eventSection(area, language)}`
  )
}

export const areaPath = ({ slug }: Area): string => `products/${slug}`

export const areaLink = (area: Area, language: Language): string => linkTo(areaPath(area), language)
