import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { controlOpenApi } from '../src/index'
import { type Fixture, newOrder, newTransaction, createFixture } from './fixture'

let fixture: Fixture

beforeEach(async () => {
  fixture = await createFixture()
})
afterEach(async () => {
  await fixture.sandbox.close()
})

interface Described {
  readonly operationId: string
  readonly responses: Readonly<
    Record<string, { readonly content?: { 'application/json': { schema: object } } }>
  >
}

const document = controlOpenApi()
const described = document.paths as Readonly<Record<string, Readonly<Record<string, Described>>>>
const ajv = new Ajv2020({ strict: false })
addFormats(ajv)
ajv.addSchema(document, 'control')

/** Calls the control API in-process and validates the response against its OpenAPI document. */
async function call(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const response = await fixture.sandbox.fetch(
    new Request(`http://localhost/sandbox/v1${path}`, {
      method,
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  )
  const received: unknown = await response.json()
  const pathname = path.split('?')[0] ?? ''
  const template = Object.keys(described).find((each) =>
    new RegExp(`^${each.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(`/sandbox/v1${pathname}`),
  )
  const operation = described[template ?? '']?.[method.toLowerCase()]
  if (operation !== undefined && response.status < 500) {
    const schema = operation.responses[response.status]?.content?.['application/json'].schema
    expect({ path, status: response.status, described: schema !== undefined }).toMatchObject({
      described: true,
    })
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"control#/')) as object)
    validate(received)
    expect(validate.errors ?? []).toEqual([])
  }
  return { status: response.status, body: received }
}

describe('the OpenAPI document', () => {
  it('is served by the sandbox', async () => {
    expect((await call('GET', '/openapi.json')).body).toEqual(JSON.parse(JSON.stringify(document)))
  })

  it('names the function of each operation', () => {
    const operations = Object.values(described).flatMap((methods) => Object.values(methods))
    // These exist over HTTP only.
    const named = operations
      .map(({ operationId }) => operationId)
      .filter((id) => !/^(?:openapi|session|events)\./.test(id))
    const functions = Object.entries(fixture.sandbox.control).flatMap(([domain, actions]) =>
      Object.keys(actions as object).map((name) => `${domain}.${name}`),
    )
    expect(named.sort()).toEqual(functions.filter((name) => name !== 'notifications.idle').sort())
  })

  it('gives every operation a summary, and describes every path parameter', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const { summary, parameters = [] } of Object.values(methods)) {
        expect(summary).toMatch(/^[A-Z]/)
        const names = (parameters as { name: string; in: string }[])
          .filter((parameter) => parameter.in === 'path')
          .map(({ name }) => `{${name}}`)
        expect(path.match(/\{\w+\}/g) ?? []).toEqual(names)
      }
    }
  })

  it('requires the token of the control API', () => {
    expect(document.security).toEqual([{}, { controlToken: [] }])
    for (const methods of Object.values(described)) {
      for (const { responses } of Object.values(methods)) expect(Object.keys(responses)).toContain('401')
    }
  })
})

describe('merchants', () => {
  it('creates merchants with the given options and finds them', async () => {
    const made = await call('POST', '/merchants', {
      mchid: '1900000109',
      keyMode: 'public-key',
      appid: 'wx123',
    })
    expect(made).toMatchObject({ status: 201, body: { mchid: '1900000109', appid: 'wx123' } })
    expect(await call('GET', '/merchants/1900000109')).toEqual({ status: 200, body: made.body })
    expect(await call('GET', '/merchants')).toMatchObject({
      body: { data: [{ mchid: fixture.mchid }, { mchid: '1900000109' }] },
    })
    expect(await call('POST', '/merchants', { mchid: '1900000109' })).toMatchObject({
      status: 409,
      body: { code: 'MERCHANT_EXISTS' },
    })
  })

  it.each<readonly [unknown, string]>([
    [{ mchid: 'abc' }, 'FIELD_INVALID'],
    [{ keyMode: 'none' }, 'FIELD_INVALID'],
    [{ serviceLimit: 0 }, 'FIELD_INVALID'],
    [{ serviceLimit: 1.5 }, 'FIELD_INVALID'],
    [{ color: 'red' }, 'FIELD_INVALID'],
    ['{', 'BODY_INVALID'],
    ['[]', 'BODY_INVALID'],
  ])('rejects the merchant options %j', async (body, code) => {
    expect(await call('POST', '/merchants', body)).toMatchObject({ status: 400, body: { code } })
  })
})

describe('user actions', () => {
  it('confirm, pay and fail service orders, with responses as described', async () => {
    const { client, parties, mchid } = fixture
    const root = `/merchants/${mchid}/service-orders/Order-1`
    expect(await call('POST', `${root}/confirm`)).toMatchObject({
      status: 404,
      body: { code: 'SUBJECT_UNKNOWN', message: `Unknown service order ${mchid}/Order-1.` },
    })
    const created = await client.post('/v3/payscore/serviceorder', newOrder(parties, 'Order-1'))
    const order = await call('GET', root)
    expect(order).toMatchObject({ body: { condition: 'CREATED', package: created.body['package'] } })
    const { query_id } = order.body as { query_id: string }
    const search = new URLSearchParams({ query_id, ...parties })
    expect((await client.get(`/v3/payscore/serviceorder?${search}`)).body).toMatchObject({
      out_order_no: 'Order-1',
    })
    expect(await call('POST', `${root}/confirm`, { openid: 'o-me' })).toMatchObject({
      body: { openid: 'o-me' },
    })
    expect(await call('POST', `${root}/confirm`)).toMatchObject({
      status: 409,
      body: { code: 'STATE_CONFLICT' },
    })
    expect(await call('POST', `${root}/pay`)).toMatchObject({ status: 409 })
    expect(await call('POST', `${root}/confirm`, { openid: 1 })).toMatchObject({ status: 400 })
    expect(await call('POST', `/merchants/1/service-orders/Order-1/confirm`)).toMatchObject({
      status: 404,
      body: { code: 'MERCHANT_UNKNOWN' },
    })
  })

  it('pay a transaction and finish its refund in each way', async () => {
    const { client, mchid } = fixture
    await client.post('/v3/pay/transactions/native', newTransaction(fixture, 'Trade-0001'))
    const root = `/merchants/${mchid}/transactions/Trade-0001`
    expect(await call('GET', root)).toMatchObject({ body: { trade_state: 'NOTPAY' } })
    expect(await call('POST', `${root}/fail-payment`)).toMatchObject({ body: { trade_state: 'NOTPAY' } })
    expect(await call('POST', `${root}/pay`)).toMatchObject({ body: { trade_state: 'SUCCESS' } })
    await client.post('/v3/refund/domestic/refunds', {
      out_trade_no: 'Trade-0001',
      out_refund_no: 'R-1',
      amount: { refund: 1, total: 1000, currency: 'CNY' },
    })
    expect(await call('GET', `/merchants/${mchid}/refunds/R-1`)).toMatchObject({
      body: { status: 'PROCESSING' },
    })
    expect(await call('POST', `/merchants/${mchid}/refunds/R-1/abnormal`)).toMatchObject({
      body: { status: 'ABNORMAL' },
    })
    expect(await call('POST', `/merchants/${mchid}/refunds/R-1/close`)).toMatchObject({ status: 409 })
  })
})

describe('notifications and time', () => {
  it('are listed, read, redelivered and advanced', async () => {
    const { client, mchid, sandbox } = fixture
    await client.post('/v3/pay/transactions/native', newTransaction(fixture, 'Trade-0001'))
    sandbox.control.transactions.pay(mchid, 'Trade-0001')
    await sandbox.notifications.idle()
    const { body } = await call('GET', `/notifications?mchid=${mchid}`)
    const [notification] = (body as { data: { id: string }[] }).data
    const path = `/notifications/${String(notification?.id)}`
    expect(await call('GET', path)).toMatchObject({
      body: { status: 'delivered', attempts: [{ number: 1 }] },
    })
    expect(await call('POST', `${path}/redeliver`)).toMatchObject({ body: { attempts: [{}, { number: 2 }] } })
    expect(await call('GET', '/notifications?mchid=1')).toMatchObject({ body: { data: [] } })
    expect(await call('GET', '/notifications/none')).toMatchObject({ status: 404 })
    const { time } = (await call('GET', '/clock')).body as { time: string }
    const later = (await call('POST', '/clock/advance', { seconds: 3600 })).body as { time: string }
    expect(Date.parse(later.time) - Date.parse(time)).toBeGreaterThanOrEqual(3_600_000)
    for (const seconds of [-1, 1.5, '1', undefined, 1e12]) {
      expect(await call('POST', '/clock/advance', { seconds })).toMatchObject({
        status: 400,
        body: { code: 'FIELD_INVALID' },
      })
    }
  })

  it('reports unknown subjects and paths', async () => {
    expect(await call('GET', '/nothing')).toMatchObject({ status: 404, body: { code: 'ROUTE_UNKNOWN' } })
    expect(await call('PUT', '/clock')).toMatchObject({ status: 405, body: { code: 'METHOD_UNKNOWN' } })
  })
})

describe('a list', () => {
  const numbers = async (query: string): Promise<unknown> => {
    const { body } = await call('GET', `/notifications${query}`)
    return (body as { data: { event_type: string; id: string }[] }).data.map(({ id }) => id)
  }

  it('is returned in pages', async () => {
    const { mchid } = fixture
    const sent = Array.from(
      { length: 3 },
      () =>
        fixture.sandbox.notifications.send({
          mchid,
          event_type: 'REFUND.SUCCESS',
          url: 'http://127.0.0.1:9/notify',
        }).id,
    )
    expect(await numbers('')).toEqual(sent)
    expect(await numbers(`?mchid=${mchid}&limit=2`)).toEqual(sent.slice(0, 2))
    expect(await numbers('?offset=2&limit=2')).toEqual(sent.slice(2))
    expect(await numbers('?offset=3')).toEqual([])
    expect(fixture.sandbox.notifications.list(mchid, { offset: 1, limit: 1 }).map(({ id }) => id)).toEqual(
      sent.slice(1, 2),
    )
    const { body } = await call('GET', '/merchants?offset=1')
    expect(body).toEqual({ data: [] })
    const { body: all } = await call('GET', '/operations')
    expect((all as { data: object[] }).data).toHaveLength(fixture.sandbox.control.operations.list().length)
  })

  it.each(['limit=0', 'limit=2001', 'limit=-1', 'offset=x', 'page=2'])('rejects %s', async (query) => {
    expect(await call('GET', `/merchants?${query}`)).toMatchObject({
      status: 400,
      body: { code: 'FIELD_INVALID' },
    })
  })
})

describe('the functions', () => {
  it.each([
    ['an object', { out_trade_no: '1' }],
    ['a number', 20_250_101],
    ['undefined', undefined],
    ['null', null],
    ['an array', ['1']],
  ])('refuse %s in place of a number, by name', (kind, given) => {
    const { transactions, state } = fixture.sandbox.control
    expect(() => transactions.get(fixture.mchid, given as never)).toThrow(
      `transactions.get takes mchid, out_trade_no: "out_trade_no" must be a string, received ${kind}.`,
    )
    expect(() => {
      state.removeSnapshot(given as never)
    }).toThrow(/"name" must be a string/)
  })
})
