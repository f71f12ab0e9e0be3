import { createHash } from 'node:crypto'
import { findOperation, listFamilies, loadFamily } from '@wxpay/catalog'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Credentials, NewMerchant, TenantKind } from '../src/index'
import { mayCall, tenantKinds } from '../src/merchants/tenant-kind'
import { type Fixture, NOTIFY_URL, createFixture, newTransaction } from './fixture'
import { type SigningClient, signingClient } from './signing-client'

interface Tenant {
  readonly credentials: Credentials
  readonly client: SigningClient
}

let fixture: Fixture
const tenants = new Map<TenantKind, Tenant>()

function tenant(options: NewMerchant): Tenant {
  const credentials = fixture.sandbox.merchants.create(options)
  const send = (request: Request): Promise<Response> => fixture.sandbox.fetch(request)
  return { credentials, client: signingClient(credentials, 'https://api.mch.weixin.qq.com', send) }
}

const of = (kind: TenantKind): Tenant => {
  const found = tenants.get(kind)
  if (found === undefined) throw new Error(`There is no ${kind}.`)
  return found
}

const SUB = '1900000109'

beforeAll(async () => {
  fixture = await createFixture()
  for (const kind of tenantKinds) {
    const acts = kind === 'merchant' || kind === 'brand' ? {} : { subMchids: [SUB] }
    tenants.set(kind, tenant({ kind, ...acts }))
  }
})
afterAll(() => fixture.sandbox.close())

/** Body of an order of a partner. */
const partnerOrder = ({ appid, mchid }: Credentials, sub_mchid: string, sp_mchid = mchid) => ({
  sp_appid: appid,
  sp_mchid,
  sub_mchid,
  description: '图书',
  out_trade_no: 'Partner-0001',
  notify_url: NOTIFY_URL,
  amount: { total: 1 },
})

const PARTNER_NATIVE = '/v3/pay/partner/transactions/native'
const NATIVE = '/v3/pay/transactions/native'

const noAuthority = { status: 403, body: { code: 'NO_AUTH', message: '商户无此接口权限' } }

describe('a tenant of a declared kind', () => {
  it.each(['partner', 'platform'] as const)('creates orders of a sub-merchant as a %s', async (kind) => {
    const { client, credentials } = of(kind)
    expect(await client.post(PARTNER_NATIVE, partnerOrder(credentials, SUB))).toMatchObject({ status: 200 })
  })

  it('may not call operations of partners as a merchant, and the reverse', async () => {
    const merchant = of('merchant')
    const asPartner = await merchant.client.post(PARTNER_NATIVE, partnerOrder(merchant.credentials, SUB))
    expect(asPartner).toMatchObject({ ...noAuthority, verified: true })
    expect(asPartner.body['detail']).toMatchObject({ field: 'mchid', location: 'authorization' })
    const partner = of('partner')
    const order = newTransaction({ ...fixture, merchant: partner.credentials }, 'Own-0001')
    expect(await partner.client.post(NATIVE, order)).toMatchObject(noAuthority)
    const own = newTransaction({ ...fixture, merchant: merchant.credentials }, 'Own-0001')
    expect(await merchant.client.post(NATIVE, own)).toMatchObject({ status: 200 })
  })

  it('receives the error of a wrong parameter before that of a missing permission', async () => {
    const { client } = of('merchant')
    expect(await client.post(PARTNER_NATIVE, {})).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR' },
    })
  })

  it('may not call operations of e-commerce platforms as a partner', async () => {
    const path = `/v3/ecommerce/fund/balance/${SUB}`
    const platform = await of('platform').client.get(path)
    expect({ status: platform.status, body: platform.body }).toMatchObject({ status: 200 })
    expect(await of('merchant').client.get(path)).toMatchObject(noAuthority)
  })

  it.each(tenantKinds)('downloads the platform certificates as a %s', async (kind) => {
    expect(await of(kind).client.get('/v3/certificates')).toMatchObject({ status: 200 })
  })

  it('calls the operations of brands as a brand, which has one', async () => {
    const { client, credentials } = of('brand')
    const { brand } = credentials
    expect(brand?.brandId).toMatch(/^\d{8}$/)
    const path = '/brand/marketing/product-coupon/notify-configs'
    const notify_url = 'https://merchant.example/notify'
    await client.post(path, { notify_url }, { brand })
    expect(await client.get(path, { brand })).toMatchObject({ status: 200, verified: true })
    const order = newTransaction({ ...fixture, merchant: credentials }, 'Brand-0001')
    expect(await client.post(NATIVE, order)).toMatchObject(noAuthority)
  })

  it('may only name itself as sp_mchid', async () => {
    const { client, credentials } = of('partner')
    const { status, body } = await client.post(PARTNER_NATIVE, partnerOrder(credentials, SUB, '1900000001'))
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR', detail: { field: '/sp_mchid', value: '1900000001', location: 'body' } },
    })
  })
})

describe('sub-merchants', () => {
  const refused = (field: string, location: string, value: string) => ({
    status: 403,
    body: { code: 'NO_AUTH', message: '受理关系不存在', detail: { field, location, value } },
  })

  it('are refused if the tenant does not list them: in the body, in a list, in the path and in the query', async () => {
    const { client, credentials } = of('partner')
    const other = '1900000110'
    expect(await client.post(PARTNER_NATIVE, partnerOrder(credentials, other))).toMatchObject(
      refused('/sub_mchid', 'body', other),
    )
    expect(await client.get(`/v3/apply4sub/sub_merchants/${other}/settlement`)).toMatchObject(
      refused('sub_mchid', 'path', other),
    )
    expect(
      await client.get(
        `/v3/pay/partner/transactions/id/42000000001?sp_mchid=${credentials.mchid}&sub_mchid=${other}`,
      ),
    ).toMatchObject(refused('sub_mchid', 'query', other))
    const combined = {
      combine_appid: credentials.appid,
      combine_mchid: credentials.mchid,
      combine_out_trade_no: 'Combined-0001',
      notify_url: NOTIFY_URL,
      sub_orders: [SUB, other].map((sub_mchid, index) => ({
        mchid: credentials.mchid,
        sub_mchid,
        attach: '店',
        amount: { total_amount: 1, currency: 'CNY' },
        out_trade_no: `Part-000${index}`,
        description: '图书',
      })),
    }
    expect(await client.post('/v3/combine-transactions/native', combined)).toMatchObject(
      refused('/sub_orders/1/sub_mchid', 'body', other),
    )
  })

  it('are added later on', async () => {
    const { credentials, client } = tenant({ kind: 'partner', subMchids: [SUB] })
    const later = '1900000111'
    expect(await client.post(PARTNER_NATIVE, partnerOrder(credentials, later))).toMatchObject({ status: 403 })
    const { subMchids } = fixture.sandbox.merchants.addSubMerchants(credentials.mchid, {
      subMchids: [later, SUB],
    })
    expect(subMchids).toEqual([SUB, later])
    expect(fixture.sandbox.merchants.get(credentials.mchid)).toMatchObject({ kind: 'partner', subMchids })
    expect(await client.post(PARTNER_NATIVE, partnerOrder(credentials, later))).toMatchObject({ status: 200 })
  })

  it('may be any merchant for a partner without a list', async () => {
    const { credentials, client } = tenant({ kind: 'partner' })
    expect(await client.post(PARTNER_NATIVE, partnerOrder(credentials, '1'))).toMatchObject({ status: 200 })
  })

  it('are rejected as a list with an invalid ID', () => {
    expect(() => fixture.sandbox.merchants.create({ subMchids: ['x'] })).toThrow(
      expect.objectContaining({
        code: 'FIELD_INVALID',
        message: expect.stringContaining('subMchids.0') as string,
      }),
    )
    const create = (kind: string): unknown => fixture.sandbox.merchants.create({ kind: kind as TenantKind })
    expect(() => create('bank')).toThrow('Field "kind" must be one of "merchant", "partner"')
  })
})

describe('a tenant whose kind is not declared', () => {
  it('may call everything for any sub-merchant, so that no one is stopped by accident', async () => {
    const { client, merchant } = fixture
    expect(await client.post(PARTNER_NATIVE, partnerOrder(merchant, '1'))).toMatchObject({ status: 200 })
    expect(await client.post(NATIVE, newTransaction(fixture, 'Own-0001'))).toMatchObject({ status: 200 })
    expect(merchant.kind).toBeUndefined()
  })

  it('calls for its sub-merchants only if it has a list of them', async () => {
    const { credentials, client } = tenant({ subMchids: [SUB] })
    expect(await client.post(PARTNER_NATIVE, partnerOrder(credentials, SUB))).toMatchObject({ status: 200 })
    expect(await client.post(PARTNER_NATIVE, partnerOrder(credentials, '1'))).toMatchObject({ status: 403 })
  })
})

describe('APIv2', () => {
  function signed(fields: Readonly<Record<string, string>>, secret: string): string {
    const text = Object.keys(fields)
      .toSorted()
      .map((name) => `${name}=${fields[name] ?? ''}`)
      .join('&')
    return createHash('md5').update(`${text}&key=${secret}`).digest('hex').toUpperCase()
  }

  /** Elements of a flat XML, for short responses without escapes. */
  const elements = (xml: string): Record<string, string> =>
    Object.fromEntries(
      Array.from(
        xml.matchAll(/<(\w+)>(?:<!\[CDATA\[)?([^<\]]*)(?:\]\]>)?<\/\1>/g),
        ([, name = '', value = '']) => [name, value],
      ),
    )

  async function post(path: string, { credentials }: Tenant, extra: Readonly<Record<string, string>>) {
    const { mchid, appid, secret } = credentials
    const fields = { appid, mch_id: mchid, nonce_str: 'NONCE', ...extra }
    const all = { ...fields, sign: signed(fields, secret) }
    const xml = Object.entries(all).map(([name, value]) => `<${name}>${value}</${name}>`)
    const response = await fixture.sandbox.fetch(`https://api.mch.weixin.qq.com${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/xml' },
      body: `<xml>${xml.join('')}</xml>`,
    })
    const { sign, ...rest } = elements(await response.text())
    return { ...rest, verified: sign !== undefined && sign === signed(rest, secret) }
  }

  const query = (sub_mch_id: string) => ({ out_trade_no: 'T1', sub_mch_id })

  it('refuses a sub-merchant that is not listed, and every one of a direct merchant', async () => {
    const refusal = { return_code: 'FAIL', return_msg: '受理关系不存在' }
    expect(await post('/pay/orderquery', of('partner'), query(SUB))).toMatchObject({ return_code: 'SUCCESS' })
    expect(await post('/pay/orderquery', of('partner'), query('1900000110'))).toMatchObject(refusal)
    expect(await post('/pay/orderquery', of('merchant'), query(SUB))).toMatchObject(refusal)
  })

  it('requires a sub-merchant of a partner, but for bills, and none of a merchant', async () => {
    const missing = { return_code: 'FAIL', return_msg: '缺少参数：sub_mch_id' }
    const number = { out_trade_no: 'T1' }
    for (const path of ['/pay/orderquery', '/pay/closeorder', '/secapi/pay/reverse'])
      expect(await post(path, of('partner'), number), path).toMatchObject(missing)
    expect(await post('/pay/orderquery', of('merchant'), number)).toMatchObject({ err_code: 'ORDERNOTEXIST' })
    expect(await post('/pay/downloadbill', of('partner'), { bill_date: '20200101' })).toMatchObject({
      return_msg: 'No Bill Exist',
    })
  })

  it('refuses operations of partners to a merchant, in a signed response', async () => {
    const contract = { plan_id: '1', contract_code: '1', sub_mch_id: SUB, version: '1.0' }
    const received = await post('/papay/partner/querycontract', of('merchant'), contract)
    expect(received).toMatchObject({ result_code: 'FAIL', err_code: 'NOAUTH', verified: true })
  })
})

describe('the rules of the kinds', () => {
  const operations = listFamilies()
    .flatMap((family) => Object.entries(loadFamily(family).paths))
    .flatMap(([path, item]) =>
      Object.keys(item).flatMap((method) => findOperation(`${method.toUpperCase()} ${path}`) ?? []),
    )

  it('let each kind call what is its own', () => {
    const routes = (kind: TenantKind): ReadonlySet<string> =>
      new Set(operations.filter((found) => mayCall(kind, found)).map(({ route }) => route))
    const [merchant, partner, platform, institution] = tenantKinds.map(routes)
    const general = ['GET /v3/certificates', 'POST /v3/security/echo', 'POST /v3/merchant/media/upload']
    for (const route of general)
      for (const each of [merchant, partner, platform, institution])
        expect(each?.has(route), route).toBe(true)
    const own: readonly (readonly [
      string,
      ReadonlySet<string> | undefined,
      ReadonlySet<string> | undefined,
    ])[] = [
      ['POST /v3/pay/transactions/jsapi', merchant, partner],
      ['POST /v3/payscore/serviceorder', merchant, partner],
      ['POST /v3/pay/partner/transactions/jsapi', partner, merchant],
      ['POST /v3/applyment4sub/applyment/', partner, merchant],
      ['POST /v3/ecommerce/subsidies/create', platform, partner],
      ['POST /v3/payscore/acquiringbank/servicepayondeliveryorder', institution, merchant],
    ]
    for (const [route, may, mayNot] of own) {
      expect(may?.has(route), route).toBe(true)
      expect(mayNot?.has(route), route).toBe(false)
    }
  })
})
