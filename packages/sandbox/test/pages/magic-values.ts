import { magicCodes } from '../../src/magic/payment-codes'
import type { MagicValue } from '../../src/magic/value'

export type Language = 'zh' | 'en'

/** Headings of the page, by the domain whose actions the values cause. */
const headings: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  transactions: { zh: '支付', en: 'Payments' },
  combinedOrders: { zh: '合单支付', en: 'Combined orders' },
  refunds: { zh: '退款', en: 'Refunds' },
  serviceOrders: { zh: '支付分订单', en: 'Service orders' },
  profitSharing: { zh: '分账', en: 'Profit sharing' },
  transfers: { zh: '商家转账', en: 'Transfers' },
  transferBatches: { zh: '批量转账', en: 'Batches of transfers' },
  withdrawals: { zh: '提现', en: 'Withdrawals' },
  contracts: { zh: '委托代扣签约', en: 'Contracts' },
  deductions: { zh: '委托代扣扣款', en: 'Deductions' },
}

const texts = {
  zh: {
    head: `---
title: 魔法值
description: 用特定的金额、openid 或文字触发支付失败、退款异常、分账失败、转账失败与任意错误码，不需要控制接口
---

# 魔法值

用户、银行与微信支付的动作，除了由[控制接口](./sandbox#模拟用户)发起，也可以写在请求里：请求含有下表的取值时，沙箱在业务时间的一秒之后执行对应的动作，并照常发送通知。只能调用 APIv3 的程序，也能由此得到任何结果，例如用真实的收银台付一笔 888880.01 元的订单。

- 请求先按业务规则处理；被拒绝的请求不会触发动作。
- 动作与控制接口的函数相同。到时订单已不在对应的状态（例如已经关闭），就什么也不发生。
- 金额以分为单位，表里同时写出以元为单位的数。
- 不需要时关闭：\`createSandbox({ magicValues: 'off' })\`，命令行用 \`--no-magic-values\`。
- 下面的表也在 \`GET /sandbox/v1/magic-values\`，由沙箱的数据生成。

## 错误码

任何接口的任何文字参数（路径、查询、正文）写成 \`sandbox_\` 加错误码，请求就以这个错误被拒绝，状态码与含义取自接口目录，什么也不保存。目录没有为这个接口列出的错误码不起作用，当作普通文字。

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
      '## 付款码\n\n付款码支付（APIv3 与 APIv2）的 `auth_code` 以下面的数字开头时，结果固定；后面是任意八位数字，因为一个付款码只能付一笔订单。\n\n| 付款码 | 结果 |\n| --- | --- |',
  },
  en: {
    head: `---
title: Magic values
description: Amounts, openids and texts that provoke a failed payment, an abnormal refund, a failed share, a failed transfer, or any error code, without the control API
---

# Magic values

Users, banks and WeChat Pay act by the [control API](./sandbox#simulating-the-user), or by values of requests: after a request with a value of the tables below, the sandbox carries out the action, one second of business time later, and notifies as usual. So a program that can only call APIv3 can get every outcome, for example by paying an order of 888,880.01 yuan at its real checkout.

- The request is processed by the business rules first; a rejected one causes no action.
- Actions are the functions of the control API. If the order is in another state by then, for example closed, nothing happens.
- Amounts are in fen; the tables state them in yuan too.
- Switch them off by \`createSandbox({ magicValues: 'off' })\`, or \`--no-magic-values\` of the command.
- The tables are made from the data of the sandbox, which is also at \`GET /sandbox/v1/magic-values\`.

## Error codes

Any text parameter of any operation (in the path, query or body) that is \`sandbox_\` and an error code rejects the request with this error; status and meaning are those of the catalog, and nothing is stored. A code that the catalog does not list for the operation has no effect: the text is an ordinary one.

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
      '## Payment codes\n\nAn `auth_code` of a payment by code (APIv3 and APIv2) that begins with these digits ends in a certain way. Any eight digits follow, because a code pays one order.\n\n| code | outcome |\n| --- | --- |',
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
