/** A handwritten page: `docs/guide/<slug>.md` in Chinese, `docs/en/guide/<slug>.md` in English. */
export interface Guide {
  readonly slug: string
  readonly zh: string
  readonly en: string
}

/** The guides in reading order. */
export const guides = [
  {
    zh: '入门',
    en: 'Start',
    pages: [
      { slug: 'getting-started', zh: '五分钟上手', en: 'Five-minute start' },
      { slug: 'sandbox', zh: '本地沙箱', en: 'The sandbox' },
      { slug: 'console', zh: '控制台', en: 'The console' },
      { slug: 'cli', zh: '命令行', en: 'The command line' },
      { slug: 'magic-values', zh: '魔法值', en: 'Magic values' },
      { slug: 'provoking-errors', zh: '触发错误码', en: 'Provoking errors' },
      { slug: 'ci', zh: '测试与 CI', en: 'Tests and CI' },
      { slug: 'front-end-testing', zh: '测试前端', en: 'Testing a front end' },
      { slug: 'testing', zh: '测试与打包', en: 'Testing and bundling' },
      { slug: 'agents', zh: '给 AI 助手用', en: 'Coding agents' },
    ],
  },
  {
    zh: '调用接口',
    en: 'Calling',
    pages: [
      { slug: 'calls', zh: '链式调用与 request()', en: 'The chain and request()' },
      { slug: 'errors', zh: '错误与处理', en: 'Errors and remedies' },
      { slug: 'reliability', zh: '重试与结果未知', en: 'Retries and unknown outcomes' },
      { slug: 'notifications', zh: '接收通知', en: 'Notifications' },
      { slug: 'front-end', zh: '调起支付的参数', en: 'Front-end parameters' },
      { slug: 'signing', zh: '签名方法与算例', en: 'Signing recipes' },
      { slug: 'files', zh: '账单与文件', en: 'Bills and files' },
      { slug: 'money', zh: '金额', en: 'Money' },
    ],
  },
  {
    zh: '产品',
    en: 'Products',
    pages: [
      { slug: 'refunds', zh: '退款与通知', en: 'Refunds' },
      { slug: 'combined-payments', zh: '合单支付', en: 'Combined payments' },
      { slug: 'profit-sharing', zh: '分账', en: 'Profit sharing' },
      { slug: 'transfers', zh: '商家转账', en: 'Transfers' },
      { slug: 'partners', zh: '服务商与平台', en: 'Partners and platforms' },
      { slug: 'applyments', zh: '上传与进件', en: 'Uploads and applications' },
      { slug: 'pay-score', zh: '支付分订单', en: 'Pay-score orders' },
      { slug: 'brands', zh: '品牌', en: 'Brands' },
      { slug: 'apiv2', zh: 'APIv2', en: 'APIv2' },
    ],
  },
  {
    zh: '上线与运维',
    en: 'Operations',
    pages: [
      { slug: 'going-live', zh: '上线清单', en: 'Going live' },
      { slug: 'troubleshooting', zh: '排查问题', en: 'Troubleshooting' },
      { slug: 'stores', zh: '多进程部署', en: 'Many processes' },
      { slug: 'keys', zh: '密钥与信任', en: 'Keys and trust' },
      { slug: 'coverage', zh: '接口覆盖', en: 'Coverage' },
    ],
  },
  {
    zh: '迁移',
    en: 'Moving over',
    pages: [
      { slug: 'from-wechatpay-axios-plugin', zh: 'wechatpay-axios-plugin', en: 'wechatpay-axios-plugin' },
      { slug: 'from-wechatpay-node-v3', zh: 'wechatpay-node-v3、tenpay', en: 'wechatpay-node-v3 and tenpay' },
      { slug: 'other-languages', zh: '其他语言', en: 'Other languages' },
    ],
  },
] as const satisfies readonly { zh: string; en: string; pages: readonly Guide[] }[]
