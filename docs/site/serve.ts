import { mkdirSync } from 'node:fs'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildAssets } from './assets'
import { blocksOf } from './blocks/fences'
import { BlockStore } from './blocks/store'
import { storeFile } from './build'
import { componentsFor, readSiteData } from './components'
import { type Language, LANGUAGES } from './language'
import { createRenderer } from './markdown/render'
import { readNavigation } from './navigation'
import { addressOfPage, pageAt, PICTURES, type Places, readPage, type SourcePage } from './pages'
import { type Assets, layout } from './shell/layout'
import { sendFile } from './static-files'
import { inThread } from './threads'

interface Options {
  readonly places: Places
  readonly worker: URL
  readonly argv: readonly string[]
}

const RELOAD = "<script>new EventSource('/__changes').onmessage=()=>location.reload()</script>"

/** Serves pages as they are asked for, from the files as they are now. */
export async function serve({ places, worker, argv }: Options): Promise<void> {
  const folder = join(places.cache, 'serve')
  mkdirSync(folder, { recursive: true })
  const assets: Assets = await buildAssets(join(places.docs, 'site/client'), folder)
  const store = new BlockStore(storeFile(places))
  const render = await createRenderer((key) => store.get(key))
  const listeners = new Set<ServerResponse>()
  const waiting = new Set<string>()
  // Asking the sandbox for its levels takes a second, and no page waits for it.
  const empty = { coverage: undefined, levels: {} }
  let data: unknown = empty
  void readSiteData(join(places.root, 'packages/catalog/bin/catalog.mjs')).then((found) => {
    data = found
  })

  /** Compiles the blocks of a page; until then it is shown without types. */
  async function compilePage(page: SourcePage): Promise<void> {
    const missing = blocksOf(readPage(page)).filter(
      ({ key }) => store.get(key) === undefined && !waiting.has(key),
    )
    if (missing.length === 0) return
    for (const { key } of missing) waiting.add(key)
    const results = await inThread(worker, { kind: 'compile', blocks: missing, folder: places.docs })
    for (const [key, result] of results) {
      waiting.delete(key)
      if ('errors' in result) process.stderr.write(`${page.file}\n  ${result.errors.join('\n  ')}\n`)
      else store.add([[key, result]])
    }
    for (const listener of listeners) listener.write('data: compiled\n\n')
  }

  function pageHtml(page: SourcePage): string {
    const { language } = page
    const navigation = readNavigation(places.docs, language)
    const rendered = render(
      readPage(page),
      componentsFor(data as Parameters<typeof componentsFor>[0], language),
    )
    const other: Language = language === 'zh' ? 'en' : 'zh'
    const html = layout(rendered, {
      language,
      address: addressOfPage(page),
      other: addressOfPage({ ...page, language: other }),
      navigation,
      assets,
      origin: '',
    })
    return html.replace('</body>', `${RELOAD}</body>`)
  }

  await listen(argv, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/__changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      listeners.add(response)
      request.on('close', () => listeners.delete(response))
      return
    }
    const page = pageAt(places.docs, decodeURIComponent(pathname))
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      response.end(pageHtml(page))
      void compilePage(page)
      return
    }
    if (pathname.startsWith(`/${PICTURES}/`)) sendFile(pathname, [places.docs], response)
    else sendFile(pathname, [folder, join(places.docs, 'public'), places.output], response)
  })
}

/** Serves the site as it was built. */
export const preview = ({ places, argv }: Options): Promise<void> =>
  listen(argv, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    sendFile(decodeURIComponent(pathname), [places.output], response)
  })

/** Listens until the process is stopped. */
async function listen(argv: readonly string[], listener: RequestListener): Promise<void> {
  const { values } = parseArgs({ args: [...argv], options: { port: { type: 'string', default: '5173' } } })
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(Number(values.port), '127.0.0.1', resolve))
  process.stdout.write(`http://localhost:${values.port}/  (${LANGUAGES.join(', ')}); Ctrl+C to stop\n`)
  await new Promise(() => undefined)
}
