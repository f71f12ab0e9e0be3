import type { Advice } from '@wxpay/catalog'
import type { Text } from '../definition/text'

/** Remedy after an error, by its advice. */
export const adviceTexts: Readonly<Record<Advice, Text>> = {
  'retry-same': {
    zh: '稍后原样重试，单号不变',
    en: 'Repeat the same request, with the same numbers, a little later',
  },
  'query-first': { zh: '结果未知，先查询', en: 'The outcome is unknown: query it first' },
  'fix-request': { zh: '改正请求；原样重试没有用', en: 'Correct the request; repeating it does not help' },
  'check-signature': {
    zh: '检查私钥、证书序列号与时钟；wxpay verify 找出首个不同之处',
    en: 'Check private key, serial number and clock; wxpay verify finds the first difference',
  },
  'ask-permission': {
    zh: '在商户平台开通权限或产品',
    en: 'Get the permission or product in the merchant platform',
  },
  'slow-down': { zh: '降低频率，稍后原样重试', en: 'Slow down, then repeat the same request' },
  'check-account': {
    zh: '检查付款方、收款方或商户的账户',
    en: 'Check the account of payer, receiver or merchant',
  },
  'contact-support': { zh: '联系微信支付技术支持', en: "Contact WeChat Pay's support" },
}
