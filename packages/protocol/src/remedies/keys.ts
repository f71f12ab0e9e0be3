import type { ProtocolErrorCode } from '../error-codes'
import type { Remedy } from './remedy'

/** Codes of errors in loading keys and certificates. */
export type KeyCode = Extract<
  ProtocolErrorCode,
  `KEY_${string}` | `CERTIFICATE_${string}` | `MERCHANT_${string}` | `TRUST_${string}`
>

export const keyRemedies: Readonly<Record<KeyCode, Remedy>> = {
  KEY_MISSING: {
    en: 'Check that the environment variable or the setting was read.',
    zh: '检查是否读到了环境变量或配置项。',
  },
  KEY_FILE_UNREADABLE: {
    en: 'Check the path and the permissions. A `file://` URL has three slashes and an absolute path.',
    zh: '检查路径与权限。`file://` 地址要写三个斜杠加绝对路径。',
  },
  KEY_TOO_LARGE: {
    en: 'Pass a key file such as `apiclient_key.pem` or `pub_key.pem`.',
    zh: '换成 `apiclient_key.pem`、`pub_key.pem` 这样的密钥文件。',
  },
  KEY_UNRECOGNIZED: {
    en: 'Pass the whole content of the `.pem` file or its `file://` URL. A plain path is not opened.',
    zh: '填 `.pem` 文件的全文，或它的 `file://` 地址；普通路径不会被打开。',
  },
  KEY_WRONG_KIND: {
    en: 'Private key, public key and certificate each have their own option. Give the kind that the message names.',
    zh: '私钥、公钥、证书放错了位置，按报错提示换成对应的那一种。',
  },
  KEY_ENCRYPTED: {
    en: 'Remove the passphrase: `openssl pkey -in encrypted.pem -out key.pem`.',
    zh: '先去掉私钥口令：`openssl pkey -in encrypted.pem -out key.pem`。',
  },
  KEY_DAMAGED: {
    en: 'Copy the whole file again. It is truncated or altered.',
    zh: '内容不完整或被改动过，重新复制整个文件。',
  },
  KEY_NOT_RSA: {
    en: 'Use the RSA key that belongs to the merchant API certificate.',
    zh: '换成商户 API 证书对应的 RSA 私钥。',
  },
  KEY_TOO_SHORT: {
    en: 'Generate a key pair of 2048 bits and replace the certificate in the merchant console.',
    zh: '重新生成 2048 位密钥，并在商户平台更换证书。',
  },
  KEY_WRONG_LENGTH: {
    en: 'APIv3 and APIv2 keys are 32 bytes long. Look for blanks, quotation marks or a line feed around the value.',
    zh: 'APIv3 密钥、APIv2 密钥都是 32 字节，检查前后是否多了空格、引号或换行。',
  },
  CERTIFICATE_SERIAL_MISMATCH: {
    en: "Write the certificate's own serial number: `openssl x509 -in cert.pem -noout -serial`.",
    zh: '改成证书本身的序列号，可用 `openssl x509 -in cert.pem -noout -serial` 查看。',
  },
  MERCHANT_CERTIFICATE_AMONG_PLATFORM: {
    en: "Put a platform certificate or the WeChat Pay public key into `certs`, not the merchant's own certificate.",
    zh: '`certs` 里要放平台证书或微信支付公钥，不是商户自己的证书。',
  },
  TRUST_ID_INVALID: {
    en: 'Names in `certs` are serial numbers or `PUB_KEY_ID_…`. Copy them from the merchant console.',
    zh: '`certs` 的键名是平台证书序列号或 `PUB_KEY_ID_…`，请从商户平台复制。',
  },
}
