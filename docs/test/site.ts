import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the documentation's sources. */
export const docs = fileURLToPath(new URL('..', import.meta.url))

/** Output folder of `npm run build --workspace @wxpay/docs`. */
export const built = join(docs, 'dist')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown; charset=utf-8',
}

export interface ServedSite {
  readonly url: string
  close(): Promise<void>
}

/** Serves the built site on a free port, like a static host with clean URLs. */
export async function serveSite(): Promise<ServedSite> {
  if (!existsSync(join(built, 'index.html'))) {
    throw new Error(`${built} is empty: run \`npm run build --workspace @wxpay/docs\` first`)
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = fileOf(decodeURIComponent(pathname))
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(readFileSync(join(built, '404.html')))
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    response.end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections()
        server.close((reason) => {
          if (reason) reject(reason)
          else resolve()
        })
      }),
  }
}

/** The file of a URL, or `undefined`. */
export function fileOf(pathname: string): string | undefined {
  if (pathname.split('/').includes('..')) return undefined
  const candidates = pathname.endsWith('/') ? [`${pathname}index.html`] : [pathname, `${pathname}.html`]
  return candidates
    .map((candidate) => join(built, candidate))
    .find((file) => existsSync(file) && extname(file) !== '')
}

/** Markdown pages below a folder of the sources, by their paths relative to it, without `.md`. */
export function pagesBelow(folder: string): string[] {
  const root = join(docs, folder)
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replaceAll('\\', '/').replace(/\.md$/, ''))
    .sort()
}

/** Built pages by their paths below the site's root, `.html` included. */
export function builtPages(): string[] {
  return readdirSync(built, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort()
}
