import type { ResponseCode } from './codes'
import { WechatpayError } from './wechatpay-error'

/** The response arrived but cannot be used: too large, truncated, not JSON, or a redirect. */
export class ResponseError extends WechatpayError {
  declare code: ResponseCode

  protected static override readonly family = ['WechatpayError', 'ResponseError']

  constructor(code: ResponseCode, message: string, cause?: unknown, field?: string) {
    super(code, message, { cause, field, advice: 'query-first' })
  }
}

/** Error for a response that is larger than the caller allows. */
export function answerTooLarge(limit: number): ResponseError {
  return new ResponseError(
    'RESPONSE_TOO_LARGE',
    `The response is larger than ${limit} bytes. Raise maxContentLength, or use responseType: 'stream' if the ` +
      'operation is a download',
  )
}
