import { createHash, createHmac } from 'node:crypto'
import { type FoundOperation, findOperation, listFamilies, loadFamily, fileParts } from '@wxpay/catalog'
import { encryptField } from '@wxpay/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flatSchema } from '../src/catalog/flat-schema'
import { sample } from '../src/catalog/sample'
import { sampleRequest } from '../src/catalog/sample-request'
import { seedOf } from '../src/catalog/seed'
import { requestSchemaV2 } from '../src/gateway/v2/validate'
import { domains } from '../src/domains'
import { memoryOf } from '../src/memory/memory'
import type { Role } from '../src/memory/roles'
import type { Listening } from '../src/index'
import { type Fixture, createFixture } from './fixture'
import { publicKeyOf } from './read-keys'
import { type Received, type SigningClient, signingClient } from './signing-client'

const simulated = new Set(
  domains.flatMap(({ operations }) => operations.map(({ method, path }) => `${method} ${path}`)),
)
const all = listFamilies()
  .flatMap((family) => Object.entries(loadFamily(family).paths))
  .flatMap(([path, item]) =>
    Object.keys(item).flatMap((method) => findOperation(`${method.toUpperCase()} ${path}`) ?? []),
  )
const isV2 = ({ operation }: FoundOperation): boolean => operation['x-wxpay'].api === 'v2'
const fromCatalog = all.filter((found) => !simulated.has(found.route))
const operations = fromCatalog.filter((found) => !isV2(found))
const operationsV2 = fromCatalog.filter(isV2)

const memory = memoryOf(domains.flatMap((domain) => domain.operations))

let fixture: Fixture
let server: Listening
const faults: unknown[] = []

beforeAll(async () => {
  fixture = await createFixture({ onError: (error) => faults.push(error) }, { brandId: '12034401' })
  server = await fixture.sandbox.listen()
})
afterAll(() => fixture.sandbox.close())

// The contract of every operation (test/catalog-validation.test.ts) has the required fields alone, and
// test/page-examples.test.ts sends the examples of the pages in-process.
/** Sends the required or all fields of an operation. */
async function send(
  found: FoundOperation,
  client: SigningClient,
  members: 'required' | 'all',
): Promise<Received> {
  const { merchant } = fixture
  const isOfBrand = found.path.startsWith('/brand/')
  const { certs } = (isOfBrand ? merchant.brand : undefined) ?? merchant
  const [serial = '', pem = ''] = Object.entries(certs)[0] ?? []
  const key = publicKeyOf(pem)
  const { path, query, body, texts } = sampleRequest(found, {
    members,
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
  const fields = Object.entries(texts).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${String(value)}\r\n`,
  )
  const parts = files.map(
    (name) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="a.png"\r\n\r\nfile\r\n`,
  )
  const form = `--${boundary}\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n${meta}\r\n${[...fields, ...parts].join('')}--${boundary}--\r\n`
  return client.call(method, url, form, {
    ...signer,
    headers: { ...headers, 'Content-Type': `multipart/form-data; boundary=${boundary}` },
    signedBody: meta,
  })
}

/** Makes the resource exist that a request is about. */
function remembered(found: FoundOperation, { kind }: Role, members: 'required' | 'all'): void {
  const { merchant, sandbox } = fixture
  const { resources } = sandbox.control
  resources.clear(merchant.mchid)
  if (kind === 'create') return
  const known = { mchid: merchant.mchid, sp_mchid: merchant.mchid, appid: merchant.appid }
  const { path, query, body } = sampleRequest(found, { members, known, now: new Date() })
  const { operationId: operation_id } = found.operation
  resources.put(merchant.mchid, { operation_id, fields: { ...body, ...query, ...path } })
}

/** Number of items of each list of a response. */
function* lengthsIn(value: unknown): Generator<number> {
  if (Array.isArray(value)) yield value.length
  if (typeof value === 'object' && value !== null)
    for (const member of Object.values(value)) yield* lengthsIn(member)
}

describe('a request over HTTP with all fields', () => {
  const members = 'all'
  it.each(operations.map((found) => [found.route, found] as const))('passes %s', async (_route, found) => {
    faults.length = 0
    const role = memory.roleOf(found)
    if (role !== undefined) remembered(found, role, members)
    const received = await send(found, signingClient(fixture.merchant, server.url), members)
    expect(received.status, received.text + faults.map(String).join()).toBeLessThan(300)
    expect(faults.map(String).join()).toBe('')
    expect(received.headers.get('sandbox-fidelity')).toBe(role === undefined ? 'validated' : 'remembering')
    if (found.path.startsWith('/brand/')) expect(received.verified).toBe(true)
    // The example of a position may be behind the last page.
    const isPaged = found.operation['x-wxpay'].pagination !== undefined
    if (role === undefined && !isPaged)
      expect([...lengthsIn(received.body)].filter((length) => length < 1 || length > 3)).toEqual([])
  })
})

interface ReceivedV2 {
  readonly status: number
  readonly type: string
  readonly text: string
}

/** Sends the required fields of an operation of APIv2, signed. */
async function sendV2(found: FoundOperation): Promise<ReceivedV2> {
  const { merchant, sandbox } = fixture
  const schema = requestSchemaV2(found) ?? {}
  const { mchid } = merchant
  const known = { mch_id: mchid, mchid, combine_mch_id: mchid, appid: merchant.appid }
  const inputs = {
    document: found.document,
    seed: seedOf(found.route),
    now: new Date(),
    members: 'required',
  } as const
  const given = Object.entries(sample(schema, { ...inputs, known }) as Record<string, unknown>)
  const { properties = {} } = flatSchema(schema, found.document)
  const signer = ['mch_id', 'mchid', 'combine_mch_id'].find((name) => name in properties) ?? 'mch_id'
  const fields: Record<string, string> = {
    ...Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
    [signer]: mchid,
    nonce_str: 'NONCE',
  }
  delete fields['sign']
  const text = `${Object.keys(fields)
    .filter((name) => fields[name] !== '')
    .toSorted()
    .map((name) => `${name}=${fields[name] ?? ''}`)
    .join('&')}&key=${merchant.secret}`
  const isHmac = fields['sign_type'] === 'HMAC-SHA256'
  const hash = isHmac ? createHmac('sha256', merchant.secret) : createHash('md5')
  const signed = { ...fields, sign: hash.update(text).digest('hex').toUpperCase() }
  const role = memory.roleOf(found)
  sandbox.control.resources.clear(mchid)
  if (role !== undefined && role.kind !== 'create') {
    const { operationId: operation_id } = found.operation
    sandbox.control.resources.put(mchid, { operation_id, fields })
  }
  const url = `https://api.mch.weixin.qq.com${found.path}`
  const response = await sandbox.fetch(
    found.method === 'get' ? `${url}?${new URLSearchParams(signed).toString()}` : url,
    found.method === 'get' ? {} : { method: 'POST', body: bodyV2(found, signed), redirect: 'manual' },
  )
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
  }
}

function bodyV2(found: FoundOperation, fields: Readonly<Record<string, string>>): BodyInit {
  if (fileParts(found).includes('media')) {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.set('media', new Blob(['file']), 'a.png')
    return form
  }
  const elements = Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
  return `<xml>${elements.join('')}</xml>`
}

describe('a request of APIv2 with its required fields', () => {
  it.each(operationsV2.map((found) => [found.route, found] as const))('passes %s', async (_, found) => {
    faults.length = 0
    const { status, type, text } = await sendV2(found)
    expect(faults.map(String).join()).toBe('')
    expect(status, text).toBeLessThan(400)
    if (!type.startsWith('text/xml')) expect(text).not.toContain('FAIL')
    else expect(text).not.toMatch(/<(?:return|result)_code>(?:<!\[CDATA\[)?FAIL/)
  })
})

describe('the operations of the catalog', () => {
  it('are all routed: those of APIv3, APIv2 and brands', () => {
    const counts = Object.fromEntries(
      ['v3', 'v2', 'brand'].map((api) => [
        api,
        all.filter(({ operation }) => operation['x-wxpay'].api === api).length,
      ]),
    )
    expect(counts['v2']).toBeGreaterThan(100)
    expect(counts['brand']).toBe(30)
    const listed = fixture.sandbox.control.operations.list()
    expect(listed.map(({ operation_id }) => operation_id).toSorted()).toEqual(
      all.map(({ operation }) => operation.operationId).toSorted(),
    )
  })
})
