import { type Refund, type Wechatpay, WechatpayError } from '@wxpay/sdk'

/** A refund that was decided on, written down before anything is sent. */
export interface Decision {
  readonly out_trade_no: string
  /** Fen. */
  readonly total: number
  /** Fen. */
  readonly refund: number
}

/** What the desk did for one decision. */
export interface Outcome {
  readonly refund: Refund
  /** How often it had to begin again because nobody could say what had become of the refund. */
  readonly unknown: number
}

const ROUNDS = 20

/**
 * Refunds one order, and gives up only when WeChat Pay has refused. The number is made of the decision and nothing else,
 * so that whoever tries again, in this process or the next, asks for the same refund and not for another one.
 *
 * @throws WechatpayError if it is refused, or nothing is known of it after twenty rounds: then the next run goes on
 */
export async function refundOnce(wxpay: Wechatpay, decision: Decision): Promise<Outcome> {
  const { out_trade_no, total, refund } = decision
  for (let unknown = 0; ; unknown++) {
    try {
      // Repeats by itself, and asks for the refund when all answers were lost.
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
 * What must not be done, to see what comes of it: after each failure it makes up a new number, by which WeChat Pay cannot
 * know that the same refund is meant.
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
