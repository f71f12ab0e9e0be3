import { describe, expect, it } from 'vitest'
import { repeatabilityOf, type RepeatableRequest } from './repeatability'

const request = (change: Partial<RepeatableRequest>): RepeatableRequest => ({
  method: 'POST',
  route: 'POST /v3/refund/domestic/refunds',
  facts: { idempotency: ['out_refund_no'] },
  data: undefined,
  params: undefined,
  header: () => undefined,
  ...change,
})

describe('repeatabilityOf', () => {
  it.each([
    ['any GET', { method: 'GET', facts: {} }, 'read'],
    ['a POST that only reads', { facts: { safe: true } }, 'read'],
    ['an unknown write', { facts: {} }, 'unsafe'],
    ['a write with an empty list', { facts: { idempotency: [] } }, 'unsafe'],
    ['a write without its number', { data: {} }, 'unsafe'],
    ['a write whose number is empty', { data: { out_refund_no: '' } }, 'unsafe'],
    ['a write whose number is null', { data: { out_refund_no: null } }, 'unsafe'],
    [
      'a write whose number is inherited',
      { data: Object.create({ out_refund_no: '1' }) as object },
      'unsafe',
    ],
    ['a write with its number in the body', { data: { out_refund_no: '1' } }, 'keyed'],
    ['a write as text', { data: '{"out_refund_no":"1"}' }, 'keyed'],
    ['a write as bytes', { data: Buffer.from('{"out_refund_no":"1"}') }, 'keyed'],
    ['a string that is not JSON', { data: 'out_refund_no' }, 'unsafe'],
    ['a string that is not a JSON object', { data: 'null' }, 'unsafe'],
    ['a number in the query', { params: { out_refund_no: '1' } }, 'keyed'],
    [
      'a number in a header',
      { header: (name: string) => (name === 'out_refund_no' ? 'x' : undefined) },
      'keyed',
    ],
    ['a number in the path', { route: 'POST /v3/refunds/{out_refund_no}/x' }, 'keyed'],
    [
      'one of two numbers',
      { facts: { idempotency: ['out_refund_no', 'sub_mchid'] }, data: { out_refund_no: '1' } },
      'unsafe',
    ],
    [
      'two numbers in two places',
      { facts: { idempotency: ['a', 'b'] }, data: { a: '1' }, params: { b: '2' } },
      'keyed',
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(repeatabilityOf(request(change as Partial<RepeatableRequest>))).toBe(expected)
  })
})
