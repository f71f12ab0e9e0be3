import { type Refund, type Wechatpay, WechatpayError } from '@wxpay/sdk'

/** A refund decision, stored before anything is sent. */
export interface Decision {
  readonly out_trade_no: string
  /** Fen. */
  readonly total: number
  /** Fen. */
  readonly refund: number
}

/** Outcome of one decision. */
export interface Outcome {
  readonly refund: Refund
  /** Number of runs that ended without a known outcome. */
  readonly unknown: number
}

const ROUNDS = 20

/**
 * Refunds one order, and gives up only when WeChat Pay rejects it. The refund number is derived from the
 * decision alone, so every retry, in this process or the next, requests the same refund and not another one.
 *
 * @throws WechatpayError if it is rejected, or the outcome is unknown after twenty rounds: then the next run
 * continues
 */
export async function refundOnce(wxpay: Wechatpay, decision: Decision): Promise<Outcome> {
  const { out_trade_no, total, refund } = decision
  for (let unknown = 0; ; unknown++) {
    try {
      // Retries by itself, and queries the refund when all responses were lost.
      const made = await wxpay.refunds.create({
        out_trade_no,
        out_refund_no: `${out_trade_no}-R1`,
        amount: { refund, total, currency: 'CNY' },
      })
      return { refund: made, unknown }
    } catch (error) {
      if (!mayHaveHappened(error) || unknown + 1 === ROUNDS) throw error
    }
  }
}

/**
 * The wrong way, for comparison: after each failure it generates a new number, so WeChat Pay cannot know that
 * the same refund is meant.
 */
export async function refundCarelessly(
  wxpay: Wechatpay,
  { out_trade_no, total, refund }: Decision,
): Promise<void> {
  for (let round = 1; round <= ROUNDS; round++) {
    try {
      await wxpay.v3.refund.domestic.refunds.post(
        {
          out_trade_no,
          out_refund_no: `${out_trade_no}-${String(round)}`,
          amount: { refund, total, currency: 'CNY' },
        },
        { retry: false },
      )
      return
    } catch (error) {
      if (!mayHaveHappened(error)) throw error
    }
  }
}

function mayHaveHappened(error: unknown): error is WechatpayError {
  return error instanceof WechatpayError && (error.outcome === 'unknown' || error.advice === 'retry-same')
}
