import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { guides } from './guides'
import { type Language, ROOTS } from './language'

export interface Entry {
  readonly text: string
  readonly link: string
}

export interface Group {
  readonly text: string
  readonly items: readonly Entry[]
}

/** A product area of the reference, as the generator of the pages writes it. */
export interface Area {
  readonly slug: string
  readonly text: string
  readonly link: string
  readonly path: string
  readonly groups: readonly Group[]
}

export interface Navigation {
  readonly guides: readonly Group[]
  readonly areas: readonly Area[]
  /** Area of a page of the reference. */
  areaOf(address: string): Area | undefined
}

const withoutAnchor = (link: string): string => link.replace(/#.*$/, '')

/** Reads the lists that lead through the pages of one language. */
export function readNavigation(docs: string, language: Language): Navigation {
  const root = ROOTS[language]
  const file = join(docs, root, 'reference/navigation.json')
  const areas = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Area[]) : []
  const byAddress = new Map<string, Area>()
  for (const area of areas) {
    for (const address of [area.link, ...area.groups.flatMap(({ items }) => items.map(({ link }) => link))]) {
      const page = withoutAnchor(address)
      if (!byAddress.has(page)) byAddress.set(page, area)
    }
  }
  return {
    guides: guides.map((group) => ({
      text: group[language],
      items: group.pages.map((page) => ({ text: page[language], link: `${root}/guide/${page.slug}` })),
    })),
    areas,
    areaOf: (address) => byAddress.get(address),
  }
}
