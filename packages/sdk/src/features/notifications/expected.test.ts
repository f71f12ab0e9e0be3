import { describe, expect, it } from 'vitest'
import { expectNotification, NotificationMismatchError } from './expected'

const transaction = {
  appid: 'wx0000000000000001',
  mchid: '1900000001',
  out_trade_no: 'T1',
  amount: { total: 990, payer_total: 900, currency: 'CNY' },
}

describe('expectNotification', () => {
  it('accepts a notification that matches the order', () => {
    expectNotification(transaction, {
      appid: 'wx0000000000000001',
      mchid: '1900000001',
      out_trade_no: 'T1',
      total: 990,
      currency: 'CNY',
    })
    expectNotification({ out_order_no: 'S1', total_amount: 300 }, { out_order_no: 'S1', total: 300 })
    expectNotification(
      { sp_mchid: '1', amount: { refund: 5, total: 9 } },
      { mchid: '1', refund: 5, total: 9 },
    )
  })

  it('compares the fields of APIv2, whose amounts are strings', () => {
    const fields = { appid: 'wx1', mch_id: '1', sub_mch_id: '2', out_trade_no: 'T1', total_fee: '990' }
    const expected = { appid: 'wx1', mchid: '1', sub_mchid: '2', out_trade_no: 'T1', total: 990 }
    expectNotification(fields, { ...expected, currency: 'CNY' })
    expectNotification({ ...fields, fee_type: 'CNY' }, { currency: 'CNY' })
    expectNotification({ refund_fee: '5', total_fee: '9' }, { refund: 5, total: 9 })
    expectNotification({ refund_fee: 5, total_fee: 9, mch_id: '1' }, { refund: 5, total: 9, mchid: '1' })
    for (const [resource, differing] of [
      [fields, { total: 991 }],
      [{ ...fields, total_fee: '0990' }, { total: 990 }],
      [{ ...fields, total_fee: '990.0' }, { total: 990 }],
      [{ ...fields, fee_type: 'USD' }, { currency: 'CNY' }],
      [fields, { refund: 5 }],
      [{ amount: { total: '990' } }, { total: 990 }],
    ] as const) {
      expect(() => {
        expectNotification(resource, differing)
      }).toThrow(NotificationMismatchError)
    }
  })

  it('names every different or missing field, with both values', () => {
    const check = () => {
      expectNotification(transaction, { out_trade_no: 'T2', total: 991, out_refund_no: 'R1' })
    }
    expect(check).toThrow(NotificationMismatchError)
    expect(check).toThrow(expect.objectContaining({ code: 'NOTIFICATION_MISMATCH' }))
    expect(check).toThrow(
      '/out_trade_no is "T1", expected "T2"; /amount/total is 990, expected 991; /out_refund_no is absent, expected "R1"',
    )
  })

  it('compares the sub-merchant of a service provider order', () => {
    const resource = { sp_mchid: '1', sp_appid: 'wx1', sub_mchid: '2', sub_appid: 'wx2', out_trade_no: 'T1' }
    expectNotification(resource, { mchid: '1', appid: 'wx1', sub_mchid: '2', sub_appid: 'wx2' })
    expect(() => {
      expectNotification(resource, { out_trade_no: 'T1', sub_mchid: '3' })
    }).toThrow('/sub_mchid is "2", expected "3"')
  })

  it.each<[string, object, string]>([
    ['nothing', {}, 'expected'],
    ['undefined', { out_trade_no: 'T1', total: undefined }, 'total'],
    ['an unknown field', { out_trade_no: 'T1', amount: 990 }, 'amount'],
  ])('rejects %s as an expected value', (_, expected, field) => {
    expect(() => {
      expectNotification(transaction, expected)
    }).toThrow(expect.objectContaining({ code: 'OPTION_INVALID', field }))
  })

  it('does not accept a bigint as a number, and reports it', () => {
    expect(() => {
      expectNotification(transaction, { total: 990n as unknown as number })
    }).toThrow('/amount/total is 990, expected 990n')
  })

  it('accepts neither a string as a number nor an inherited field', () => {
    expect(() => {
      expectNotification({ amount: { total: '990' } }, { total: 990 })
    }).toThrow('"990"')
    expect(() => {
      expectNotification(Object.create(transaction) as object, { out_trade_no: 'T1' })
    }).toThrow('absent')
  })
})
