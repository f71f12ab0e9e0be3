import type { ResponseCode } from './codes'
import { WechatpayError } from './wechatpay-error'

/** An answer came and cannot be used: too long, broken off, not JSON, a redirect. */
export class ResponseError extends WechatpayError {
  declare code: ResponseCode

  protected static override readonly family = ['WechatpayError', 'ResponseError']

  constructor(code: ResponseCode, message: string, cause?: unknown, field?: string) {
    super(code, message, { cause, field, advice: 'query-first' })
  }
}

/** What is said of an answer that is longer than the caller allows. */
export function answerTooLarge(limit: number): ResponseError {
  return new ResponseError(
    'RESPONSE_TOO_LARGE',
    `The answer is longer than ${limit} bytes. Raise maxContentLength, or take it with responseType: 'stream' where the ` +
      'operation is a download',
  )
}
