import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BlockStore } from './blocks/store'
import { componentsFor } from './components'
import { type Language, LANGUAGES } from './language'
import { createRenderer, splitFrontMatter } from './markdown/render'
import { type Navigation, readNavigation } from './navigation'
import { baseOf, withBase } from './output/base'
import { addressOfPage, outputOf, readPage, type SourcePage } from './pages'
import { searchPage, type SearchPage } from './search/build'
import type { RenderTask } from './threads'
import { layout } from './shell/layout'

const otherLanguage = (page: SourcePage): SourcePage => ({
  ...page,
  language: page.language === 'zh' ? 'en' : 'zh',
})

const HIDDEN = /^(```[jt]s) twoslash( \[[^\]\n]*\])?\n(?:[^]*?\/\/ ---cut---\n)?([^]*?)^```$/gm

/** Markdown for machines: the code as pages show it, values of the front matter in place. */
export function plainMarkdown(source: string): string {
  const { body } = splitFrontMatter(source)
  return body
    .replaceAll(
      HIDDEN,
      (_, fence: string, label: string | undefined, code: string) =>
        `${fence}${label ?? ''}\n${code.replaceAll(/^ *\/\/ *\^+\??\s*\n/gm, '').replaceAll(/ *\/\/ \[!code hl(?::\d+)?\]$/gm, '')}\`\`\``,
    )
    .replaceAll(/ \{#[^}\s]+\}$/gm, '')
}

/** Renders pages and writes them. */
export async function renderPages(
  { pages, places, data, assets, origin, store: file }: RenderTask,
  onProgress: (done: number) => void,
): Promise<SearchPage[]> {
  const base = baseOf(origin)
  const store = new BlockStore(file)
  const render = await createRenderer((key) => store.get(key))
  const navigations = Object.fromEntries(
    LANGUAGES.map((language) => [language, readNavigation(places.docs, language)]),
  ) as Record<Language, Navigation>
  return pages.map((page, at) => {
    const source = readPage(page)
    const { language } = page
    const address = addressOfPage(page)
    const navigation = navigations[language]
    const rendered = render(source, componentsFor(data, language))
    const other = addressOfPage(otherLanguage(page))
    const html = layout(rendered, { language, address, other, navigation, assets, origin })
    const output = join(places.output, outputOf(page))
    mkdirSync(dirname(output), { recursive: true })
    writeFileSync(output, withBase(html, base))
    writeFileSync(
      join(places.output, `${address.slice(1)}${address.endsWith('/') ? 'index' : ''}.md`),
      plainMarkdown(source),
    )
    onProgress(at + 1)
    return searchPage({ language, address, rendered, navigation })
  })
}
