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

/** Answers with a file below one of the folders, as a static host with clean addresses does; 404 otherwise. */
export function sendFile(pathname: string, folders: readonly string[], response: ServerResponse): void {
  const inside = pathname.split('/').includes('..') ? '/' : pathname.replace(/\/$/, '/index.html')
  const file = folders
    .flatMap((folder) => [
      join(folder, inside),
      join(folder, `${inside}.html`),
      join(folder, inside, 'index.html'),
    ])
    .find(isFile)
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
    response.end('There is no such page.\n')
    return
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
  response.end(readFileSync(file))
}
