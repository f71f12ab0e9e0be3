import { CertificatesError } from './certificates-error'
import type { CertificatesErrorCode } from './codes'
import { WechatpayError } from './wechatpay-error'

/**
 * No key is available to verify responses or to encrypt fields: the platform certificates could not be downloaded, or
 * the downloaded ones are not trusted. The request was not sent, unless `outcome` is set.
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

/** Converts an error of the certificates to a {@link TrustError}. Returns all other errors unchanged. */
export function asTrustError(error: unknown): unknown {
  return error instanceof CertificatesError ? new TrustError(error) : error
}
