import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GatewayV2, signed, startGatewayV2, xmlOf } from '../../../test/gateway-v2'
import type { RefundNotificationV2 } from '../notifications/v2/notification-kinds'
import { Wechatpay } from '../../wechatpay'

let gateway: GatewayV2
let wxpay: Wechatpay

beforeAll(async () => {
  gateway = await startGatewayV2()
  wxpay = new Wechatpay(gateway.options)
})
afterAll(() => gateway.close())
beforeEach(() => {
  gateway.arrived.length = 0
})

const notification: RefundNotificationV2 = {
  kind: 'refund',
  fields: {
    return_code: 'SUCCESS',
    appid: 'wx8888888888888888',
    mch_id: '1900000001',
    sub_mch_id: '1900000109',
    nonce_str: 'n',
    out_refund_no: 'r1',
    refund_id: '50000',
    refund_status: 'SUCCESS',
    refund_fee: '60',
    out_trade_no: '1234',
    transaction_id: '42',
    total_fee: '100',
  },
}
const reported = {
  out_trade_no: '1234',
  transaction_id: '42',
  total_fee: '100',
  refund_count: '2',
  refund_id_0: '49999',
  out_refund_no_0: 'r0',
  refund_fee_0: '1',
  refund_status_0: 'SUCCESS',
  refund_id_1: '50000',
  out_refund_no_1: 'r1',
  refund_fee_1: '60',
  refund_status_1: 'SUCCESS',
  refund_success_time_1: '2016-07-25 15:26:26',
}

describe('refunds.confirmV2', () => {
  it('queries the refund and returns it as WeChat Pay reports it, amounts in fen', async () => {
    gateway.respond(signed(reported))
    await expect(wxpay.refunds.confirmV2(notification)).resolves.toMatchObject({
      out_refund_no: 'r1',
      refund_id: '50000',
      refund_status: 'SUCCESS',
      refund_fee: 60,
      out_trade_no: '1234',
      transaction_id: '42',
      total_fee: 100,
      refund_success_time: '2016-07-25 15:26:26',
      index: 1,
      response: reported,
    })
    expect(gateway.arrived).toMatchObject([
      {
        url: '/pay/refundquery',
        fields: {
          appid: 'wx8888888888888888',
          mch_id: '1900000001',
          sub_mch_id: '1900000109',
          refund_id: '50000',
        },
      },
    ])
  })

  it('reports the current status, which may differ from that of the notification', async () => {
    gateway.respond(signed({ ...reported, refund_status_1: 'PROCESSING' }))
    await expect(wxpay.refunds.confirmV2(notification)).resolves.toMatchObject({
      refund_status: 'PROCESSING',
    })
  })

  it('accepts the failure of a refund, and of no other kind', async () => {
    gateway.respond(signed({ ...reported, refund_status_1: 'REFUNDCLOSE' }))
    const failure = { kind: 'failure', of: 'refund', code: 'REFUNDCLOSE', message: '' } as const
    const fields = { ...notification.fields } as Record<string, string>
    await expect(wxpay.refunds.confirmV2({ ...failure, fields })).resolves.toMatchObject({
      refund_status: 'REFUNDCLOSE',
    })
    await expect(wxpay.refunds.confirmV2({ ...failure, of: 'payment', fields })).rejects.toMatchObject({
      code: 'OPTION_INVALID',
      field: 'notification',
    })
    expect(gateway.arrived).toHaveLength(1)
  })

  it.each<[string, Record<string, string>]>([
    ['out_refund_no', { out_refund_no_1: 'r2' }],
    ['refund_fee', { refund_fee_1: '1' }],
    ['out_trade_no', { out_trade_no: '1235' }],
    ['transaction_id', { transaction_id: '43' }],
    ['total_fee', { total_fee: '1' }],
    ['refund_id', { refund_id_1: '50001' }],
    ['refund_id', { refund_count: '0' }],
    ['refund_id', { refund_count: 'many' }],
  ])('rejects a notification whose %s WeChat Pay does not confirm: %j', async (field, change) => {
    gateway.respond(signed({ ...reported, ...change }))
    await expect(wxpay.refunds.confirmV2(notification)).rejects.toMatchObject({
      name: 'ResponseError',
      code: 'OUTCOME_DIFFERS',
      field,
    })
  })

  it('rejects with the error of the query', async () => {
    gateway.respond(xmlOf({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'REFUNDNOTEXIST' }))
    await expect(wxpay.refunds.confirmV2(notification)).rejects.toMatchObject({
      name: 'ApiError',
      wechatpay: { code: 'REFUNDNOTEXIST' },
    })
    await expect(wxpay.refunds.confirmV2(notification, { timeout: -1 })).rejects.toMatchObject({
      name: 'InputError',
    })
  })
})
