import { defineCommand } from '../../definition/command'

export const definition = defineCommand({
  name: 'crt',
  aliases: ['cert', 'certificateDownloader', 'downloader'],
  hidden: true,
  summary: { zh: '旧写法的 certs download', en: 'the old spelling of certs download' },
  description: {
    zh: '沿用 wechatpay-axios-plugin 的选项，连接正式的微信支付。APIv3 密钥不能直接写在命令行上（会留在历史记录里），-k 写成 @文件 或 env:变量名。',
    en: 'Takes the options of wechatpay-axios-plugin, and talks to the real WeChat Pay. The APIv3 key itself would stay in the history of the shell: -k takes @file or env:NAME.',
  },
  options: {
    mchid: {
      type: 'string',
      short: 'm',
      required: true,
      placeholder: { zh: '商户号', en: 'mchid' },
      summary: { zh: '商户号', en: 'merchant ID' },
    },
    serialno: {
      type: 'string',
      short: 's',
      required: true,
      placeholder: { zh: '序列号', en: 'serial' },
      summary: { zh: '商户 API 证书序列号', en: 'serial number of the merchant API certificate' },
    },
    privatekey: {
      type: 'path',
      short: 'f',
      required: true,
      summary: { zh: '商户 API 私钥文件', en: 'file of the merchant API private key' },
    },
    key: {
      type: 'string',
      short: 'k',
      required: true,
      placeholder: { zh: '@文件|env:变量名', en: '@file|env:NAME' },
      summary: { zh: 'APIv3 密钥所在的文件或环境变量', en: 'file or variable with the APIv3 key' },
    },
    output: {
      type: 'path',
      short: 'o',
      default: '.',
      summary: { zh: '存放的目录', en: 'folder to write to' },
    },
    baseURL: { type: 'url', summary: { zh: '微信支付的地址', en: 'address of WeChat Pay' } },
  },
})
