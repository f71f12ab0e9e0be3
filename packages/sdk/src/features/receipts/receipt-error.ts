import type { ReceiptCode } from '../../base/errors/codes'
import { type Advice, type OutcomeQuery, WechatpayError } from '../../base/errors/wechatpay-error'

/** Facts about a receipt that could not be obtained. */
export interface ReceiptFacts {
  /** The operation that reported the state. */
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
 * A receipt that is not available: not yet (`RECEIPT_NOT_READY`: the application remains, call again later), or
 * not at all (`RECEIPT_FAILED`).
 */
export class ReceiptError extends WechatpayError {
  declare code: ReceiptCode
  /** The state as reported by WeChat Pay: `GENERATING`, `ACCEPTED`, `FAILED`… */
  declare readonly state: string
  /** WeChat Pay's `fail_reason`. */
  declare readonly reason?: string

  protected static override readonly family = ['WechatpayError', 'ReceiptError']

  constructor(code: ReceiptCode, message: string, facts: ReceiptFacts) {
    super(code, message, { ...facts, advice: advices[code] })
  }
}
