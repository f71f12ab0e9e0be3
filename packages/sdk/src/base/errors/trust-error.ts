import { CertificatesError } from './certificates-error'
import type { CertificatesErrorCode } from './codes'
import { WechatpayError } from './wechatpay-error'

/**
 * There is no key to verify answers with or to encrypt fields with: the platform certificates could not be downloaded, or
 * what came is not believed. The request itself was not sent, unless `outcome` says so.
 */
export class TrustError extends WechatpayError {
  declare code: CertificatesErrorCode

  protected static override readonly family = ['WechatpayError', 'TrustError']

  constructor(cause: CertificatesError) {
    super(cause.code, cause.message, {
      cause,
      advice: cause.code === 'CERTIFICATES_DOWNLOAD_FAILED' ? 'retry-same' : 'fix-request',
    })
  }
}

/** What callers are told in place of an error of the certificates; all others stay as they are. */
export function asTrustError(error: unknown): unknown {
  return error instanceof CertificatesError ? new TrustError(error) : error
}
