import { describe, expect, it } from 'vitest'
import { fileURLToPath } from 'node:url'
import { readFactSchema } from '../facts/schema'
import type { ApiModel } from '../model/api'
import type { FormGroup, Member, Shape } from '../model/shape'
import { fieldTable } from './field-table'
import type { Language } from './words'

const extensions = readFactSchema(
  fileURLToPath(new URL('../../../catalog/x-wxpay.schema.json', import.meta.url)),
)
const model: ApiModel = {
  operations: [],
  webhooks: [],
  schemas: new Map(),
  errors: new Map(),
  extensions,
  products: new Map(),
  roles: new Map(),
}
const names = ['mchid', 'sp_mchid', 'sub_appid', 'transaction_id', 'out_trade_no', 'query_id', 'reason']
const members = names.map(
  (name): Member => ({ name, required: name === 'reason', shape: { kind: 'string' } }),
)
const forms: FormGroup[] = [
  {
    kind: 'exactly one',
    forms: [
      { mode: 'merchant', required: ['mchid'], absent: ['sp_mchid', 'sub_appid'] },
      { mode: 'partner', required: ['sp_mchid'], absent: ['mchid'] },
      { mode: 'institution', required: ['sp_mchid'], absent: ['mchid'] },
    ],
  },
  {
    kind: 'at least one',
    forms: [
      { required: ['transaction_id'], absent: [] },
      { required: ['out_trade_no'], absent: [] },
    ],
  },
]

const needs = (language: Language): Record<string, string> =>
  Object.fromEntries(
    fieldTable({ members, forms }, model, language)
      .split('\n')
      .slice(2, -1)
      .map((row) => row.split(' | '))
      .map(([name = '', , need = '']) => [name.replaceAll(/[|` ]/g, ''), need]),
  )

describe('the column of what is required', () => {
  it('says in Chinese who has to send a field and who must not', () => {
    expect(needs('zh')).toEqual({
      mchid: '直连商户必填；服务商、机构不填',
      sp_mchid: '服务商、机构必填；直连商户不填',
      sub_appid: '直连商户不填',
      transaction_id: '`transaction_id`、`out_trade_no` 至少填一个',
      out_trade_no: '`transaction_id`、`out_trade_no` 至少填一个',
      query_id: '否',
      reason: '是',
    })
  })

  it('says it in English', () => {
    expect(needs('en')).toMatchObject({
      mchid: 'for merchants; not for partners, institutions',
      sub_appid: 'not for merchants',
      out_trade_no: 'at least one of `transaction_id`, `out_trade_no`',
      reason: 'yes',
    })
  })
})

describe('the column of the meaning', () => {
  const meaning = { en: 'Amount, in fen.', zh: '本次收取的金额。' }
  const described = (member: Partial<Member>, language: Language): string | undefined =>
    fieldTable(
      { members: [{ name: 'amount', required: true, shape: { kind: 'integer' }, ...member }] },
      model,
      language,
    )
      .split('\n')[2]
      ?.split(' | ')[4]
      ?.replace(/ \|$/, '')

  it("has the sentence of the page's language", () => {
    expect(described({ meaning }, 'zh')).toBe('本次收取的金额。单位：分。')
    expect(described({ meaning }, 'en')).toBe('Amount, in fen.')
  })

  it('does not repeat a note that the Chinese sentence has', () => {
    for (const zh of ['本次收取的金额，单位：分。', '单位：分；不超过订单金额。'])
      expect(described({ meaning: { ...meaning, zh } }, 'zh')).toBe(zh)
  })

  it('leaves out the list of values whose meanings the sentence has', () => {
    const shape: Shape = { kind: 'string', values: ['Y', 'N'] }
    const both = { en: 'Whether it was repaid.', zh: '`Y`：已还款；`N`：未还款。' }
    expect(described({ meaning: both, shape }, 'zh')).toBe('`Y`：已还款；`N`：未还款。')
    expect(described({ meaning: { ...both, zh: '`Y`：已还款。' }, shape }, 'zh')).toBe(
      '`Y`：已还款。取值：`Y` `N`',
    )
    expect(described({ meaning: both, shape }, 'en')).toBe('Whether it was repaid. One of: `Y` `N`')
  })

  it('has the notes alone where the Chinese sentence is missing', () => {
    expect(described({ meaning: { en: meaning.en } }, 'zh')).toBe('单位：分。')
  })
})
