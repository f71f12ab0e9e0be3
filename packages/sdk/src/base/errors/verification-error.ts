import type { VerificationCode } from './codes'
import { WechatpayError } from './wechatpay-error'

/** Details of a response or notification that did not verify. */
export interface VerificationFacts {
  /** Difference between the timestamp and the local clock in seconds; negative if the timestamp is behind. */
  readonly skew?: number | undefined
  /** The received `Wechatpay-Serial`. */
  readonly serial?: string | undefined
  /** Serial numbers and key IDs that this client can verify: the keys of `certs`. */
  readonly knownSerials?: readonly string[] | undefined
  /** The missing headers. */
  readonly missing?: readonly string[] | undefined
  /** The headers that were received several times. */
  readonly repeated?: readonly string[] | undefined
  /** Set if the signature is one of WeChat Pay's probes, which are wrong on purpose. */
  readonly probe?: true | undefined
}

/**
 * The response must not be trusted: its signature is missing, stale, made with an unknown key, or wrong. The outcome of
 * the request is unknown; query it before you do anything else.
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
