import type { Remedy } from '@wxpay/protocol'
import type { Advice } from '../wechatpay-error'

/** Explanation of each advice for people. Programs match on `advice` itself. */
export const adviceRemedies: Readonly<Record<Advice, Remedy>> = {
  'retry-same': {
    en: 'Send the same request again with the same order number.',
    zh: '用同样的单号、同样的内容重发。',
  },
  'query-first': {
    en: 'The outcome is unknown: query it before anything else. A new number may pay or refund twice.',
    zh: '结果未知：先查询，再决定。换一个单号重发，可能付两次、退两次。',
  },
  'fix-request': {
    en: 'Correct the request. Repeating it does not help.',
    zh: '请求有误，重发无用，修正后再发。',
  },
  'check-signature': {
    en: 'Check the private key, the certificate serial number and the clock.',
    zh: '检查商户私钥、证书序列号和系统时间。',
  },
  'ask-permission': {
    en: 'Activate the product or the permission in the merchant console.',
    zh: '缺少产品权限，到商户平台开通。',
  },
  'slow-down': {
    en: 'Wait, then retry.',
    zh: '调用太快，稍等再发。',
  },
  'check-account': {
    en: 'Check the balance, the account or the contract.',
    zh: '检查余额、账户或签约状态。',
  },
  'contact-support': {
    en: 'Contact WeChat Pay with the `Request-ID`.',
    zh: '带上 `Request-ID` 联系微信支付。',
  },
}

/** Remedy for an error code that WeChat Pay documents: its meaning and what to do. */
export function refusalRemedy(meaning: Remedy, advice: Advice): Remedy {
  const then = adviceRemedies[advice]
  return {
    en: `${ended(meaning.en, '.')} ${then.en}`,
    zh: `${ended(meaning.zh, '。')}${then.zh}`,
  }
}

function ended(sentence: string, stop: string): string {
  return /[.。!?！？]$/.test(sentence) ? sentence : `${sentence}${stop}`
}
