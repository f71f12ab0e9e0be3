import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFile, sendFile } from '../site/static-files'

/** Folder of the documentation's sources. */
export const docs = fileURLToPath(new URL('..', import.meta.url))

/** Output folder of `npm run build --workspace @wxpay/docs`. */
export const built = join(docs, 'dist')

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
    sendFile(decodeURIComponent(pathname), [built], response)
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
export const fileOf = (pathname: string): string | undefined => findFile(pathname, [built])

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
