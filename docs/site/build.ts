import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { buildAssets } from './assets'
import { type Block, blocksOf } from './blocks/fences'
import { BlockStore, typesDigest } from './blocks/store'
import { readSiteData, type SiteData } from './components'
import { type Language, LANGUAGES } from './language'
import { baseOf, withBase } from './output/base'
import { llmsTexts } from './output/llms'
import { redirects } from './output/redirects'
import { robots, sitemap } from './output/sitemap'
import { PICTURES, type Places, readPage, sourcePages, type SourcePage } from './pages'
import { fieldIndex, type SearchPage, titleDocuments } from './search/build'
import { readNavigation } from './navigation'
import type { Assets } from './shell/layout'
import { notFound } from './shell/not-found'
import { inThread, parts, progress, THREADS } from './threads'

export interface Options {
  readonly places: Places
  readonly origin: string
  readonly say: (text: string) => void
  /** Bundle whose thread entry does the tasks. */
  readonly worker: URL
}

/** Compiles the blocks that are not in the store. A block that does not compile fails the build. */
async function compileMissing(
  pages: readonly SourcePage[],
  store: BlockStore,
  options: Options,
): Promise<Set<string>> {
  const { places, say, worker } = options
  const wanted = new Map<string, { block: Block; page: SourcePage }>()
  for (const page of pages) {
    for (const block of blocksOf(readPage(page)))
      if (!wanted.has(block.key)) wanted.set(block.key, { block, page })
  }
  const missing = [...wanted.values()].filter(({ block }) => store.get(block.key) === undefined)
  say(`${String(wanted.size)} blocks of code, ${String(missing.length)} to compile`)
  const report = progress(say, 'compiled', missing.length)
  // One program costs a few seconds, so a handful of blocks is not divided.
  const count = missing.length < 200 ? 1 : THREADS
  const results = await Promise.all(
    parts(
      missing.map(({ block }) => block),
      count,
    ).map((blocks, part) => inThread(worker, { kind: 'compile', blocks, folder: places.docs }, report(part))),
  )
  const failures: string[] = []
  for (const [key, result] of results.flat()) {
    if (!('errors' in result)) store.add([[key, result]])
    else failures.push(`${wanted.get(key)?.page.file ?? key}\n  ${result.errors.join('\n  ')}`)
  }
  store.save(new Set(wanted.keys()))
  if (failures.length > 0)
    throw new Error(`${String(failures.length)} blocks do not compile:\n${failures.slice(0, 20).join('\n')}`)
  return new Set(wanted.keys())
}

async function renderAll(
  pages: readonly SourcePage[],
  data: SiteData,
  assets: Assets,
  store: string,
  { places, say, worker, origin }: Options,
): Promise<SearchPage[]> {
  const report = progress(say, 'rendered', pages.length)
  const results = await Promise.all(
    parts(pages, THREADS).map((part, at) =>
      inThread(worker, { kind: 'render', pages: part, places, data, assets, origin, store }, report(at)),
    ),
  )
  return results.flat().sort((a, b) => (a.address < b.address ? -1 : 1))
}

function write(output: string, path: string, content: string | Uint8Array): void {
  const file = join(output, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function writeSearch(output: string, rendered: readonly SearchPage[], language: Language): void {
  const own = rendered.filter((page) => page.language === language)
  const documents = titleDocuments(own)
  write(output, `search/${language}-titles.json`, JSON.stringify(documents))
  write(output, `search/${language}-names.json`, JSON.stringify(fieldIndex(own, documents)))
}

/** File of the compiled blocks for the declarations as they are now. */
export const storeFile = ({ cache, root }: Places): string =>
  join(
    cache,
    `blocks-${typesDigest(['sdk/types', 'sdk/dist', 'sandbox/dist', 'protocol/dist', 'stores/dist'].map((name) => join(root, 'packages', name)))}.json`,
  )

/** Builds the whole site. */
export async function build(options: Options): Promise<{ pages: number; blocks: number }> {
  const { places, origin } = options
  const pages = sourcePages(places.docs)
  const file = storeFile(places)
  const store = new BlockStore(file)
  const keys = await compileMissing(pages, store, options)
  const data = await readSiteData(join(places.root, 'packages/catalog/bin/catalog.mjs'))
  rmSync(places.output, { recursive: true, force: true })
  mkdirSync(places.output, { recursive: true })
  const publicFolder = join(places.docs, 'public')
  if (existsSync(publicFolder)) cpSync(publicFolder, places.output, { recursive: true })
  cpSync(join(places.docs, PICTURES), join(places.output, PICTURES), {
    recursive: true,
    filter: (path) => extname(path) !== '.mjs',
  })
  const assets = await buildAssets(join(places.docs, 'site/client'), places.output)
  const rendered = await renderAll(pages, data, assets, file, options)
  for (const language of LANGUAGES) writeSearch(places.output, rendered, language)
  const navigation = readNavigation(places.docs, 'zh')
  write(
    places.output,
    '404.html',
    withBase(
      notFound({ language: 'zh', address: '/404', other: '/en/', navigation, assets, origin }),
      baseOf(origin),
    ),
  )
  write(places.output, 'sitemap.xml', sitemap(rendered, origin))
  write(places.output, 'robots.txt', robots(origin))
  for (const [path, text] of llmsTexts(pages, origin)) write(places.output, path, text)
  for (const [path, text] of redirects(places.docs, baseOf(origin))) write(places.output, path, text)
  return { pages: rendered.length, blocks: keys.size }
}
