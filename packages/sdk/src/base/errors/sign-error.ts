import { ApiError, type RefusalFacts } from './api-error'

/**
 * Signed string of this client, as far as it may be shown, and its difference from the string that the server verified.
 */
export interface SignComparison {
  /** String that this client signed: method, URL, timestamp, nonce and body, one per line; the body is truncated. */
  readonly signed: string
  /** Length of the complete signed string in bytes. */
  readonly signedLength: number
  /** `sign_information` as received from the server. */
  readonly server: Readonly<Record<string, unknown>> | undefined
  /** The first difference between the two strings, and its likely cause. */
  readonly difference: string
}

/**
 * WeChat Pay could not verify the signature of the request. `comparison` contains both strings and their first
 * difference.
 */
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
