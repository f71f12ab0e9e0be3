import { readFileSync } from 'node:fs'
import { createHash, privateDecrypt, publicEncrypt, createPublicKey, constants } from 'node:crypto'
import { listFamilies } from '@wxpay/catalog'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationsOf } from '../src/catalog/router'
import { sampleRequest } from '../src/catalog/sample-request'
import { domains } from '../src/domains'
import { type Fixture, createFixture } from './fixture'

/*
 * Operations that no domain simulates: their requests are checked and their responses made from the catalog.
 */

const simulated = new Set(
  domains.flatMap(({ operations }) => operations.map(({ method, path }) => `${method} ${path}`)),
)

let fixture: Fixture

beforeAll(async () => {
  fixture = await createFixture()
})
afterAll(() => fixture.sandbox.close())

const padding = constants.RSA_PKCS1_OAEP_PADDING

function encrypted(text: string, pem: string): string {
  return publicEncrypt({ key: createPublicKey(pem), padding, oaepHash: 'sha1' }, Buffer.from(text)).toString(
    'base64',
  )
}

/** A request of an operation that only the catalog describes, with its number. */
function newActivity(out_request_no: string): Record<string, unknown> {
  const id = 'v3.marketing.membercard-activity.activities.post'
  return { ...fixture.sandbox.control.operations.get(id).example.body, out_request_no }
}

const activities = '/v3/marketing/membercard-activity/activities'

describe('the level of an operation', () => {
  it('is in the header of its response and of its errors', async () => {
    const { client } = fixture
    const activity = await client.post(activities, newActivity('Level-1'))
    const invalid = await client.post(activities, {})
    const complaint = await client.get('/v3/global/merchant-service/complaints/1')
    const certificates = await client.get('/v3/certificates')
    const unknown = await client.get('/v3/unknown')
    expect(
      [activity, invalid, complaint, certificates, unknown].map(({ headers }) =>
        headers.get('sandbox-fidelity'),
      ),
    ).toEqual(['remembering', 'remembering', 'validated', 'stateful', null])
  })

  it('is in the list of operations, which has the whole interface', () => {
    const all = fixture.sandbox.control.operations.list()
    const find = (id: string) => all.find(({ operation_id }) => operation_id === id)
    expect(all).toHaveLength(1185)
    expect(find('v3.pay.transactions.native.post')?.fidelity).toBe('stateful')
    expect(find('v3.merchant-store.stores.post')).toMatchObject({
      operation_id: 'v3.merchant-store.stores.post',
      api: 'v3',
      method: 'POST',
      path: '/v3/merchant-store/stores',
      name: { en: 'Create a store' },
      fidelity: 'remembering',
    })
  })

  it('comes with what differs from production, in both languages', () => {
    const all = fixture.sandbox.control.operations.list()
    const without = all.filter(({ fidelity, notes }) => fidelity !== 'stateful' && notes.length === 0)
    expect(without).toEqual([])
    for (const { notes } of all) {
      for (const { zh, en } of notes) {
        expect(zh).toMatch(/^[^a-z]*\p{Script=Han}.*。$/u)
        expect(en).toMatch(/^[A-Z`].*\.$/)
      }
    }
    const notesOf = (id: string) => all.find(({ operation_id }) => operation_id === id)?.notes
    expect(notesOf('v3.global.merchant-service.complaints.get')).toHaveLength(1)
    expect(
      notesOf('v3.customs.orders.get')
        ?.map(({ en }) => en)
        .join(' '),
    ).toMatch(/Filters by fields/)
    expect(notesOf('v3.pay.transactions.native.post')).not.toEqual([])
  })

  it('is counted in both READMEs', () => {
    const all = fixture.sandbox.control.operations.list()
    const count = (level: string) => all.filter(({ fidelity }) => fidelity === level).length
    const numbers = ['stateful', 'remembering', 'validated'].map(count)
    for (const name of ['README.md', 'README.zh-CN.md']) {
      const text = readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8')
      const line = text.split('\n').find((each) => each.includes('`Sandbox-Fidelity`')) ?? ''
      const stated = [...line.matchAll(/(?<![,\d])(\d{2,3})(?:\s| 个)/g)].map(([, digits]) => Number(digits))
      expect(stated, name).toEqual(numbers)
    }
  })

  it('is described over HTTP, with a request that the operation accepts', async () => {
    const base = 'http://127.0.0.1/sandbox/v1/operations'
    const response = await fixture.sandbox.fetch(
      `${base}/v3.global.merchant-service.complaint-notifications.post`,
    )
    const { example } = (await response.json()) as { example: { body: Record<string, unknown> } }
    const accepted = await fixture.client.post(
      '/v3/global/merchant-service/complaint-notifications',
      example.body,
    )
    expect(accepted.status).toBe(200)
    expect((await fixture.sandbox.fetch(`${base}/unknown`)).status).toBe(404)
  })
})

describe('a response from the catalog', () => {
  it('repeats the values of the request where the names agree', async () => {
    const url = 'https://merchant.example/complaints'
    fixture.sandbox.control.resources.clear(fixture.mchid)
    const { body, verified } = await fixture.client.post(
      '/v3/global/merchant-service/complaint-notifications',
      {
        url,
      },
    )
    expect(verified).toBe(true)
    expect(body).toEqual({ mchid: fixture.mchid, url })
  })

  it('is the same for the same request, and has other numbers for another one', async () => {
    // Once, because it contains the time.
    const activity = newActivity('')
    const send = async (out_request_no: string) =>
      (await fixture.client.post(activities, { ...activity, out_request_no })).body['activity_id']
    const [first, again, other] = [await send('Same-1'), await send('Same-1'), await send('Same-2')]
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })

  it('names a method that the path has when another one is used', async () => {
    const response = await fixture.client.get('/v3/pay/partner/transactions/native')
    expect(response).toMatchObject({ status: 405, body: { code: 'METHOD_NOT_ALLOWED' }, verified: false })
    expect(response.headers.get('allow')).toBe('POST')
  })

  it('ends a list that is read page by page', async () => {
    const path = '/v3/global/merchant-service/complaints?begin_date=2026-01-01&end_date=2026-01-07&limit=10'
    const first = await fixture.client.get(`${path}&offset=0`)
    const { data, total_count } = first.body as { data: unknown[]; total_count: number }
    expect(data.length).toBeGreaterThanOrEqual(1)
    expect(data.length).toBeLessThanOrEqual(3)
    expect(total_count).toBe(data.length)
    const last = await fixture.client.get(`${path}&offset=${data.length}`)
    expect(last.body['data']).toEqual([])
  })

  it('has a download URL that leads to a file with the digest beside it', async () => {
    const applied = await fixture.client.get('/v3/funds-to-oversea/bill-download-url?bill_date=2026-01-01')
    const bill = applied.body as Partial<Record<'download_url' | 'hash_type' | 'hash_value', string>>
    const { pathname, search } = new URL(bill.download_url ?? '')
    const file = Buffer.from(await (await fixture.client.raw('GET', pathname + search)).arrayBuffer())
    expect(
      createHash(bill.hash_type ?? '')
        .update(file)
        .digest('hex'),
    ).toBe(bill.hash_value)
  })
})

describe('a file', () => {
  const files = listFamilies()
    .flatMap((family) => operationsOf(family))
    .flatMap((found) => {
      const { content } = { content: {}, ...found.operation.responses['200'] }
      const [type = ''] = Object.keys(content)
      return found.path.startsWith('/v3/') && !['', 'application/json'].includes(type)
        ? [[found.route, type, found] as const]
        : []
    })
    .filter(([route]) => !simulated.has(route))

  /** Beginnings of files, by media type. */
  const beginnings: Readonly<Record<string, Buffer>> = {
    'application/octet-stream': Buffer.from('\ufeff'),
    'image/*': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  }

  it('is the response of operations that no domain simulates, of two kinds; domains answer the others', () => {
    expect([...new Set(files.map(([, type]) => type))].toSorted()).toEqual(Object.keys(beginnings))
  })

  it.each(files)('of %s is a small valid one of the type %s', async (_, type, found) => {
    const { mchid } = fixture
    const { path, query } = sampleRequest(found, { members: 'required', known: { mchid }, now: new Date() })
    const target = found.path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => path[name] ?? '')
    const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
    const response = await fixture.client.raw(
      'GET',
      search.size === 0 ? target : `${target}?${search.toString()}`,
    )
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(type === 'image/*' ? /^image\/png$/ : type)
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.length).toBeLessThan(2000)
    const beginning = beginnings[type] ?? Buffer.alloc(0)
    expect(bytes.subarray(0, beginning.length)).toEqual(beginning)
    const digest = response.headers.get('wechatpay-statement-sha1')
    if (found.operation['x-wxpay'].signed === 'statement-digest')
      expect(digest).toBe(createHash('sha1').update(bytes).digest('hex'))
  })
})

describe('a request that several modes send', () => {
  const order = {
    out_trade_no: 'Abroad-1',
    description: 'Books',
    notify_url: 'https://merchant.example/notify',
    trade_type: 'NATIVE',
    merchant_category_code: '1011',
    amount: { total: 100, currency: 'USD' },
  }
  const path = '/v3/global/transactions/native'

  it('is accepted in each mode', async () => {
    const { client, mchid, merchant } = fixture
    const own = await client.post(path, { ...order, mchid, appid: merchant.appid })
    const institution = { sp_mchid: mchid, sp_appid: merchant.appid, sub_mchid: '1900000109' }
    const other = await client.post(path, { ...order, out_trade_no: 'Abroad-2', ...institution })
    expect([own.status, other.status]).toEqual([200, 200])
  })

  it('is refused with fields of both, and the field is named', async () => {
    const { client, mchid, merchant } = fixture
    const mixed = { ...order, mchid, appid: merchant.appid, sub_mchid: '1900000109' }
    expect(await client.post(path, mixed)).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR', detail: { field: '/sub_mchid', location: 'body' } },
    })
  })

  it('is refused in the query too', async () => {
    const { client, mchid } = fixture
    const query = `/v3/global/transactions/out-trade-no/Abroad-1?mchid=${mchid}`
    expect((await client.get(query)).status).toBe(200)
    expect(await client.get(`${query}&sp_mchid=${mchid}`)).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR', detail: { field: 'sp_mchid', location: 'query' } },
    })
  })
})

describe('encrypted fields', () => {
  it('are decrypted in requests, and a value that another key encrypted is rejected', async () => {
    const { client, merchant } = fixture
    const [serial = '', pem = ''] = Object.entries(merchant.certs)[0] ?? []
    const body = {
      type: 'MERCHANT_ID',
      account: '1900000109',
      relation_type: 'STORE',
      appid: merchant.appid,
      name: '',
    }
    const send = (name: string, headers = { 'Wechatpay-Serial': serial }) =>
      client.post('/v3/profitsharing/receivers/add', { ...body, name }, { headers })
    expect(await send(encrypted('某商户', pem))).toMatchObject({ status: 200 })
    expect(await send(encrypted('某商户', merchant.certificate))).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR', detail: { field: '/name', location: 'body' } },
    })
    expect(await send(encrypted('某商户', pem), { 'Wechatpay-Serial': 'UNKNOWN' })).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR', detail: { field: 'Wechatpay-Serial', location: 'header' } },
    })
  })

  it('are encrypted for the merchant in responses', async () => {
    const [serial = '', pem = ''] = Object.entries(fixture.merchant.certs)[0] ?? []
    const { body } = await fixture.client.post(
      '/v3/profitsharing/receivers/add',
      {
        type: 'MERCHANT_ID',
        account: '1900000109',
        relation_type: 'STORE',
        appid: fixture.merchant.appid,
        name: encrypted('某商户', pem),
      },
      { headers: { 'Wechatpay-Serial': serial } },
    )
    const name = privateDecrypt(
      { key: fixture.merchant.privateKey, padding, oaepHash: 'sha1' },
      Buffer.from(String(body['name']), 'base64'),
    )
    expect(name.toString()).toBe('某商户')
  })
})
