import type { DownloadCode } from '../../base/errors/codes'
import { type ErrorFacts, WechatpayError } from '../../base/errors/wechatpay-error'

/**
 * A bill, a receipt or another file that cannot be trusted or read. Do not use any part of it: download it
 * again.
 */
export class DownloadError extends WechatpayError {
  declare code: DownloadCode
  /** Line of the bill, starting at 1. `field` is the header of the column at fault, if there is one. */
  declare readonly line?: number

  protected static override readonly family = ['WechatpayError', 'DownloadError']

  constructor(
    code: DownloadCode,
    message: string,
    facts: Pick<ErrorFacts, 'cause' | 'field' | 'wechatpay'> & { readonly line?: number } = {},
  ) {
    const { line } = facts
    super(code, line === undefined ? message : `Line ${line} of the bill: ${message}`, facts)
  }
}
