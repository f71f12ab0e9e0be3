import { addRemedy } from '@wxpay/protocol'
import type { CertificatesErrorCode } from './codes'
import { knownRemedy } from './remedies/table'
import { WechatpayError } from './wechatpay-error'

/** Failure to download, verify or store platform certificates. Contains no secret. */
export class CertificatesError extends Error {
  override readonly name = 'CertificatesError'
  /** Suggested solution, in a readable sentence. */
  declare readonly remedy: string

  constructor(
    readonly code: CertificatesErrorCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause })
    addRemedy(this, knownRemedy(code))
  }
}

/** The official error response is a bare 404, so the message contains the solution. */
export function noPlatformCertificates(): CertificatesError {
  return new CertificatesError(
    'NO_PLATFORM_CERTIFICATES',
    'This merchant has no platform certificates: WeChat Pay responded with 404, as it does for merchants who use the ' +
      'WeChat Pay public key. Configure that key instead: 1. log in to https://pay.weixin.qq.com; 2. open Account ' +
      'Center > API Security > WeChat Pay Public Key; 3. copy the key ID (PUB_KEY_ID_…) and download the key ' +
      "(pub_key.pem); 4. give both as certs: { 'PUB_KEY_ID_…': 'file:///path/to/pub_key.pem' }.\n" +
      '该商户没有平台证书：微信支付返回了 404，使用微信支付公钥的商户都会如此。请改为配置微信支付公钥：' +
      '1. 登录 https://pay.weixin.qq.com；2. 打开「账户中心 → API安全 → 微信支付公钥」；' +
      '3. 复制公钥ID（PUB_KEY_ID_…），下载公钥文件（pub_key.pem）；' +
      "4. 写入 certs: { 'PUB_KEY_ID_…': 'file:///path/to/pub_key.pem' }。",
  )
}

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
