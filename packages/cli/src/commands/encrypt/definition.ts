import { defineCommand } from '../../definition/command'
import { targetOptions } from '../../target/options'

export const definition = defineCommand({
  name: 'encrypt',
  summary: { zh: '加密一个敏感字段', en: 'encrypt a sensitive field' },
  description: {
    zh: '用微信支付公钥或平台证书加密姓名、银行卡号等（RSA-OAEP），打印密文和要写进 Wechatpay-Serial 的序列号。不带参数时从标准输入读取，使明文不留在命令历史里。',
    en: 'Encrypts a name, a bank account and the like with the WeChat Pay public key or a platform certificate (RSA-OAEP), and prints the serial number for Wechatpay-Serial. Without an argument it reads standard input, so that the text is not kept in the history of the shell.',
  },
  arguments: [
    {
      name: 'text',
      optional: true,
      summary: { zh: '明文；默认读标准输入', en: 'the text; default standard input' },
    },
  ],
  options: {
    key: {
      type: 'path',
      summary: {
        zh: '平台证书或微信支付公钥的文件；默认用商户的 certs',
        en: 'file of a platform certificate or the WeChat Pay public key; default the certs of the merchant',
      },
    },
    ...targetOptions,
  },
  examples: [
    {
      command: 'encrypt --key pub_key.pem < name.txt',
      summary: { zh: '用微信支付公钥加密', en: 'encrypt with the WeChat Pay public key' },
    },
  ],
  exitCodes: {
    configuration: { zh: '没有可用的公钥', en: 'no public key is available' },
  },
})
