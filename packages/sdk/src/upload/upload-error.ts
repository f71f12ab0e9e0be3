import type { UploadCode } from '../error/codes'
import { WechatpayError } from '../error/wechatpay-error'

/** A file that is not sent, or whose sending was given up because it changed. `field` names what was given. */
export class UploadError extends WechatpayError {
  declare code: UploadCode

  protected static override readonly family = ['WechatpayError', 'UploadError']

  constructor(code: UploadCode, message: string, field: string) {
    super(code, message, { field })
  }
}
