import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations'
import { ApiError, ResponseError, VerificationError } from '../../base/errors/response-errors'
import { noPlatformCertificates, TrustError } from '../../base/errors/trust-error'
import { InputError } from '../../base/errors/input-error'
import { CancellationError, TimeoutError, TransportError } from '../../base/errors/transport-error'
import type { Advice } from '../../base/errors/wechatpay-error'
import { type Failure, judge, judgeRefusal, type Refused, withJudgement } from './failure'

const NATIVE = 'POST /v3/pay/transactions/native'
const QUERY = 'GET /v3/pay/transactions/id/{transaction_id}'
const REFUND = 'POST /v3/refund/domestic/refunds'
const REFUND_V2 = 'POST /v2/secapi/pay/refund'
const TRANSFER = 'POST /v3/fund-app/mch-transfer/transfer-bills'
const TRANSFER_V2 = 'POST /v2/mmpaymkttransfers/promotion/transfers'

function refused(route: string, given: Partial<Refused>): Refused {
  const facts = operations[route]
  if (facts === undefined) throw new Error(`${route} is not in the catalog`)
  const scheme = facts.api === 'v2' ? 'v2' : 'v3'
  return { status: 200, scheme, signature: 'verified', known: undefined, route, facts, ...given }
}

describe('judgeRefusal', () => {
  it.each<[string, Partial<Refused>, Failure, 'known' | 'unknown', Advice]>([
    [NATIVE, { status: 400 }, 'final', 'known', 'fix-request'],
    [NATIVE, { status: 403 }, 'final', 'known', 'ask-permission'],
    [NATIVE, { status: 404 }, 'final', 'known', 'fix-request'],
    [NATIVE, { status: 202 }, 'final', 'known', 'retry-same'],
    [NATIVE, { status: 204 }, 'final', 'unknown', 'query-first'],
    [NATIVE, { status: 429 }, 'slow-down', 'known', 'slow-down'],
    [NATIVE, { status: 500 }, 'server', 'unknown', 'query-first'],
    [NATIVE, { status: 501 }, 'server', 'unknown', 'query-first'],
    [NATIVE, { status: 502, signature: 'unsigned' }, 'unknown', 'unknown', 'query-first'],
    [NATIVE, { status: 503 }, 'unknown', 'unknown', 'query-first'],
    [QUERY, { status: 429 }, 'slow-down', 'known', 'slow-down'],
    [QUERY, { status: 500 }, 'server', 'unknown', 'retry-same'],
    [QUERY, { status: 504 }, 'unknown', 'unknown', 'retry-same'],
    // A refund may have been accepted in spite of a 429, in both generations of the API.
    [REFUND, { status: 429 }, 'slow-down', 'unknown', 'query-first'],
    [REFUND_V2, { status: 429, signature: 'unsigned' }, 'slow-down', 'unknown', 'query-first'],
    // A 429 on a transfer means that it was not processed: it is retried with the same number.
    [TRANSFER, { status: 429 }, 'slow-down', 'known', 'slow-down'],
    [TRANSFER_V2, { status: 429, signature: 'unsigned' }, 'slow-down', 'known', 'slow-down'],
    [TRANSFER, { status: 500 }, 'server', 'unknown', 'query-first'],
    [TRANSFER_V2, { status: 502, signature: 'unsigned' }, 'unknown', 'unknown', 'query-first'],
    // The catalog's entry for a code takes precedence over the status.
    [NATIVE, { status: 500, known: 'fix-request' }, 'final', 'known', 'fix-request'],
    [NATIVE, { status: 400, known: 'query-first' }, 'final', 'unknown', 'query-first'],
    [NATIVE, { status: 500, known: 'retry-same' }, 'server', 'unknown', 'retry-same'],
    [NATIVE, { status: 429, known: 'check-account' }, 'slow-down', 'known', 'check-account'],
    [REFUND, { status: 403, known: 'check-account' }, 'final', 'known', 'check-account'],
    // A wrong signature ends the call.
    [NATIVE, { status: 503, signature: 'wrong' }, 'final', 'unknown', 'query-first'],
    [NATIVE, { status: 400, signature: 'wrong' }, 'final', 'known', 'fix-request'],
    [REFUND_V2, { signature: 'wrong', verdict: 'return_code' }, 'final', 'unknown', 'query-first'],
    [REFUND_V2, { verdict: 'return_code' }, 'final', 'known', 'fix-request'],
    [REFUND_V2, { verdict: 'result_code' }, 'final', 'unknown', 'query-first'],
    [REFUND_V2, { verdict: 'result_code', known: 'check-account' }, 'final', 'known', 'check-account'],
  ])('classifies an error of %s with %j', (route, given, failure, outcome, advice) => {
    expect(judgeRefusal(refused(route, given))).toEqual({ failure, outcome, advice })
  })

  it('reports an unknown outcome for every write after a temporary 5xx', () => {
    for (const [route, facts] of Object.entries(operations)) {
      for (const status of [500, 502, 503, 504]) {
        expect(judgeRefusal(refused(route, { status })).outcome, `${route} ${status}`).toBe('unknown')
      }
      const isRefund = facts.errors === 'refund' || facts.errors === 'v2-refund'
      expect(judgeRefusal(refused(route, { status: 429 })).outcome, route).toBe(
        isRefund ? 'unknown' : 'known',
      )
    }
  })
})

describe('judge', () => {
  it.each([
    ['no connection', new TransportError('ECONNREFUSED', '', { phase: 'connect' }), 'not-sent', 'known'],
    ['no connection in time', new TimeoutError('ETIMEDOUT', '', { phase: 'connect' }), 'not-sent', 'known'],
    [
      'a broken connection',
      new TransportError('ECONNRESET', '', { phase: 'response' }),
      'unknown',
      'unknown',
    ],
    ['no response in time', new TimeoutError('ETIMEDOUT', '', { phase: 'response' }), 'unknown', 'unknown'],
    ['a cancellation before sending', new CancellationError('connect'), 'final', 'known'],
    ['a cancellation after sending', new CancellationError('response'), 'final', 'unknown'],
    ['a truncated response', new ResponseError('RESPONSE_TRUNCATED', ''), 'unknown', 'unknown'],
    ['a response that is too long', new ResponseError('RESPONSE_TOO_LARGE', ''), 'final', 'unknown'],
    ['a forged response', new VerificationError('EV3_RES_HEADER_SIGNATURE_DIGEST', ''), 'final', 'unknown'],
    ['no key to verify with', new TrustError(noPlatformCertificates()), 'final', 'unknown'],
    ['an invalid request', new InputError('BODY_INVALID', ''), 'final', 'known'],
    [
      'a classified error response',
      withJudgement(new ApiError('API_ERROR', ''), { failure: 'slow-down', outcome: 'unknown' }),
      'slow-down',
      'unknown',
    ],
    ['an unclassified error response', new ApiError('API_ERROR', ''), 'final', 'unknown'],
  ] as const)('classifies %s', (_, error, failure, outcome) => {
    expect(judge(error)).toEqual({ failure, outcome })
  })
})
