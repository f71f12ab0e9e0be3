import { defineCommand } from '../../definition/command'
import { targetOptions } from '../../target/options'

export const definition = defineCommand({
  name: 'verify',
  summary: { zh: '验签：请求、应答或回调通知', en: 'verify a captured request, response or notification' },
  description: {
    zh: '读一份抓包，说明签名是否有效；无效时指出首个不同之处和可能的原因。接受 HAR、一条 curl 命令，或 HTTP 报文（首行、各个头、空行、报文主体）。请求用商户 API 证书验签，应答与回调通知用 Wechatpay-Serial 指名的平台证书或微信支付公钥，APIv2 用 APIv2 密钥。',
    en: 'Reads a capture and says whether its signature is valid; if not, the first difference and the likely cause. Takes a HAR, a curl line, or an HTTP message (first line, headers, an empty line, the body). A request is verified with the merchant API certificate, a response or a notification with the platform certificate or public key that Wechatpay-Serial names, APIv2 with the APIv2 key.',
  },
  arguments: [
    {
      name: 'file',
      optional: true,
      path: true,
      summary: { zh: '抓包文件；默认读标准输入', en: 'capture; default standard input' },
    },
  ],
  options: {
    certificate: {
      type: 'path',
      summary: {
        zh: '验证请求的商户 API 证书；默认商户自己的',
        en: 'merchant API certificate that verifies requests; default that of the merchant',
      },
    },
    key: {
      type: 'path',
      summary: {
        zh: '验证应答与通知的平台证书或微信支付公钥；默认商户的 certs',
        en: 'platform certificate or public key that verifies responses and notifications; default the certs of the merchant',
      },
    },
    'apiv2-key-file': { type: 'path', summary: { zh: '含 APIv2 密钥的文件', en: 'file with the APIv2 key' } },
    ...targetOptions,
  },
  examples: [
    {
      command: 'verify notification.txt --key pub_key.pem',
      summary: { zh: '验证一份回调通知', en: 'verify a notification' },
    },
    {
      command: 'verify capture.har',
      summary: { zh: '验证抓到的每一次调用', en: 'verify each call of a capture' },
    },
  ],
  exitCodes: {
    failed: { zh: '有签名无效', en: 'a signature is not valid' },
    configuration: { zh: '缺少验签用的密钥', en: 'the key that verifies is missing' },
  },
})
