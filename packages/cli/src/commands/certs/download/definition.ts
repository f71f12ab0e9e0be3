import { defineCommand } from '../../../definition/command'
import { targetOptions } from '../../../target/options'

export const definition = defineCommand({
  name: 'download',
  summary: {
    zh: '下载平台证书，验签后存为文件',
    en: 'download the platform certificates, verified, into files',
  },
  description: {
    zh: '用 APIv3 密钥解密，核对签名与序列号，写成 wechatpay_<序列号>.pem，并打印有效期。改用微信支付公钥的商户没有平台证书。',
    en: 'Decrypts them with the APIv3 key, verifies signature and serial numbers, writes wechatpay_<serial>.pem and prints until when they are valid. Merchants that use the WeChat Pay public key have none.',
  },
  options: {
    output: {
      type: 'path',
      short: 'o',
      default: '.',
      summary: { zh: '存放的目录', en: 'folder to write to' },
    },
    ...targetOptions,
  },
  examples: [
    {
      command: 'certs download --live -o certs',
      summary: { zh: '下载到 certs 目录', en: 'download them into the folder certs' },
    },
  ],
  exitCodes: {
    configuration: { zh: '缺少 APIv3 密钥，或密钥有误', en: 'the APIv3 key is missing or wrong' },
    refused: { zh: '微信支付拒绝了请求', en: 'WeChat Pay rejected the request' },
    network: { zh: '无法连接，或应答未通过验签', en: 'unreachable, or an unverifiable response' },
  },
})
