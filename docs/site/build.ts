import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { buildAssets } from './assets'
import type { CompiledBlock, FailedBlock } from './blocks/block'
import { type Block, blocksOf } from './blocks/fences'
import { BlockStore, typesDigest } from './blocks/store'
import { readSiteData, type SiteData } from './components'
import { type Language, LANGUAGES } from './language'
import { baseOf, withBase } from './output/base'
import { llmsTexts } from './output/llms'
import { redirects } from './output/redirects'
import { robots, sitemap } from './output/sitemap'
import { readPage, sourcePages, type SourcePage } from './pages'
import { fieldIndex, type SearchPage, titleDocuments } from './search/build'
import { readNavigation } from './navigation'
import type { Assets } from './shell/layout'
import { notFound } from './shell/not-found'

export interface Places {
  /** Folder of the documentation. */
  readonly docs: string
  /** Folder of the repository. */
  readonly root: string
  readonly output: string
  readonly cache: string
}

/** Work of a thread: compile blocks, or render pages. */
export type Task =
  | { readonly kind: 'compile'; readonly blocks: readonly Block[]; readonly folder: string }
  | {
      readonly kind: 'render'
      readonly pages: readonly SourcePage[]
      readonly places: Places
      readonly data: SiteData
      readonly assets: Assets
      readonly origin: string
      readonly store: string
    }

export type Message =
  | { readonly kind: 'progress'; readonly done: number }
  | {
      readonly kind: 'compiled'
      readonly blocks: readonly (readonly [string, CompiledBlock | FailedBlock])[]
    }
  | { readonly kind: 'rendered'; readonly pages: readonly SearchPage[] }

export interface Options {
  readonly places: Places
  readonly origin: string
  readonly say: (text: string) => void
  /** Bundle whose thread entry does the tasks. */
  readonly worker: URL
}

const THREADS = Math.max(1, Math.min(4, availableParallelism()))

function inThread(worker: URL, task: Task, onProgress: (done: number) => void): Promise<Message> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, {
      workerData: { task },
      resourceLimits: { maxOldGenerationSizeMb: 3000 },
    })
    thread.on('message', (message: Message) => {
      if (message.kind === 'progress') onProgress(message.done)
      else resolve(message)
    })
    thread.on('error', reject)
    thread.on('exit', (code) => {
      if (code !== 0) reject(new Error(`A thread of the build ended with ${String(code)}.`))
    })
  })
}

/** Parts of about equal length, each of every n-th item: neighbors cost alike. */
const parts = <T>(items: readonly T[], count: number): T[][] =>
  Array.from({ length: Math.min(count, items.length) }, (_, part) =>
    items.filter((_item, at) => at % count === part),
  )

/** Progress of several threads as one line now and then. */
function progress(
  say: Options['say'],
  what: string,
  total: number,
): (part: number) => (done: number) => void {
  const counts = new Map<number, number>()
  let next = 0.25
  return (part) => (done) => {
    counts.set(part, done)
    const sum = [...counts.values()].reduce((all, each) => all + each, 0)
    if (sum / total < next) return
    say(`${what}: ${String(sum)} of ${String(total)}`)
    next = Math.floor((sum / total) * 4) / 4 + 0.25
  }
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
  for (const message of results) {
    if (message.kind !== 'compiled') continue
    for (const [key, result] of message.blocks) {
      if (!('errors' in result)) store.add([[key, result]])
      else failures.push(`${wanted.get(key)?.page.file ?? key}\n  ${result.errors.join('\n  ')}`)
    }
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
  const byAddress = new Map(
    results
      .flatMap((message) => (message.kind === 'rendered' ? message.pages : []))
      .map((page) => [page.address, page]),
  )
  return [...byAddress.values()].sort((a, b) => (a.address < b.address ? -1 : 1))
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
    `blocks-${typesDigest(['sdk/types', 'sdk/dist', 'sandbox/dist', 'protocol/dist'].map((name) => join(root, 'packages', name)))}.json`,
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
  for (const [path, text] of redirects(rendered, baseOf(origin))) write(places.output, path, text)
  for (const name of ['openapi.json'])
    write(places.output, `openapi/${name}`, readFileSync(join(places.root, 'packages/catalog/dist', name)))
  return { pages: rendered.length, blocks: keys.size }
}
