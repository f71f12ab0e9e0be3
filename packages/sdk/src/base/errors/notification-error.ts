import type { NotificationCode } from './codes'
import type { VerificationFacts } from './verification-error'
import { WechatpayError } from './wechatpay-error'

/**
 * A notification that must not be processed. Respond with a 4xx or 5xx status, and WeChat Pay sends it again. `probe`
 * distinguishes a probe from a forgery; reject both.
 */
export class NotificationError extends WechatpayError implements VerificationFacts {
  declare code: NotificationCode
  declare readonly skew?: number
  declare readonly serial?: string
  declare readonly knownSerials?: readonly string[]
  declare readonly missing?: readonly string[]
  declare readonly repeated?: readonly string[]
  declare readonly probe?: true

  protected static override readonly family = ['WechatpayError', 'NotificationError']

  constructor(
    code: NotificationCode,
    message: string,
    facts: VerificationFacts & { readonly cause?: unknown } = {},
  ) {
    super(code, message, facts)
  }
}
