import { describe, expect, it } from 'vitest'
import { type NotificationView, bySubject, subjectOf } from './notification'

const notification = (id: string, resource: Record<string, unknown>): NotificationView => ({
  id,
  mchid: '1900000001',
  event_type: 'TRANSACTION.SUCCESS',
  url: 'https://shop.example.com/notify',
  status: 'delivered',
  attempt_count: 1,
  create_time: '2026-05-10T12:00:00+08:00',
  resource,
  sequence: Number(id.slice(1)),
})

describe('subjectOf', () => {
  it.each<[Record<string, unknown>, string]>([
    [{ out_trade_no: 'T1', transaction_id: '42' }, 'T1'],
    [{ out_trade_no: 'T1', out_refund_no: 'R1' }, 'R1'],
    [{ transaction_id: '42', out_trade_no: '' }, '42'],
    [{ amount: { total: 1 } }, ''],
  ])('of %j is %j', (resource, subject) => {
    expect(subjectOf({ resource })).toBe(subject)
  })
})

describe('bySubject', () => {
  it('puts the notifications of an order together, in the order of their newest', () => {
    const list = [
      notification('n4', { out_trade_no: 'T2' }),
      notification('n3', { out_trade_no: 'T1' }),
      notification('n2', {}),
      notification('n1', { out_trade_no: 'T2' }),
    ]
    expect(bySubject(list).map(({ id }) => id)).toEqual(['n4', 'n1', 'n3', 'n2'])
  })
})
