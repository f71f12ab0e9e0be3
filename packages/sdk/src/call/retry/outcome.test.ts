import { describe, expect, it } from 'vitest'
import { outcomeQuery } from './outcome'

describe('outcomeQuery', () => {
  it('takes the fields of the query from the body, the path and the query of the write', () => {
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

  it('uses the last name of a nested field only', () => {
    const query = (business: unknown) =>
      outcomeQuery('POST /v3/offlineface/transactions', {
        data: { out_trade_no: 'T1', sp_mchid: '1', sub_mchid: '2', business },
      })?.config
    expect(query({ business_product_id: 7, business_scene_id: 8 })).toEqual({
      out_trade_no: 'T1',
      params: { sp_mchid: '1', sub_mchid: '2', business_product_id: 7 },
    })
    for (const business of [undefined, null, '7', [], { business_product_id: {} }]) {
      expect(query(business)).toEqual({ out_trade_no: 'T1', params: { sp_mchid: '1', sub_mchid: '2' } })
    }
  })

  it('returns undefined for an unknown operation or a missing field', () => {
    expect(outcomeQuery('POST /v3/no/such', { data: { out_refund_no: 'R1' } })).toBeUndefined()
    expect(outcomeQuery('POST /v3/refund/domestic/refunds', { data: {} })).toBeUndefined()
    expect(
      outcomeQuery('POST /v3/refund/domestic/refunds', { data: { out_refund_no: { deep: 'x' } } }),
    ).toBeUndefined()
  })
})
