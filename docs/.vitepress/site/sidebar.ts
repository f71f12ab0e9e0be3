import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DefaultTheme } from 'vitepress'
import { guides } from './guides'

export type Language = 'zh' | 'en'

/** Root paths of the languages: Chinese at the root. */
export const roots = { zh: '', en: '/en' } as const satisfies Record<Language, string>

/** The guides and the reference each have a sidebar of their own. */
export function sidebar(language: Language): DefaultTheme.SidebarMulti {
  const root = roots[language]
  return {
    [`${root}/guide/`]: guides.map((group) => ({
      text: group[language],
      items: group.pages.map((page) => ({ text: page[language], link: `${root}/guide/${page.slug}` })),
    })),
    [`${root}/reference/`]: referenceSidebar(language),
  }
}

/** The list of operations that codegen writes next to the pages. */
function referenceSidebar(language: Language): DefaultTheme.SidebarItem[] {
  const file = fileURLToPath(new URL(`../..${roots[language]}/reference/sidebar.json`, import.meta.url))
  if (!existsSync(file)) {
    console.warn(`docs: ${file} does not exist, so the reference has no sidebar. Run \`npm run generate\`.`)
    return []
  }
  return JSON.parse(readFileSync(file, 'utf8')) as DefaultTheme.SidebarItem[]
}
