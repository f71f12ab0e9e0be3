import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { framingPolicy, pageHeaders } from './page-headers'

/** Serves the console and the payer's phone. */
export interface ConsoleFiles {
  /**
   * The response to a request for a page or one of its files, or `undefined` if the request is for the API.
   *
   * @param names - host names by which the sandbox may be called
   */
  respond(request: Request, names: readonly string[]): Promise<Response | undefined>
}

/** First segments of the pages: of the console, and of the phone. */
const consolePages = ['', 'timeline', 'entities', 'notifications', 'ledger', 'world', 'catalog']
const PHONE = 'phone'
const CLIENT_SCRIPT = '/sandbox/client.js'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  md: 'text/markdown; charset=utf-8',
}

const notBuilt = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>wxpay</title>
<h1>控制台还没有构建</h1><p>在仓库根目录运行 <code>npm run build</code>，然后刷新。</p>
<h1 lang="en">The console is not built</h1><p lang="en">Run <code>npm run build</code> in the root of the repository, and reload.</p>
</html>`

/**
 * Serves the files of a folder, which the build of the console fills.
 *
 * @param publicUrl - address by which browsers reach the sandbox; default that of their request
 * @param folder - default: beside the built package, or the build of the repository
 */
export function consoleFiles(publicUrl?: string, folder = builtConsole()): ConsoleFiles {
  const read = async (path: string): Promise<Buffer | undefined> => {
    if (folder === undefined) return undefined
    return readFile(`${folder}${path}`).catch(() => undefined)
  }
  return {
    respond: async (request, names) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
      const { pathname, hostname } = new URL(request.url)
      if (pathname === CLIENT_SCRIPT) return script(request, await read('client.js'))
      if (/^\/assets\/[\w.-]+$/.test(pathname)) return asset(request, pathname, await read(pathname.slice(1)))
      if (/^\/[\w-]+\.(?:svg|png|md|webmanifest)$/.test(pathname)) {
        const content = await read(pathname.slice(1))
        return content && answer(request, content, typeOf(pathname), {})
      }
      const [, first = ''] = pathname.split('/')
      if (first !== PHONE && !consolePages.includes(first)) return undefined
      if (request.headers.get('accept')?.includes('text/html') !== true) return undefined
      const content = await read(first === PHONE ? 'phone.html' : 'index.html')
      const framing = framingPolicy(first === PHONE ? [hostname, ...names] : undefined)
      if (content === undefined) return answer(request, Buffer.from(notBuilt), typeOf('.html'), framing, 503)
      return answer(request, withPublicUrl(content, publicUrl), typeOf('.html'), { ...pageHeaders(framing) })
    },
  }
}

/** A page that knows the public address, for the links that it shows. */
function withPublicUrl(page: Buffer, publicUrl: string | undefined): Buffer {
  if (publicUrl === undefined) return page
  const meta = `<meta name="sandbox-public-url" content="${new URL(publicUrl).origin}">`
  return Buffer.from(page.toString().replace('<title>', () => `${meta}<title>`))
}

/** The script that pages of any origin load. */
function script(request: Request, content: Buffer | undefined): Response {
  if (content === undefined)
    return new Response('The console is not built: run npm run build.\n', { status: 503 })
  return answer(request, content, typeOf('.js'), {
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  })
}

// The name of an asset changes with its content.
function asset(request: Request, pathname: string, content: Buffer | undefined): Response {
  if (content === undefined) return new Response('Not found.\n', { status: 404 })
  return answer(request, content, typeOf(pathname), {
    'cache-control': 'public, max-age=31536000, immutable',
  })
}

function answer(
  request: Request,
  content: Buffer,
  type: string,
  headers: Readonly<Record<string, string>>,
  status = 200,
): Response {
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`
  const sent = {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    etag,
    ...headers,
  }
  if (status === 200 && request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers: sent })
  const body = request.method === 'HEAD' ? null : new Uint8Array(content)
  return new Response(body, { status, headers: { ...sent, 'content-length': String(content.length) } })
}

function typeOf(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}

// The package has the files beside its chunks, the repository in the build of the console.
function builtConsole(): string | undefined {
  return ['./console/', '../console/', '../../../console/dist/']
    .map((relative) => fileURLToPath(new URL(relative, import.meta.url)))
    .find((folder) => existsSync(`${folder}index.html`))
}
