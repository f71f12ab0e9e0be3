import { describe, expect, it } from 'vitest'
import { noPlatformCertificates } from '../../base/errors/certificates-error'
import { ApiError, type RefusalFacts } from '../../base/errors/api-error'
import { InputError } from '../../base/errors/input-error'
import { ResponseError } from '../../base/errors/response-error'
import { CancellationError, TimeoutError, TransportError } from '../../base/errors/transport-error'
import { TrustError } from '../../base/errors/trust-error'
import { VerificationError } from '../../base/errors/verification-error'
import type { Advice, WechatpayError } from '../../base/errors/wechatpay-error'
import { failureOf, mayHaveHappened } from './failure'

function refusal(
  status: number,
  advice: Advice,
  signature: RefusalFacts['signature'] = 'verified',
): ApiError {
  const facts: RefusalFacts & { readonly status: number } = { status, advice, signature }
  return new ApiError('API_ERROR', '', facts)
}

function refused(): TransportError {
  return new TransportError('ECONNREFUSED', '', { phase: 'connect' })
}

function adviseQuery(error: WechatpayError): WechatpayError {
  return Object.defineProperty(error, 'advice', { value: 'query-first' satisfies Advice })
}

describe('failureOf', () => {
  it.each([
    ['no connection', new TransportError('ECONNREFUSED', '', { phase: 'connect' }), 'not-sent', false],
    ['no connection, with advice to query first', adviseQuery(refused()), 'not-sent', false],
    ['no connection in time', new TimeoutError('ETIMEDOUT', '', { phase: 'connect' }), 'not-sent', false],
    ['a connection that broke', new TransportError('ECONNRESET', '', { phase: 'answer' }), 'unknown', true],
    ['no answer in time', new TimeoutError('ETIMEDOUT', '', { phase: 'answer' }), 'unknown', true],
    ['a caller who gave up before', new CancellationError('connect'), 'final', false],
    ['a caller who gave up after', new CancellationError('answer'), 'final', true],
    ['half an answer', new ResponseError('RESPONSE_TRUNCATED', ''), 'unknown', true],
    ['too long an answer', new ResponseError('RESPONSE_TOO_LARGE', ''), 'final', true],
    ['a forged answer', new VerificationError('EV3_RES_HEADER_SIGNATURE_DIGEST', ''), 'final', true],
    ['no key to verify with', new TrustError(noPlatformCertificates()), 'final', true],
    ['a wrong request', new InputError('BODY_INVALID', ''), 'final', false],
    ['429', refusal(429, 'slow-down'), 'slow-down', false],
    ['429 of a refund', refusal(429, 'query-first'), 'slow-down', true],
    ['500', refusal(500, 'retry-same'), 'server', true],
    ['500 that is a lasting one', refusal(500, 'fix-request'), 'final', false],
    ['501', refusal(501, 'retry-same'), 'server', true],
    ['502', refusal(502, 'query-first', 'unsigned'), 'unknown', true],
    ['503', refusal(503, 'query-first'), 'unknown', true],
    ['503 with a wrong signature', refusal(503, 'query-first', 'wrong'), 'final', true],
    ['400', refusal(400, 'fix-request'), 'final', false],
    ['403', refusal(403, 'ask-permission'), 'final', false],
  ] as const)('%s', (_, error, failure, happened) => {
    expect(failureOf(error)).toBe(failure)
    expect(mayHaveHappened(error, failure)).toBe(happened)
  })
})
