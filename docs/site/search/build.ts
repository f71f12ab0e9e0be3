import type { Language } from '../language'
import type { Rendered } from '../markdown/render'
import type { Navigation } from '../navigation'
import { type FieldIndex, namesOn, termsOn, type TitleDocument } from './documents'
import { rankOf } from './rank'

/** Facts of a page that the indexes contain. */
export interface SearchPage {
  readonly language: Language
  readonly address: string
  readonly title: string
  readonly area: string
  readonly description: string
  /** Sections with an address of their own: the other verbs of a path. */
  readonly sections: readonly { readonly title: string; readonly anchor: string }[]
  readonly names: readonly string[]
  readonly isWithdrawn: boolean
}

const VERBS = new Set(['get', 'post', 'put', 'patch', 'delete'])

interface Source {
  readonly language: Language
  readonly address: string
  readonly rendered: Rendered
  readonly navigation: Navigation
}

function areaText({ address, navigation, language }: Source): string {
  const area = navigation.areaOf(address)
  if (area === undefined) return ''
  const group = area.groups.find(({ items }) =>
    items.some(({ link }) => link.replace(/#.*$/, '') === address),
  )
  const separator = language === 'zh' ? '∙' : ' / '
  return group === undefined || group.text === area.text ? area.text : `${area.text}${separator}${group.text}`
}

export function searchPage(source: Source): SearchPage {
  const { language, address, rendered } = source
  return {
    language,
    address,
    title: rendered.matter.title ?? 'wxpay',
    area: areaText(source),
    description: rendered.matter.description ?? '',
    sections: rendered.headings
      .filter(({ level, anchor }) => level === 2 && VERBS.has(anchor))
      .map(({ text, anchor }) => ({ title: text, anchor })),
    names: [...namesOn(rendered), ...termsOn(rendered)],
    isWithdrawn: rendered.html.includes('class="note warning"') && address.includes('/reference/'),
  }
}

/** Words of an address: `/reference/v3/refund/domestic/refunds` is found by `refund` and by `v3/refund`. */
const addressWords = (address: string): string =>
  address
    .replace(/^(\/en)?\//, '')
    .replace(/^reference\//, '')
    .replaceAll(/[/#-]/g, ' ')

/** Documents of the first index: pages, and the sections of other verbs. */
export const titleDocuments = (pages: readonly SearchPage[]): TitleDocument[] =>
  pages.flatMap(({ address, title, area, description, sections, isWithdrawn }): TitleDocument[] => {
    const words = `${addressWords(address)} ${description}`.trim()
    const rank = rankOf(address, isWithdrawn)
    return [
      [title, address, area, words, rank],
      ...sections.map(
        (section): TitleDocument => [section.title, `${address}#${section.anchor}`, area, words, rank],
      ),
    ]
  })

const MOST_PAGES = 12

/** The second index: best pages of each name of a field, term or code. */
export function fieldIndex(pages: readonly SearchPage[], documents: readonly TitleDocument[]): FieldIndex {
  const numbers = new Map(documents.map(([, address], number) => [address, number]))
  const found = new Map<string, number[]>()
  for (const { address, names } of pages) {
    const number = numbers.get(address)
    if (number === undefined) continue
    for (const name of names) {
      const list = found.get(name)
      if (list === undefined) found.set(name, [number])
      else list.push(number)
    }
  }
  const rank = (number: number): number => documents[number]?.[4] ?? 0
  return Object.fromEntries(
    [...found].map(([name, list]) => [name, list.sort((a, b) => rank(b) - rank(a)).slice(0, MOST_PAGES)]),
  )
}
