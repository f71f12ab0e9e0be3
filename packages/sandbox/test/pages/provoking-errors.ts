import { findErrors } from '@wxpay/catalog'
import type { ProvokeRow, Way } from '../provoke/table'
import type { Language } from './magic-values'

/** Names of the catalog's error tables, in the order of the page. */
const tables: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ordering: { zh: '下单', en: 'Ordering' },
  transaction: { zh: '支付订单', en: 'Transactions' },
  combined: { zh: '合单支付', en: 'Combined orders' },
  'code-payment': { zh: '付款码支付', en: 'Payments by code' },
  refund: { zh: '退款', en: 'Refunds' },
  payscore: { zh: '支付分', en: 'Pay score' },
  papay: { zh: '委托代扣', en: 'Contracts and deductions' },
  profitsharing: { zh: '分账', en: 'Profit sharing' },
  transfer: { zh: '转账与电子回单', en: 'Transfers and receipts' },
  withdraw: { zh: '余额与提现', en: 'Balances and withdrawals' },
  bill: { zh: '账单', en: 'Bills' },
  complaint: { zh: '投诉', en: 'Complaints' },
  applyment: { zh: '进件', en: 'Applications of sub-merchants' },
  marketing: { zh: '营销', en: 'Marketing' },
  fapiao: { zh: '电子发票', en: 'Electronic invoices' },
  media: { zh: '图片与视频', en: 'Uploads' },
  certificates: { zh: '平台证书', en: 'Platform certificates' },
  general: { zh: '其他', en: 'Other operations' },
  v2: { zh: 'APIv2', en: 'APIv2' },
  'v2-transaction': { zh: 'APIv2 支付', en: 'Transactions of APIv2' },
  'v2-refund': { zh: 'APIv2 退款', en: 'Refunds of APIv2' },
  'v2-papay': { zh: 'APIv2 委托代扣', en: 'Contracts and deductions of APIv2' },
  'v2-profitsharing': { zh: 'APIv2 分账', en: 'Profit sharing of APIv2' },
  'v2-transfer': { zh: 'APIv2 转账与红包', en: 'Transfers and red packets of APIv2' },
}

const texts = {
  zh: {
    head: `---
title: 触发错误码
description: 按业务规则模拟的接口，每一个错误码怎样触发
---

# 触发错误码

[\`stateful\`](./sandbox) 接口的每一个错误码都能触发。本页由沙箱的数据生成，每一条都有测试通过 HTTP 执行。触发的办法有四种，按下面的顺序，取第一种可行的：

1. **业务规则**：让订单进入某个状态，或提交不合规则的参数，见各节的第一张表。有两条规则适用于很多接口，各节不再重复：用不能调用该接口的[商户类型](./sandbox#服务商、电商平台与从业机构)调用，得到 \`NO_AUTH\`（APIv2 为 \`NOAUTH\`）；使用没有绑定的 appid，得到 \`APPID_MCHID_NOT_MATCH\`。
2. **错误的请求**：改动签名得到 \`SIGN_ERROR\`，加上未定义的参数 \`unknown_parameter\` 得到 \`PARAM_ERROR\`。
3. **字符串参数**：把第二张表里的参数写成 \`sandbox_\` 加错误码，见[魔法值](./magic-values#错误码)。
4. **故障**：注入 \`{ "fault": { "kind": "error-code", "code": "…" } }\`，见[故障](./sandbox#故障)。用于没有合适的字符串参数，或者参数长度放不下错误码的接口。

错误码的含义与处理见[错误与处理](./errors)和各接口的参考页。
`,
    general:
      '## 所有 APIv3 接口\n\n下面的错误码每个接口都可能返回，各节不再重复。前两个用错误的请求触发，其余用字符串参数或故障触发。\n',
    codes: '| 错误码 | 状态码 | 含义 |\n| --- | --- | --- |',
    rules: '| 接口 | 错误码 | 业务规则 |\n| --- | --- | --- |',
    others: '| 接口 | 字符串参数 | 其余错误码 |\n| --- | --- | --- |',
    none: '无（用故障）',
    join: '、',
  },
  en: {
    head: `---
title: Provoking errors
description: How to provoke each error code of an operation that the sandbox simulates by business rules
---

# Provoking errors

Every error code of a [\`stateful\`](./sandbox) operation can be provoked. This page is generated from the sandbox's data, and a test runs every row over HTTP. There are four ways; use the first that applies:

1. **Business rules**: bring an order into a state or send parameters that break a rule; see the first table of each section. Two rules apply to many operations, so the sections do not repeat them: a call by a [kind of merchant](./sandbox#partners-platforms-and-institutions) that may not call the operation gets \`NO_AUTH\` (\`NOAUTH\` in APIv2), and an appid that is not bound to the merchant gets \`APPID_MCHID_NOT_MATCH\`.
2. **An invalid request**: a wrong signature gets \`SIGN_ERROR\`, and an undefined parameter such as \`unknown_parameter\` gets \`PARAM_ERROR\`.
3. **A string parameter**: set the parameter in the second table to \`sandbox_\` followed by the code; see [magic values](./magic-values#error-codes).
4. **A fault**: inject \`{ "fault": { "kind": "error-code", "code": "…" } }\`, see [faults](./sandbox#faults). Use it where an operation has no suitable string parameter, or the code is too long for it.

For what the codes mean and what to do, see [errors and remedies](./errors) and the reference page of each operation.
`,
    general:
      '## All operations of APIv3\n\nEvery operation can return these codes, so the sections do not repeat them. Provoke the first two by an invalid request, the others by a string parameter or a fault.\n',
    codes: '| code | status | meaning |\n| --- | --- | --- |',
    rules: '| operation | code | rule |\n| --- | --- | --- |',
    others: '| operation | string parameter | other codes |\n| --- | --- | --- |',
    none: 'none (use a fault)',
    join: ', ',
  },
} as const

/** The page of the guide about provoking errors, made from the table that the test runs. */
export function provokingErrorsPage(rows: readonly ProvokeRow[], language: Language): string {
  const text = texts[language]
  const general = findErrors('general') ?? {}
  const first = ['SIGN_ERROR', 'PARAM_ERROR']
  const codes = [...first, ...Object.keys(general).filter((code) => !first.includes(code))].map((code) => {
    const { status, meaning } = general[code] ?? { status: 0, meaning: { zh: '', en: '' } }
    return `| \`${code}\` | ${status} | ${meaning[language]} |`
  })
  const used = new Set(rows.map(({ found }) => found.operation['x-wxpay'].errors))
  const unnamed = [...used].filter((name) => !(name in tables))
  if (unnamed.length > 0) throw new Error(`no heading for the error tables ${unnamed.join()}`)
  const sections = Object.entries(tables)
    .filter(([name]) => used.has(name))
    .map(([name, heading]) => {
      const own = rows.filter(({ found }) => found.operation['x-wxpay'].errors === name)
      return `## ${heading[language]}\n\n${sectionText(own, new Set(Object.keys(general)), language)}\n`
    })
  return [text.head, text.general, text.codes, ...codes, '', ...sections].join('\n')
}

/** Ways other than the rules of a domain. */
const byOther = new Set<Way['kind']>(['wrong-signature', 'unknown-parameter', 'text', 'fault'])

function sectionText(rows: readonly ProvokeRow[], general: ReadonlySet<string>, language: Language): string {
  const { rules, others, none, join } = texts[language]
  const byRules = rows.flatMap(({ found, code, way }) => {
    const how = way.kind === 'state' ? way.row.how : way.kind === 'request' ? way.how : undefined
    return how === undefined ? [] : [`| \`${found.route}\` | \`${code}\` | ${how[language]} |`]
  })
  const remaining = [...new Set(rows.map(({ found }) => found.route))].map((route) => {
    const own = rows.filter(({ found }) => found.route === route)
    const field = own.flatMap(({ way }) => (way.kind === 'text' ? [`\`${way.name}\``] : []))[0] ?? none
    const codes = own.filter(({ code, way }) => byOther.has(way.kind) && !general.has(code))
    return `| \`${route}\` | ${field} | ${codes.map(({ code }) => `\`${code}\``).join(join)} |`
  })
  const tablesOf = byRules.length === 0 ? [] : [rules, ...byRules, '']
  return [...tablesOf, others, ...remaining].join('\n')
}
