import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, LANGUAGES, ROOTS } from './language'

/** Folders that the site is made from and written to. */
export interface Places {
  /** Folder of the documentation. */
  readonly docs: string
  /** Folder of the repository. */
  readonly root: string
  readonly output: string
  readonly cache: string
}

/** Folder of the pictures, in the documentation and on the site. */
export const PICTURES = 'pictures'

/** A Markdown file, and the address of its page. */
export interface SourcePage {
  readonly language: Language
  readonly file: string
  /** Address below the root of its language: `guide/calls`, `reference/` for the index of a folder, or empty. */
  readonly path: string
}

const FOLDERS = ['guide', 'reference']

const addressOf = (name: string): string => name.replace(/\.md$/, '').replace(/(^|\/)index$/, '$1')

function pagesOf(docs: string, language: Language): SourcePage[] {
  const home = join(docs, ROOTS[language])
  const names = FOLDERS.flatMap((folder) => {
    const root = join(home, folder)
    if (!existsSync(root)) return []
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.md'))
  })
  return ['index.md', ...names.sort()].map((name) => ({
    language,
    file: join(home, name),
    path: addressOf(name),
  }))
}

/** The page at an address, with or without a slash at its end. */
export function pageAt(docs: string, address: string): SourcePage | undefined {
  if (address.split('/').includes('..')) return undefined
  const language: Language = address === '/en' || address.startsWith('/en/') ? 'en' : 'zh'
  const path = address.slice(ROOTS[language].length).replaceAll(/^\/|\/$/g, '')
  const home = join(docs, ROOTS[language])
  const isPage = path === '' || FOLDERS.some((folder) => path === folder || path.startsWith(`${folder}/`))
  const name = [`${path}.md`, join(path, 'index.md')].find((each) => existsSync(join(home, each)))
  return isPage && name !== undefined
    ? { language, file: join(home, name), path: addressOf(name) }
    : undefined
}

/** All pages of the site. */
export const sourcePages = (docs: string): SourcePage[] =>
  LANGUAGES.flatMap((language) => pagesOf(docs, language))

export const readPage = ({ file }: SourcePage): string => readFileSync(file, 'utf8')

/** Address of a page: `/en/guide/calls`, `/` for the first page. */
export const addressOfPage = ({ language, path }: Pick<SourcePage, 'language' | 'path'>): string =>
  path === '' ? `${ROOTS[language]}/` : `${ROOTS[language]}/${path}`

/** File of a page below the output folder. */
export function outputOf(page: SourcePage): string {
  const address = addressOfPage(page).slice(1)
  return address === '' || address.endsWith('/') ? `${address}index.html` : `${address}.html`
}
