import { addRemedy } from '@wxpay/protocol'
import { knownRemedy } from './remedies/table'

/** Why there are no keys to verify with, or why those that came are not believed. */
export type CertificatesErrorCode =
  /** The merchant uses the WeChat Pay public key, and has no platform certificates to download. */
  | 'NO_PLATFORM_CERTIFICATES'
  /** No answer, or one with an error status; `cause` or the message says which. */
  | 'CERTIFICATES_DOWNLOAD_FAILED'
  /** The answer is not a list of encrypted certificates, or what was in it is no certificate. */
  | 'CERTIFICATES_MALFORMED'
  /** The APIv3 key does not decrypt them. */
  | 'CERTIFICATES_APIV3_KEY_WRONG'
  /** The answer's signature is missing, stale, by an unknown key, or wrong. */
  | 'CERTIFICATES_SIGNATURE_WRONG'
  /** A certificate has another serial number than it was listed under. */
  | 'CERTIFICATES_SERIAL_MISMATCH'
  /** A certificate was not issued by any of the given roots. */
  | 'CERTIFICATES_CHAIN_BROKEN'
  /** All of them have expired, or are not valid yet. */
  | 'CERTIFICATES_OUT_OF_DATE'
  /** What a store keeps cannot be read or written; it is done without. */
  | 'CERTIFICATES_STORE_FAILED'

/** What went wrong with platform certificates, and what to do. Nothing secret is in it. */
export class CertificatesError extends Error {
  override readonly name = 'CertificatesError'
  /** What to do, for people. */
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

/** The official refusal is a bare 404; what to do about it is the same for everybody who meets it. */
export function noPlatformCertificates(): CertificatesError {
  return new CertificatesError(
    'NO_PLATFORM_CERTIFICATES',
    'This merchant has no platform certificates: WeChat Pay answered 404, as it does to merchants who use the ' +
      'WeChat Pay public key. Configure that key instead: 1. log in to https://pay.weixin.qq.com; 2. open Account ' +
      'Center > API Security > WeChat Pay Public Key; 3. copy the key ID (PUB_KEY_ID_…) and download the key ' +
      "(pub_key.pem); 4. give both as certs: { 'PUB_KEY_ID_…': 'file:///path/to/pub_key.pem' }.\n" +
      '该商户没有平台证书：微信支付返回了 404，使用微信支付公钥的商户都会如此。请改为配置微信支付公钥：' +
      '1. 登录 https://pay.weixin.qq.com；2. 打开「账户中心 → API安全 → 微信支付公钥」；' +
      '3. 复制公钥ID（PUB_KEY_ID_…），下载公钥文件（pub_key.pem）；' +
      "4. 写入 certs: { 'PUB_KEY_ID_…': 'file:///path/to/pub_key.pem' }。",
  )
}
