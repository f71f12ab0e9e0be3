import { ApiError, type RefusalFacts } from './api-error'

/** The string that was signed here, as far as it may be shown, and how it differs from what the server verified. */
export interface SignComparison {
  /** What this client signed: method, URL, timestamp, nonce and body, each on a line; the body is cut short. */
  readonly signed: string
  /** Length of the whole signed string, in bytes. */
  readonly signedLength: number
  /** `sign_information` as the server sent it. */
  readonly server: Readonly<Record<string, unknown>> | undefined
  /** The first difference between the two, and what it points to. */
  readonly difference: string
}

/** WeChat Pay could not verify the request's signature: `comparison` shows both sides and where they part. */
export class SignError extends ApiError {
  declare readonly comparison: SignComparison

  protected static override readonly family = ['WechatpayError', 'ApiError', 'SignError']

  constructor(
    message: string,
    comparison: SignComparison,
    facts: RefusalFacts & { readonly status: number },
  ) {
    const told = { ...facts, comparison }
    super('SIGN_ERROR', message, told)
  }
}
