import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { InputError, Wechatpay } from '../src/index'
import { type Gateway, startGateway } from './gateway'
import { rejection } from './stage'

let gateway: Gateway
beforeAll(async () => {
  gateway = await startGateway()
})
beforeEach(() => {
  gateway.arrived.length = 0
})
afterAll(() => gateway.close())

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('wxpay.pages', () => {
  const complaints = Array.from({ length: 25 }, (_, index) => ({ complaint_id: String(index) }))
  const serve = (): void => {
    gateway.respond(({ url }) => {
      const query = new URL(url, 'http://gateway').searchParams
      const offset = Number(query.get('offset') ?? 0)
      const limit = Number(query.get('limit') ?? 10)
      const data = complaints.slice(offset, offset + limit)
      return { body: JSON.stringify({ data, offset, limit, total_count: complaints.length }) }
    })
  }
  const params = { begin_date: '2024-01-01', end_date: '2024-01-07', limit: 10 }

  it('yields every item of a list, and requests a page when it is needed', async () => {
    serve()
    const wxpay = new Wechatpay(gateway.options)
    const read = await all(wxpay.pages('GET /v3/merchant-service/complaints-v2', { params }))
    expect(read.map(({ complaint_id }) => complaint_id)).toEqual(
      complaints.map(({ complaint_id }) => complaint_id),
    )
    expect(gateway.arrived.map(({ url }) => new URL(url, 'http://x').searchParams.get('offset'))).toEqual([
      '0',
      '10',
      '20',
    ])
    expect(gateway.arrived.every(({ verified }) => verified)).toBe(true)

    gateway.arrived.length = 0
    for await (const item of wxpay.pages('GET /v3/merchant-service/complaints-v2', { params })) {
      if (item.complaint_id === '3') break
    }
    expect(gateway.arrived).toHaveLength(1)
  })

  it('puts the page into the body of a POST operation', async () => {
    gateway.respond(({ body }) => {
      const { page_index } = JSON.parse(body.toString()) as { page_index: number }
      return { body: JSON.stringify({ risk_trade_list: [{ n: page_index }], total_num: 3 }) }
    })
    const wxpay = new Wechatpay(gateway.options)
    const route = 'POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades'
    const config = { data: { page_size: 1 } } as never
    expect(await all<unknown>(wxpay.pages(route, config))).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
  })

  it('fills path parameters, and passes errors on', async () => {
    gateway.respond({ status: 404, body: '{"code":"RESOURCE_NOT_EXISTS","message":""}' })
    const wxpay = new Wechatpay(gateway.options)
    const route = 'GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys'
    const error = await rejection(all(wxpay.pages(route, { complaint_id: '1/2', params: {} })))
    expect(error).toMatchObject({ status: 404, route })
    expect(gateway.arrived[0]?.url).toContain('/complaints-v2/1%2F2/negotiation-historys')
  })

  it('rejects an operation without pagination', async () => {
    const wxpay = new Wechatpay(gateway.options)
    const error = await rejection(all(wxpay.pages('GET /v3/certificates', {})))
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({ code: 'NOT_PAGED' })
    expect(gateway.arrived).toEqual([])
  })
})

describe('limits', () => {
  const route = 'GET /v3/certificates'

  it('let calls through in order, and no faster', async () => {
    gateway.respond({})
    const wxpay = new Wechatpay({ ...gateway.options, limits: { [route]: { calls: 1, per: 60_000 } } })
    await wxpay.v3.certificates.get()
    const abort = new AbortController()
    const second = wxpay.v3.certificates.get({ signal: abort.signal })
    // Another operation does not wait for it.
    await wxpay.chain('v3/some/thing').get()
    abort.abort()
    await expect(second).rejects.toMatchObject({ code: 'ERR_CANCELED', phase: 'connect' })
    expect(gateway.arrived.map(({ url }) => url)).toEqual(['/v3/certificates', '/v3/some/thing'])
  })

  it('give up when the time of the call is over', async () => {
    const wxpay = new Wechatpay({
      ...gateway.options,
      limits: { [route]: { calls: 1, per: 60_000 } },
      timeout: 50,
    })
    await wxpay.v3.certificates.get({ timeout: 0 })
    await expect(wxpay.v3.certificates.get()).rejects.toMatchObject({ code: 'ETIMEDOUT', phase: 'connect' })
  })

  it.each([
    ['a word', 'all'],
    ['a route without a method', { '/v3/certificates': { calls: 1, per: 1 } }],
    ['a rate of zero', { [route]: { calls: 0, per: 1 } }],
    ['a bare number', { [route]: 5 }],
  ])('reject %s at once', (_, limits) => {
    expect(() => new Wechatpay({ ...gateway.options, limits: limits as never })).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID' }),
    )
  })
})
