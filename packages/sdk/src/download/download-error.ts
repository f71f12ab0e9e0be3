import type { DownloadCode } from '../error/codes'
import { WechatpayError } from '../error/wechatpay-error'

/** A bill, a receipt or another file that cannot be trusted or read. Nothing of it may be used: download it again. */
export class DownloadError extends WechatpayError {
  declare code: DownloadCode
  /** The line of the bill, counted from 1. */
  declare readonly line?: number

  protected static override readonly family = ['WechatpayError', 'DownloadError']

  constructor(
    code: DownloadCode,
    message: string,
    facts: { readonly line?: number; readonly cause?: unknown } = {},
  ) {
    const { line } = facts
    super(code, line === undefined ? message : `Line ${line} of the bill: ${message}`, facts)
  }
}
