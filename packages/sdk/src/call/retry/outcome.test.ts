import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations'
import type { CallConfig } from '../config'
import { outcomeQuery } from './outcome'

const queryOf = (route: string, config: CallConfig & Record<string, unknown>) =>
  outcomeQuery(operations[route]?.outcome, config)

describe('outcomeQuery', () => {
  it('takes the fields of the query from the body, the path and the query of the write', () => {
    expect(
      queryOf('POST /v3/payscore/serviceorder/{out_order_no}/complete', {
        ...{ out_order_no: 'O1' },
        data: { appid: 'wx1', service_id: 'S1', total_amount: 1 },
      }),
    ).toEqual({
      route: 'GET /v3/payscore/serviceorder',
      config: { params: { out_order_no: 'O1', service_id: 'S1', appid: 'wx1' } },
    })
    expect(
      queryOf('POST /v3/refund/domestic/refunds', { data: '{"out_refund_no":"R1","amount":{}}' }),
    ).toEqual({
      route: 'GET /v3/refund/domestic/refunds/{out_refund_no}',
      config: { out_refund_no: 'R1' },
    })
    expect(queryOf('POST /v3/transfer/batches', { data: { out_batch_no: 'B1' } })).toEqual({
      route: 'GET /v3/transfer/batches/out-batch-no/{out_batch_no}',
      config: { out_batch_no: 'B1', params: { need_query_detail: false } },
    })
  })

  it('uses the last name of a nested field only', () => {
    const query = (business: unknown) =>
      queryOf('POST /v3/offlineface/transactions', {
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
    expect(queryOf('POST /v3/no/such', { data: { out_refund_no: 'R1' } })).toBeUndefined()
    expect(queryOf('POST /v3/refund/domestic/refunds', { data: {} })).toBeUndefined()
    expect(
      queryOf('POST /v3/refund/domestic/refunds', { data: { out_refund_no: { deep: 'x' } } }),
    ).toBeUndefined()
  })

  it('has a body where the query of APIv2 is sent with POST', () => {
    const order = { appid: 'wx1', mch_id: '1900000109', out_trade_no: 'T1', body: 'tea', total_fee: 1 }
    expect(queryOf('POST /v2/pay/unifiedorder', { data: order })).toEqual({
      route: 'POST /v2/pay/orderquery',
      config: {},
      data: { out_trade_no: 'T1', appid: 'wx1', mch_id: '1900000109' },
    })
    expect(
      queryOf('POST /v2/pay/unifiedorder', { data: { ...order, out_trade_no: undefined } }),
    ).toBeUndefined()
  })

  it('needs the field that identifies the resource where the path has no parameter', () => {
    const route = 'POST /v3/payscore/serviceorder'
    expect(queryOf(route, { data: { out_order_no: 'O1', service_id: 'S1' } })?.config).toEqual({
      params: { out_order_no: 'O1', service_id: 'S1' },
    })
    expect(queryOf(route, { data: { service_id: 'S1', appid: 'wx1' } })).toBeUndefined()
  })

  it('passes constants on, and reads a field from the place that the catalog names', () => {
    const customs = { appid: 'wx1', mchid: '1', transaction_id: '42', customs: 'NINGBO' }
    expect(queryOf('POST /v3/customs/orders', { data: customs })?.config).toEqual({
      params: { order_type: 'transaction_id', order_no: '42', appid: 'wx1', mchid: '1', customs: 'NINGBO' },
    })
    expect(queryOf('POST /v3/refund/domestic/refunds', { out_refund_no: 'R1', data: {} })).toBeUndefined()
  })
})
