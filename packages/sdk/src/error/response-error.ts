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
