import { defineCommand } from '../../definition/command'
import { targetOptions } from '../../target/options'

export const definition = defineCommand({
  name: 'decrypt',
  summary: {
    zh: '解密通知、证书或敏感字段',
    en: 'decrypt a notification, a certificate or a sensitive field',
  },
  description: {
    zh: '按内容辨认：回调通知或 resource 的 JSON 用 APIv3 密钥（AES-256-GCM）；APIv2 退款通知的 XML 或它的 req_info 用 APIv2 密钥；Base64 的敏感字段用商户 API 私钥。密钥取自选项给出的文件，否则取自商户。解密不等于验签：来源用 wxpay verify 核对。',
    en: 'Goes by the content: the JSON of a notification or its resource takes the APIv3 key (AES-256-GCM); the XML of an APIv2 refund notification, or its req_info, the APIv2 key; a sensitive field in base64 the merchant API private key. Keys are those of the files given, or else of the merchant. What decrypts is not thereby genuine: wxpay verify checks the origin.',
  },
  arguments: [
    {
      name: 'file',
      optional: true,
      path: true,
      summary: { zh: '文件；默认读标准输入', en: 'file; default standard input' },
    },
  ],
  options: {
    'apiv3-key-file': { type: 'path', summary: { zh: '含 APIv3 密钥的文件', en: 'file with the APIv3 key' } },
    'apiv2-key-file': { type: 'path', summary: { zh: '含 APIv2 密钥的文件', en: 'file with the APIv2 key' } },
    'private-key': {
      type: 'path',
      summary: { zh: '商户 API 私钥文件', en: 'file of the merchant API private key' },
    },
    ...targetOptions,
  },
  examples: [
    {
      command: 'decrypt notification.json --apiv3-key-file apiv3.key',
      summary: { zh: '解密一份回调通知', en: 'decrypt a notification' },
    },
  ],
  exitCodes: {
    failed: { zh: '密钥不对，或内容被改动', en: 'another key, or altered content' },
    configuration: { zh: '缺少所需的密钥', en: 'the key that it takes is missing' },
  },
})
