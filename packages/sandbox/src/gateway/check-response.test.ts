import { describe, expect, it } from 'vitest'
import type { DomainOperation, OperationResponse } from '../domain/operation'
import { checkedResponses } from './check-response'
import type { Responded } from './exchange'

const operation: DomainOperation = {
  method: 'POST',
  path: '/v3/pay/transactions/native',
  handle: () => ({ status: 204 }),
}

/** Defects that are reported for a response of one operation. */
function defectsOf(response: OperationResponse, path = operation.path): string[] {
  const reported: unknown[] = []
  const check = checkedResponses((error) => reported.push(error))
  const responded = { operation: { ...operation, path }, response } as Responded
  expect(check(responded)).toBe(responded)
  return reported.map((error) => (error as Error).message)
}

describe('the check of a response before it is signed', () => {
  it('accepts a response of the catalog', () => {
    expect(defectsOf({ status: 200, body: { code_url: 'weixin://wxpay/bizpayurl?pr=p4lpSuKzz' } })).toEqual(
      [],
    )
  })

  it.each([
    ['a missing field', { status: 200, body: {} }, "must have required property 'code_url'"],
    ['a field of another type', { status: 200, body: { code_url: 1 } }, '/code_url must be string'],
    ['an undocumented field', { status: 200, body: { code_url: 'x', more: 1 } }, 'must NOT have'],
    ['an undocumented status', { status: 204 }, 'has no response 204 of POST /v3/pay/transactions/native'],
  ] as const)('reports %s', (_, response, defect) => {
    const [reported, ...others] = defectsOf(response)
    expect(reported).toContain(defect)
    expect(others).toEqual([])
  })

  it('reports an operation that the catalog does not have', () => {
    expect(defectsOf({ status: 204 }, '/v3/unknown')).toEqual(['POST /v3/unknown is not in the catalog.'])
  })
})
