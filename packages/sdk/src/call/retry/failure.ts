import { ApiError } from '../../base/errors/api-error'
import type { ResponseCode } from '../../base/errors/codes'
import { ResponseError } from '../../base/errors/response-error'
import { CancellationError, TransportError } from '../../base/errors/transport-error'
import { TrustError } from '../../base/errors/trust-error'
import type { Advice, WechatpayError } from '../../base/errors/wechatpay-error'
import type { Failure } from './decision'

// What the table of errors says cannot be mended by asking again, whatever the status.
const lasting: ReadonlySet<Advice | undefined> = new Set<Advice | undefined>([
  'fix-request',
  'ask-permission',
  'check-account',
  'contact-support',
])

// Nothing is known of what such a response said.
const unread: ReadonlySet<ResponseCode> = new Set<ResponseCode>(['RESPONSE_TRUNCATED', 'RESPONSE_UNREADABLE'])

/** What an error says of the attempt that it ended. */
export function failureOf(error: WechatpayError): Failure {
  if (error instanceof CancellationError) return 'final'
  if (error instanceof TransportError) return error.phase === 'connect' ? 'not-sent' : 'unknown'
  if (error instanceof ResponseError) return unread.has(error.code) ? 'unknown' : 'final'
  return error instanceof ApiError ? refusal(error) : 'final'
}

function refusal({ status, signature, advice }: ApiError): Failure {
  // Refused by somebody who is not WeChat Pay, perhaps: what does not verify is not acted upon.
  if (signature === 'wrong') return 'final'
  if (status === 429) return 'slow-down'
  if (status < 500 || lasting.has(advice)) return 'final'
  return status === 500 || status === 501 ? 'server' : 'unknown'
}

/** Whether a write may have been carried out although its attempt failed. */
export function mayHaveHappened(error: WechatpayError, failure: Failure): boolean {
  if (failure === 'unknown' || failure === 'server') return true
  // An answer came, and there is no key to verify it with: keys for the request were at hand before.
  if (error instanceof TrustError) return true
  return failure !== 'not-sent' && error.advice === 'query-first'
}
