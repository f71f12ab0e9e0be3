import { createHash } from 'node:crypto'
import { type FoundOperation, findOperation, listFamilies, loadFamily } from '@wxpay/catalog'
import { createPublicKey } from 'node:crypto'
import { encryptField } from '@wxpay/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleRequest } from '../src/catalog/sample-request'
import { fileParts } from '../src/validation/catalog-schemas'
import { domains } from '../src/domains'
import { type Fixture, createFixture } from './fixture'
import type { Received } from './signing-client'

const simulated = new Set(
  domains.flatMap(({ operations }) => operations.map(({ method, path }) => `${method} ${path}`)),
)
const operations = listFamilies()
  .flatMap((family) => Object.entries(loadFamily(family).paths))
  .flatMap(([path, item]) =>
    Object.keys(item).flatMap((method) => findOperation(`${method.toUpperCase()} ${path}`) ?? []),
  )
  // test/v2.test.ts has those of APIv2, which are XML.
  .filter(({ path, route }) => /^\/(v3|brand)\//.test(path) && !simulated.has(route))

let fixture: Fixture
const faults: unknown[] = []

beforeAll(async () => {
  fixture = await createFixture({ onError: (error) => faults.push(error) }, { brandId: '12034401' })
})
afterAll(() => fixture.sandbox.close())

/** Sends the required fields of an operation. The SDK's tests send all fields, over HTTP. */
async function send(found: FoundOperation): Promise<Received> {
  const { merchant, client } = fixture
  const isOfBrand = found.path.startsWith('/brand/')
  const { certs } = (isOfBrand ? merchant.brand : undefined) ?? merchant
  const [serial = '', pem = ''] = Object.entries(certs)[0] ?? []
  const key = createPublicKey(pem)
  const { path, query, body } = sampleRequest(found, {
    members: 'required',
    known: { mchid: merchant.mchid, sp_mchid: merchant.mchid, appid: merchant.appid },
    now: new Date(),
    encrypt: (plain) => encryptField(plain, key),
  })
  const target = found.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  )
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  ).toString()
  const url = search === '' ? target : `${target}?${search}`
  const method = found.method.toUpperCase()
  const headers = { 'Wechatpay-Serial': serial }
  const signer = isOfBrand ? { brand: merchant.brand } : {}
  const files = fileParts(found)
  if (files.length === 0) return client.call(method, url, body, { ...signer, headers })
  const bytes = Buffer.from('file')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const meta = JSON.stringify({ ...body, ...(body !== undefined && 'sha256' in body && { sha256 }) })
  const boundary = 'boundary'
  const parts = files.map(
    (name) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="a.png"\r\n\r\nfile\r\n`,
  )
  const form = `--${boundary}\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n${meta}\r\n${parts.join('')}--${boundary}--\r\n`
  return client.call(method, url, form, {
    ...signer,
    headers: { ...headers, 'Content-Type': `multipart/form-data; boundary=${boundary}` },
    signedBody: meta,
  })
}

describe('a request with its required fields', () => {
  it.each(operations.map((found) => [found.route, found] as const))('passes %s', async (_, found) => {
    faults.length = 0
    const received = await send(found)
    expect(received.status, received.text + faults.map(String).join()).toBeLessThan(300)
    expect(faults.map(String).join()).toBe('')
    expect(received.headers.get('sandbox-fidelity')).toBe('validated')
    if (found.path.startsWith('/brand/')) expect(received.verified).toBe(true)
  })
})
