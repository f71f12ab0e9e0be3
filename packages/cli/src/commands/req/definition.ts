import { defineCommand } from '../../definition/command'

export const definition = defineCommand({
  name: 'req',
  aliases: ['request', 'remote'],
  hidden: true,
  summary: { zh: '旧写法的 call', en: 'the old spelling of call' },
  description: {
    zh: '沿用 wechatpay-axios-plugin 的写法：-c. 是客户端配置，-d. 是请求体，-p. 是查询参数。-c.privateKey 和 -c.certs.<序列号> 写文件名；-c.secret、-c.apiv3Key 写成 @文件 或 env:变量名。-c.baseURL 不是正式地址时不询问。',
    en: 'Takes the spelling of wechatpay-axios-plugin: -c. is the configuration of the client, -d. the body and -p. the query. -c.privateKey and -c.certs.<serial> name files; -c.secret and -c.apiv3Key are @file or env:NAME.',
  },
  arguments: [
    { name: 'uri', summary: { zh: 'v3.pay.transactions.native', en: 'v3.pay.transactions.native' } },
  ],
  options: {
    method: {
      type: 'choice',
      short: 'm',
      choices: ['delete', 'get', 'post', 'put', 'patch'],
      default: 'post',
      summary: { zh: '请求方法', en: 'method' },
    },
    baseURL: { type: 'url', summary: { zh: '微信支付的地址', en: 'address of WeChat Pay' } },
    yes: { type: 'flag', short: 'y', summary: { zh: '不再询问', en: 'send a write without asking' } },
  },
  rest: 'fields',
})
