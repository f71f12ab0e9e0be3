import type { VerificationCode } from './codes'
import { WechatpayError } from './wechatpay-error'

/** What was seen when an answer or a notification did not verify. */
export interface VerificationFacts {
  /** Seconds by which the timestamp is ahead of this machine's clock; negative if it is behind. */
  readonly skew?: number | undefined
  /** The `Wechatpay-Serial` that came. */
  readonly serial?: string | undefined
  /** What this client can verify: the names in `certs`. */
  readonly knownSerials?: readonly string[] | undefined
  /** The headers that did not come. */
  readonly missing?: readonly string[] | undefined
  /** The headers that came several times. */
  readonly repeated?: readonly string[] | undefined
  /** Set when the signature is one of WeChat Pay's probes, which are wrong on purpose. */
  readonly probe?: true | undefined
}

/**
 * An answer came, and it must not be believed: its signature is missing, stale, by an unknown key, or wrong. What became
 * of the request is unknown; query it before anything else is done.
 */
export class VerificationError extends WechatpayError implements VerificationFacts {
  declare code: VerificationCode
  declare readonly skew?: number
  declare readonly serial?: string
  declare readonly knownSerials?: readonly string[]
  declare readonly missing?: readonly string[]
  declare readonly repeated?: readonly string[]
  declare readonly probe?: true

  protected static override readonly family = ['WechatpayError', 'VerificationError']

  constructor(code: VerificationCode, message: string, facts: VerificationFacts = {}) {
    super(code, message, { advice: 'query-first', ...facts })
  }
}
