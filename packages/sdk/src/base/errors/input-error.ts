import type { ProtocolErrorCode } from '@wxpay/protocol'
import type { InputCode } from './codes'
import { WechatpayError } from './wechatpay-error'

/** The input is invalid and nothing was sent. `field` names the option, the path parameter or the field of the body. */
export class InputError extends WechatpayError {
  declare code: InputCode | ProtocolErrorCode

  protected static override readonly family = ['WechatpayError', 'InputError']

  constructor(code: InputCode | ProtocolErrorCode, message: string, field?: string, cause?: unknown) {
    super(code, message, { field, cause })
  }
}
