import type { Advice } from '@wxpay/catalog'
import type { Text } from '../../definition/text'

/** Remedy after an error, by its advice. */
export const adviceTexts: Readonly<Record<Advice, Text>> = {
  'retry-same': {
    zh: '稍后用同样的参数、同样的单号重试，不要换单号。',
    en: 'Send the same request with the same numbers again, a little later. Never with a new number.',
  },
  'query-first': {
    zh: '结果未知：先查询这笔单据，确认没有生效再重试，仍用原单号。',
    en: 'The outcome is unknown: query it first, and repeat it with the same number only if it has not happened.',
  },
  'fix-request': {
    zh: '请求不符合规则或单据的状态：改正后再发，原样重试没有用。',
    en: 'The request does not fit the rules or the state: correct it. Repeating it does not help.',
  },
  'check-signature': {
    zh: '验签失败：核对签名串、私钥、证书序列号和本机时间；用 explain_signature 或 wxpay verify 定位。',
    en: 'The signature did not verify: check the string that is signed, the private key, the serial number and the clock, with explain_signature or wxpay verify.',
  },
  'ask-permission': {
    zh: '商户缺少权限、签约或设置：在商户平台开通。',
    en: 'The merchant lacks a permission, a contract or a setting: enable it on the merchant platform.',
  },
  'slow-down': {
    zh: '请求过于频繁：降低频率，退避后用同样的参数重试。',
    en: 'Too many calls: back off, then send the same request.',
  },
  'check-account': {
    zh: '付款方、收款方或商户的账户不满足条件：检查余额与账户状态。',
    en: 'An account (payer, receiver or merchant) does not allow it: check its balance and state.',
  },
  'contact-support': {
    zh: '带上 Request-ID 联系微信支付客服。',
    en: 'Contact the support of WeChat Pay with the Request-ID.',
  },
}
