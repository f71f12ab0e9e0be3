import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ConsoleFiles, consoleFiles } from './console-files'

let folder: string
let files: ConsoleFiles

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-console-'))
  mkdirSync(join(folder, 'assets'))
  for (const [name, content] of [
    ['index.html', '<title>console</title>'],
    ['phone.html', '<title>phone</title>'],
    ['client.js', 'void 0'],
    ['icon.svg', '<svg/>'],
    ['assets/index-1a2b.js', 'void 1'],
  ] as const)
    writeFileSync(join(folder, name), content)
  writeFileSync(join(folder, '..', 'wxpay-secret.svg'), 'secret')
  files = consoleFiles(undefined, `${folder}/`)
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(join(folder, '..', 'wxpay-secret.svg'))
})

const get = (path: string, headers: Record<string, string> = { accept: 'text/html,*/*' }, method = 'GET') =>
  files.respond(new Request(`http://127.0.0.1:8787${path}`, { method, headers }), ['shop.test'])

describe('consoleFiles', () => {
  it.each([
    ['/', 'console'],
    ['/timeline/08A', 'console'],
    ['/entities/refund/1900000001/R1', 'console'],
    ['/phone', 'phone'],
    ['/phone/h5?prepay_id=wx1&package=1', 'phone'],
  ])('serves a page for %s', async (path, title) => {
    const response = await get(path)
    expect(response?.status).toBe(200)
    expect(response?.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response?.headers.get('cache-control')).toBe('no-cache')
    expect(await response?.text()).toBe(`<title>${title}</title>`)
  })

  it('tells a page the public address of the sandbox', async () => {
    const mapped = consoleFiles('http://pay.test:18787', `${folder}/`)
    const request = new Request('http://127.0.0.1:8787/', { headers: { accept: 'text/html' } })
    const response = await mapped.respond(request, [])
    expect(await response?.text()).toBe(
      '<meta name="sandbox-public-url" content="http://pay.test:18787"><title>console</title>',
    )
  })

  it('lets pages of this machine and of allowed hosts frame the phone, and nothing the console', async () => {
    const policyOf = async (path: string) => (await get(path))?.headers.get('content-security-policy')
    expect(await policyOf('/')).toContain("frame-ancestors 'none'")
    const phone = await policyOf('/phone/sheet')
    expect(phone).toContain("frame-ancestors 'self' http://localhost:* https://localhost:*")
    expect(phone).toContain('http://shop.test:*')
    expect(phone).toContain("default-src 'self'")
    expect(phone).not.toContain('unsafe')
  })

  it('serves assets forever, and other files with an ETag', async () => {
    const asset = await get('/assets/index-1a2b.js', {})
    expect(asset?.headers.get('cache-control')).toContain('immutable')
    const icon = await get('/icon.svg', {})
    const etag = icon?.headers.get('etag') ?? ''
    expect(icon?.headers.get('content-type')).toBe('image/svg+xml')
    expect((await get('/icon.svg', { 'if-none-match': etag }))?.status).toBe(304)
    expect(await (await get('/icon.svg', {}, 'HEAD'))?.text()).toBe('')
  })

  it('serves the client script to any origin', async () => {
    const response = await get('/sandbox/client.js', {})
    expect(response?.headers.get('access-control-allow-origin')).toBe('*')
    expect(response?.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(response?.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  it.each([
    '/v3/certificates',
    '/v3/pay/transactions/id/1?mchid=1',
    '/brand/v1',
    '/pay/unifiedorder',
    '/sandbox/v1/openapi.json',
    '/unknown.svg',
    '/..%2fwxpay-secret.svg',
    '/assets/..%2f..%2fwxpay-secret.svg',
    '/assets/../../wxpay-secret.svg',
  ])('leaves %s to the API', async (path) => {
    expect(await get(path)).toBeUndefined()
  })

  it('leaves requests that do not ask for HTML, and those that post, to the API', async () => {
    expect(await get('/', { accept: 'application/json' })).toBeUndefined()
    expect(await get('/', undefined, 'POST')).toBeUndefined()
  })

  it('says how to build the console', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'wxpay-empty-'))
    const none = consoleFiles(undefined, `${empty}/`)
    const page = await none.respond(
      new Request('http://localhost/', { headers: { accept: 'text/html' } }),
      [],
    )
    expect(page?.status).toBe(503)
    expect(await page?.text()).toContain('npm run build')
    const script = await none.respond(new Request('http://localhost/sandbox/client.js'), [])
    expect(script?.status).toBe(503)
    rmSync(empty, { recursive: true })
  })
})
