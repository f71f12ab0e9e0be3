import { describe, expect, it } from 'vitest'
import { operations } from '../generated/operations'
import { outcomeQuery } from './outcome'
import { outcomeQueries } from './outcome-queries'

describe('the table of queries', () => {
  it('knows only routes of the catalogue, each write once', () => {
    const writes = outcomeQueries.flatMap((entry) => entry.writes)
    for (const route of [...writes, ...outcomeQueries.map((entry) => entry.route)]) {
      expect(Object.hasOwn(operations, route), route).toBe(true)
    }
    expect(new Set(writes).size).toBe(writes.length)
    for (const write of writes) expect(write).toMatch(/^POST /)
  })

  it('has a query for every write that is asked for by its own number below the same path', () => {
    const told = new Set(outcomeQueries.flatMap((entry) => entry.writes))
    const untold = ['/v3/pay/transactions', '/v3/refund/', '/v3/payscore/serviceorder'].flatMap((prefix) =>
      Object.entries(operations)
        .filter(([route, facts]) => route.startsWith(`POST ${prefix}`) && facts.idempotency !== undefined)
        .map(([route]) => route)
        .filter((route) => !told.has(route)),
    )
    // These tell the user something, or answer the same when they are asked again.
    for (const route of untold) expect(route).toMatch(/message$|exposure$|direct-complete$/)
  })
})

describe('outcomeQuery', () => {
  it('takes what the query needs from the body, the path and the query of the write', () => {
    expect(
      outcomeQuery('POST /v3/payscore/serviceorder/{out_order_no}/complete', {
        ...{ out_order_no: 'O1' },
        data: { appid: 'wx1', service_id: 'S1', total_amount: 1 },
      }),
    ).toEqual({
      route: 'GET /v3/payscore/serviceorder',
      config: { params: { out_order_no: 'O1', service_id: 'S1', appid: 'wx1' } },
    })
    expect(
      outcomeQuery('POST /v3/refund/domestic/refunds', { data: '{"out_refund_no":"R1","amount":{}}' }),
    ).toEqual({
      route: 'GET /v3/refund/domestic/refunds/{out_refund_no}',
      config: { out_refund_no: 'R1' },
    })
    expect(outcomeQuery('POST /v3/transfer/batches', { data: { out_batch_no: 'B1' } })).toEqual({
      route: 'GET /v3/transfer/batches/out-batch-no/{out_batch_no}',
      config: { out_batch_no: 'B1', params: { need_query_detail: false } },
    })
  })

  it('is silent where it does not know, or would have to make something up', () => {
    expect(outcomeQuery('POST /v3/no/such', { data: { out_refund_no: 'R1' } })).toBeUndefined()
    expect(outcomeQuery('POST /v3/refund/domestic/refunds', { data: {} })).toBeUndefined()
    expect(
      outcomeQuery('POST /v3/refund/domestic/refunds', { data: { out_refund_no: { deep: 'x' } } }),
    ).toBeUndefined()
  })
})
