import type { IdentifiedKey } from '@wxpay/protocol'
import type { Text } from '../definition/text'

const merchantCertificate: Text = {
  zh: '商户 API 证书（apiclient_cert.pem）：它的序列号是 serial；APIv2 退款、红包等接口的客户端证书',
  en: 'Merchant API certificate (apiclient_cert.pem): its serial number is serial; client certificate of APIv2 refunds and red packets',
}
const platformCertificate: Text = {
  zh: '平台证书：放在 certs 里，以它的序列号为名，验证微信支付的签名',
  en: 'Platform certificate: belongs into certs under its serial number, and verifies WeChat Pay',
}
const privateKey: Text = {
  zh: '商户 API 私钥（apiclient_key.pem）：privateKey，签名请求、解密敏感字段；不得外传',
  en: 'Merchant API private key (apiclient_key.pem): privateKey, signs requests and decrypts fields; keep it secret',
}
const publicKey: Text = {
  zh: '公钥：若是微信支付公钥（pub_key.pem），放在 certs 里，以 PUB_KEY_ID_… 为名',
  en: 'Public key: the WeChat Pay public key (pub_key.pem) belongs into certs under its PUB_KEY_ID_…',
}

const byKind: Readonly<Record<Exclude<IdentifiedKey['kind'], 'certificate'>, Text>> = {
  'pkcs8-private-key': privateKey,
  'pkcs1-private-key': privateKey,
  'sec1-private-key': {
    zh: '椭圆曲线私钥：微信支付不用',
    en: 'Elliptic-curve private key: not used by WeChat Pay',
  },
  'openssh-private-key': { zh: 'SSH 私钥：微信支付不用', en: 'Private key of SSH: not used by WeChat Pay' },
  'encrypted-private-key': { zh: '有口令的私钥', en: 'Private key with a passphrase' },
  'spki-public-key': publicKey,
  'pkcs1-public-key': publicKey,
  'certificate-request': {
    zh: '证书请求（CSR）：上传到商户平台以取得证书，程序用不到',
    en: 'Certificate request: uploaded to the merchant platform to get a certificate; no program needs it',
  },
  pkcs12: {
    zh: 'PKCS#12（apiclient_cert.p12）：含商户 API 证书与私钥，口令默认是商户号；用 wxpay init --p12 取出',
    en: 'PKCS#12 (apiclient_cert.p12): the merchant API certificate with its private key; the passphrase is the merchant ID; wxpay init --p12 extracts them',
  },
  unknown: { zh: '其他 PEM 内容', en: 'A PEM of some other kind' },
}

/** Role of a key at WeChat Pay. A certificate of a merchant is issued to its merchant ID. */
export function roleOf({ kind, certificate }: IdentifiedKey): Text {
  if (kind !== 'certificate') return byKind[kind]
  const name = commonNameOf(certificate?.subject ?? '') ?? ''
  return /^\d{8,10}$/.test(name) ? merchantCertificate : platformCertificate
}

/** The common name in a distinguished name as Node.js writes it. */
export function commonNameOf(name: string): string | undefined {
  return /^CN=(.*)$/m.exec(name)?.[1]
}
