import { magicCodes } from '../../src/magic/payment-codes'
import type { MagicValue } from '../../src/magic/value'

export type Language = 'zh' | 'en'

/** Headings of the page, by the domain whose actions the values cause. */
const headings: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  transactions: { zh: '支付', en: 'Payments' },
  combinedOrders: { zh: '合单支付', en: 'Combined orders' },
  refunds: { zh: '退款', en: 'Refunds' },
  serviceOrders: { zh: '支付分订单', en: 'Pay-score orders' },
  profitSharing: { zh: '分账', en: 'Profit sharing' },
  transfers: { zh: '商家转账', en: 'Transfers' },
  transferBatches: { zh: '批量转账', en: 'Batch transfers' },
  withdrawals: { zh: '提现', en: 'Withdrawals' },
  contracts: { zh: '委托代扣签约', en: 'Auto-debit contracts' },
  applyments: { zh: '特约商户进件', en: 'Applications of sub-merchants' },
  ecommerceApplyments: { zh: '二级商户进件', en: 'Applications of sub-merchants of platforms' },
  complaints: { zh: '消费者投诉', en: 'Complaints' },
  favorStocks: { zh: '代金券批次', en: 'Stocks of cash coupons' },
  favorCoupons: { zh: '代金券', en: 'Cash coupons' },
  busifavorStocks: { zh: '商家券批次', en: 'Stocks of merchant coupons' },
  parking: { zh: '停车服务', en: 'Parking services' },
  vehicleCharges: { zh: '停车与乘车扣费', en: 'Charges for parking and rides' },
  deductions: { zh: '委托代扣扣款', en: 'Auto-debit deductions' },
}

const texts = {
  zh: {
    head: `---
title: 魔法值
description: 用特定的金额、openid 或字符串触发支付失败、退款异常、分账失败、转账失败与任意错误码，不需要控制接口
---

# 魔法值

用户、银行与微信支付的动作，除了由[控制接口](./sandbox#模拟用户)发起，也可以写在请求里：请求含有下表的取值时，沙箱在一秒（业务时间）之后执行对应的动作，并照常发送通知。程序即使只能调用微信支付的接口，也能得到各种结果，例如在自己的收银台下一笔 888880.01 元的订单，它会自动付款。

- 请求先按业务规则处理；被拒绝的请求不会触发动作。
- 动作与控制接口的相同。到时订单的状态若不允许这个动作（例如已经关闭），就什么也不发生。
- 金额以分为单位，括号里是元。
- 不需要时关闭：\`createSandbox({ magicValues: 'off' })\`，命令行用 \`--no-magic-values\`。
- 本页的表由沙箱的数据生成，也可以从 \`GET /sandbox/v1/magic-values\` 取得。

## 错误码

把任何接口的任何字符串参数（路径、查询或请求体）写成 \`sandbox_\` 加错误码，请求就会以这个错误被拒绝，什么也不保存；状态码与含义取自接口目录。错误码不在目录为这个接口列出的范围内时不起作用，按普通字符串处理。

| 请求 | 应答 |
| --- | --- |
| 退款的 \`reason\` 为 \`sandbox_NOT_ENOUGH\` | 403 \`NOT_ENOUGH\` |
| 下单的 \`description\` 为 \`sandbox_OUT_TRADE_NO_USED\` | 403 \`OUT_TRADE_NO_USED\` |
| \`GET /v3/refund/domestic/refunds/sandbox_SYSTEM_ERROR\` | 500 \`SYSTEM_ERROR\` |
`,
    columns: '| 参数 | 取值 | 结果 |\n| --- | --- | --- |',
    yuan: (fen: number) => `\`${fen}\`（${yuan(fen)} 元）`,
    operations: '接口：',
    codes:
      '## 付款码\n\n付款码支付（APIv3 与 APIv2）的结果由 `auth_code` 开头的数字决定；后面接任意八位数字，因为一个付款码只能付一笔订单。\n\n| 付款码 | 结果 |\n| --- | --- |',
  },
  en: {
    head: `---
title: Magic values
description: Amounts, openids and strings that provoke a failed payment, an abnormal refund, a failed share, a failed transfer, or any error code, without the control API
---

# Magic values

The [control API](./sandbox#simulating-the-user) simulates users, banks and WeChat Pay. Values of requests can do the same: when a request contains a value listed below, the sandbox carries out the action one second of business time later, and sends notifications as usual. A program that can only call WeChat Pay's own API thus gets every outcome: an order of 888,880.01 yuan from its checkout, for example, is paid by itself.

- The request is first processed by the business rules; if it is rejected, the action does not take place.
- The actions are those of the control API. If the state of the order no longer allows the action (because it was closed, for example), nothing happens.
- Amounts are in fen, with yuan in parentheses.
- Switch them off with \`createSandbox({ magicValues: 'off' })\`, or \`--no-magic-values\` on the command line.
- The tables are generated from the sandbox's data, which \`GET /sandbox/v1/magic-values\` returns too.

## Error codes

Set any string parameter of any operation (in the path, query or body) to \`sandbox_\` followed by an error code: the request is rejected with this error, and nothing is stored. Status and meaning come from the catalog. A code that the catalog does not list for the operation has no effect; the value is then an ordinary string.

| request | response |
| --- | --- |
| \`reason\` of a refund is \`sandbox_NOT_ENOUGH\` | 403 \`NOT_ENOUGH\` |
| \`description\` of an order is \`sandbox_OUT_TRADE_NO_USED\` | 403 \`OUT_TRADE_NO_USED\` |
| \`GET /v3/refund/domestic/refunds/sandbox_SYSTEM_ERROR\` | 500 \`SYSTEM_ERROR\` |
`,
    columns: '| field | value | outcome |\n| --- | --- | --- |',
    yuan: (fen: number) => `\`${fen}\` (${yuan(fen)} yuan)`,
    operations: 'Operations:',
    codes:
      '## Payment codes\n\nIn payments by code (APIv3 and APIv2), the first digits of `auth_code` determine the outcome. Append any eight digits: each code pays one order only.\n\n| code | outcome |\n| --- | --- |',
  },
} as const

const yuan = (fen: number): string => (fen / 100).toFixed(2)

/** The page of the guide about magic values, made from their table. */
export function magicValuesPage(values: readonly MagicValue[], language: Language): string {
  const text = texts[language]
  const domains = [...new Set(values.map(({ action }) => action.split('.')[0] ?? ''))]
  const sections = domains.map((domain) => {
    const heading = headings[domain]
    if (heading === undefined) throw new Error(`no heading for the magic values of ${domain}`)
    const own = values.filter(({ action }) => action.startsWith(`${domain}.`))
    const groups = [...new Set(own.map(({ routes }) => routes.join()))].map((routes) =>
      groupText(
        own.filter((each) => each.routes.join() === routes),
        language,
      ),
    )
    return `## ${heading[language]}\n\n${groups.join('\n\n')}\n`
  })
  const codes = magicCodes.map(({ beginning, outcome }) => `| \`${beginning}…\` | ${outcome[language]} |`)
  return [text.head, ...sections, text.codes, ...codes, ''].join('\n')
}

function groupText(values: readonly MagicValue[], language: Language): string {
  const { columns, yuan: amount, operations } = texts[language]
  const routes = (values[0]?.routes ?? []).map((route) => `- \`${route}\``)
  const rows = values.map(({ field, value, outcome }) => {
    const shown = typeof value === 'number' ? amount(value) : `\`${value}\``
    return `| \`${field}\` | ${shown} | ${outcome[language]} |`
  })
  return [operations, '', ...routes, '', columns, ...rows].join('\n')
}
