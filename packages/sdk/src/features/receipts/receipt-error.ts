import type { ReceiptCode } from '../../base/errors/codes'
import { type Advice, type OutcomeQuery, WechatpayError } from '../../base/errors/wechatpay-error'

/** What is known of a receipt that did not come. */
export interface ReceiptFacts {
  /** The operation that says so. */
  readonly route: string
  readonly state: string
  readonly reason?: string | undefined
  readonly query: OutcomeQuery
}

const advices: Readonly<Record<ReceiptCode, Advice | undefined>> = {
  RECEIPT_NOT_READY: 'retry-same',
  RECEIPT_FAILED: undefined,
}

/**
 * A receipt was applied for and is not to be had: not yet (`RECEIPT_NOT_READY`: the application stays, call again
 * later), or not at all (`RECEIPT_FAILED`).
 */
export class ReceiptError extends WechatpayError {
  declare code: ReceiptCode
  /** The state as WeChat Pay words it: `GENERATING`, `ACCEPTED`, `FAILED`… */
  declare readonly state: string
  /** WeChat Pay's `fail_reason`. */
  declare readonly reason?: string

  protected static override readonly family = ['WechatpayError', 'ReceiptError']

  constructor(code: ReceiptCode, message: string, facts: ReceiptFacts) {
    super(code, message, { ...facts, advice: advices[code] })
  }
}
