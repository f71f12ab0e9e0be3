import type { Bilingual } from '@wxpay/catalog'
import type { ApiModel, ApiOperation, Webhook } from '../model/api'

/** A group of products: the first part of their names, such as 基础支付. */
export interface Area {
  readonly slug: string
  readonly name: Bilingual
  /** Products in the order of the catalog, each with its name below the area. */
  readonly products: readonly Product[]
}

export interface Product {
  /** Tag of the catalog. */
  readonly tag: string
  readonly name: Bilingual
  readonly operations: readonly ApiOperation[]
  readonly webhooks: readonly Webhook[]
}

/** Areas that the official site lists first, in its order. Others follow as in the catalog. */
const FIRST = [
  ...['基础支付', '支付分', '委托代扣', '资金应用', '服务商', '收付通', '风险合规', '运营工具', '营销工具'],
  ...[
    '经营工具',
    '会员卡',
    '品牌',
    '停车缴费服务',
    '刷脸支付',
    '教育续费通',
    '校园轻松付',
    '跨境',
    '通用接口',
  ],
]

const SEPARATOR = '∙'
const ENGLISH_SEPARATOR = ' / '

const slugOf = (english: string): string =>
  english
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

const firstOf = (text: string, separator: string): string => text.split(separator)[0] ?? text
const restOf = (text: string, separator: string): string =>
  text.split(separator).slice(1).join(separator) || text

/** All areas with what belongs to them. An operation of several products is listed in each. */
export function areasOf(model: ApiModel): readonly Area[] {
  const areas = new Map<string, { name: Bilingual; products: Product[] }>()
  for (const [tag, english] of model.products) {
    const operations = model.operations.filter(({ products }) => products.includes(tag))
    const webhooks = model.webhooks.filter(({ products }) => products.includes(tag))
    if (operations.length + webhooks.length === 0) continue
    const key = firstOf(tag, SEPARATOR)
    const area = areas.get(key) ?? {
      name: { zh: key, en: firstOf(english, ENGLISH_SEPARATOR) },
      products: [],
    }
    area.products.push({
      tag,
      name: { zh: restOf(tag, SEPARATOR), en: restOf(english, ENGLISH_SEPARATOR) },
      operations,
      webhooks,
    })
    areas.set(key, area)
  }
  const rank = (name: string): number => {
    const found = FIRST.indexOf(name)
    // APIv2 comes last, as on the official site.
    return found === -1 ? FIRST.length + (name === 'APIv2' ? 1 : 0) : found
  }
  return [...areas.values()]
    .sort((a, b) => rank(a.name.zh) - rank(b.name.zh))
    .map((area) => ({ ...area, slug: slugOf(area.name.en) }))
}
