import { addRemedy } from '@wxpay/protocol'
import type { CertificatesErrorCode } from './codes'
import { knownRemedy } from './remedies/table'

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
