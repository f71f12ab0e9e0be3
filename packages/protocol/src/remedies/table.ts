import type { ProtocolErrorCode } from '../error-codes'
import { type KeyCode, keyRemedies } from './keys'
import type { Remedy } from './remedy'

const others: Readonly<Record<Exclude<ProtocolErrorCode, KeyCode>, Remedy>> = {
  MESSAGE_FIELD_INVALID: {
    en: 'Pass each part of the message as it is sent: path and query without host, seconds since 1970, no line feeds.',
    zh: '签名串的每一部分都要与实际发送的一致：URL 不带域名，时间戳以秒为单位，不含换行。',
  },
  SIGNING_KEY_UNFIT: {
    en: 'Sign with the merchant API private key, a private RSA key.',
    zh: '签名要用商户 API 私钥（RSA 私钥）。',
  },
  VERIFYING_KEY_UNFIT: {
    en: 'Verify with the WeChat Pay public key or the public key of a platform certificate, an RSA key.',
    zh: '验签要用微信支付公钥或平台证书里的公钥（RSA 公钥）。',
  },
  NONCE_SOURCE_UNFIT: {
    en: 'Leave `randomBytes` out, or return as many random bytes as requested.',
    zh: '不要设置 `randomBytes`，或让它按要求的字节数返回随机数。',
  },
  AUTHORIZATION_MALFORMED: {
    en: 'Send the header as `formatAuthorization` writes it.',
    zh: '请求头的格式要与 `formatAuthorization` 生成的一致。',
  },
  AUTHORIZATION_SCHEME_UNKNOWN: {
    en: 'The header begins with `WECHATPAY2-SHA256-RSA2048` or another scheme of WeChat Pay.',
    zh: '请求头要以 `WECHATPAY2-SHA256-RSA2048` 等微信支付的认证类型开头。',
  },
  AUTHORIZATION_FIELD_INVALID: {
    en: 'Correct the part of the header that the message names.',
    zh: '按报错提示修正请求头里的那一项。',
  },
  RESOURCE_MALFORMED: {
    en: "Pass the notification's `resource` as it was received.",
    zh: '把通知里的 `resource` 原样传入。',
  },
  RESOURCE_TOO_LARGE: {
    en: 'Reject it: WeChat Pay does not send resources of this size.',
    zh: '拒绝即可，微信支付不会发送这么大的密文。',
  },
  RESOURCE_ALGORITHM_UNKNOWN: {
    en: 'Update this package. Until then ask WeChat Pay which algorithm the merchant uses.',
    zh: '先升级本包；仍然报错就向微信支付确认商户使用的加密算法。',
  },
  RESOURCE_KEY_UNFIT: {
    en: 'Decrypt with the APIv3 key, loaded by `loadApiv3Key`.',
    zh: '解密要用 `loadApiv3Key` 加载的 APIv3 密钥。',
  },
  RESOURCE_NOT_AUTHENTIC: {
    en: "Check that the key is this merchant's current one. Otherwise the content was altered: reject it.",
    zh: '确认密钥是本商户当前使用的；如果密钥无误，说明密文被篡改，应拒绝。',
  },
  FIELD_MALFORMED: {
    en: 'Pass the whole ciphertext as received; a string to encrypt must be well-formed Unicode.',
    zh: '密文要原样传入，不能截断或改写；要加密的文本不能含半个字符。',
  },
  FIELD_TOO_LONG: {
    en:
      'Shorten the value: a key of 2048 bits encrypts up to 214 bytes of UTF-8. If the value is encrypted already, name the ' +
      'key in `Wechatpay-Serial`, and it is not encrypted again.',
    zh: '缩短内容：2048 位密钥最多加密 214 字节（UTF-8）。已经自行加密的，在 `Wechatpay-Serial` 里写明密钥编号，就不会再加密一次。',
  },
  FIELD_KEY_UNFIT: {
    en: 'Download the WeChat Pay public key or the platform certificate again.',
    zh: '重新下载微信支付公钥或平台证书。',
  },
  FIELD_UNREADABLE: {
    en:
      '`privateKey` must belong to the merchant certificate that was in use when the value was encrypted. Values from before ' +
      'a renewal need the old key.',
    zh: '`privateKey` 要与加密时使用的商户证书配对；更换证书之前的密文，要用旧私钥解密。',
  },
  PARAMETER_INVALID: {
    en: 'Pass a string or an integer. A path parameter must not be empty, `.` or `..`.',
    zh: '传入字符串或整数；路径参数不能为空，也不能是 `.` 或 `..`。',
  },
  MAC_KEY_UNFIT: {
    en: 'Sign parameters of APIv2 with the APIv2 key, loaded by `loadSecret`.',
    zh: 'APIv2 的参数要用 `loadSecret` 加载的 APIv2 密钥签名。',
  },
  XML_MALFORMED: {
    en: 'Pass the XML as it was received. A proxy may have responded instead of WeChat Pay.',
    zh: '把收到的 XML 原样传入；也可能是代理返回的内容，不是微信支付的应答。',
  },
  XML_DOCTYPE: {
    en: 'Reject it: WeChat Pay messages never have a document type.',
    zh: '拒绝即可，微信支付的报文不含 DOCTYPE。',
  },
  XML_TOO_LARGE: {
    en: 'Reject it: WeChat Pay messages are never this large.',
    zh: '拒绝即可，微信支付的报文没有这么大。',
  },
  XML_TOO_DEEP: {
    en: 'Reject it: WeChat Pay messages are never nested this deep.',
    zh: '拒绝即可，微信支付的报文没有这么多层嵌套。',
  },
  XML_NAME: {
    en: 'Use the field names of the operation: letters, digits and underscores.',
    zh: '字段名要与接口文档一致，只含字母、数字和下划线。',
  },
  XML_CHARACTER: {
    en: 'Remove the control characters from the value.',
    zh: '去掉字段值里的控制字符。',
  },
}

/** Remedies of all errors of this package, in both languages. */
export const protocolRemedies: Readonly<Record<ProtocolErrorCode, Remedy>> = { ...keyRemedies, ...others }
