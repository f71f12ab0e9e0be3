import type { Remedy } from '@wxpay/protocol'
import type { CertificatesErrorCode } from '../codes'

/** Codes of platform certificate downloads. */
export const certificatesRemedies: Readonly<Record<CertificatesErrorCode, Remedy>> = {
  NO_PLATFORM_CERTIFICATES: {
    en: 'Add the WeChat Pay public key to `certs` under its ID: `{ PUB_KEY_ID_…: key }`.',
    zh: '该商户使用微信支付公钥：把公钥按公钥 ID 放进 `certs`，即 `{ PUB_KEY_ID_…: 公钥 }`。',
  },
  CERTIFICATES_DOWNLOAD_FAILED: {
    en: 'See `cause`, and retry later.',
    zh: '查看 `cause`，稍后重试。',
  },
  CERTIFICATES_MALFORMED: {
    en: 'Check for a proxy that responds instead of WeChat Pay.',
    zh: '检查是不是中间的代理在应答。',
  },
  CERTIFICATES_APIV3_KEY_WRONG: {
    en:
      "Set apiv3Key to this merchant's APIv3 key; it is not the APIv2 key. If it is lost, set a new one in the merchant console under " +
      'Account Center > API Security.',
    zh: '填本商户的 APIv3 密钥，不是 APIv2 密钥；忘记了就到商户平台「账户中心 → API安全」重新设置。',
  },
  CERTIFICATES_SIGNATURE_WRONG: {
    en: 'Synchronize the clock, and check for a proxy that rewrites responses. The certificates are not trusted.',
    zh: '校准系统时钟，检查代理有没有改写应答。这些证书不会被采用。',
  },
  CERTIFICATES_SERIAL_MISMATCH: {
    en: 'Check `baseURL`, and which server responds instead of WeChat Pay. The certificate is not trusted.',
    zh: '检查 `baseURL`，以及是谁在代替微信支付应答。这张证书不会被采用。',
  },
  CERTIFICATES_CHAIN_BROKEN: {
    en: 'Check `certificateRoots`.',
    zh: '检查 `certificateRoots`。',
  },
  CERTIFICATES_OUT_OF_DATE: {
    en: 'Synchronize the clock.',
    zh: '校准系统时钟。',
  },
  CERTIFICATES_STORE_FAILED: {
    en: 'Check the permissions of the store. Calls continue without it.',
    zh: '检查证书存储的读写权限；没有它也不影响调用。',
  },
}
