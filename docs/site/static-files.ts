import { existsSync, readFileSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile()

/** The file of an address below one of the folders, as a static host with clean addresses finds it. */
export function findFile(pathname: string, folders: readonly string[]): string | undefined {
  if (pathname.split('/').includes('..')) return undefined
  const inside = pathname.replace(/\/$/, '/index.html')
  return folders
    .flatMap((folder) => [
      join(folder, inside),
      join(folder, `${inside}.html`),
      join(folder, inside, 'index.html'),
    ])
    .find(isFile)
}

/** Answers with the file of an address; with the page for unknown addresses otherwise. */
export function sendFile(pathname: string, folders: readonly string[], response: ServerResponse): void {
  const file = findFile(pathname, folders)
  if (file === undefined) {
    const missing = folders.map((folder) => join(folder, '404.html')).find(isFile)
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(missing === undefined ? 'Page not found.' : readFileSync(missing))
    return
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
  response.end(readFileSync(file))
}
