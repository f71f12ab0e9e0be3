import type { Locale } from '@wxpay/protocol'
import type { Text } from '../../definition/text'
import { visibleJson, visibleLine } from '../output/visible'
import type { Amount } from './amounts'
import type { Challenge } from './challenge'

/** A question to the person who approves a write. */
export interface Question {
  readonly question: Text
  readonly accepts: (answer: string) => boolean
}

/** The text that a person has to type: the number and the amount, or the merchant ID of a write that has neither. */
export function expectedAnswers({ number, amount, write }: Challenge): readonly Question[] {
  const questions: Question[] = []
  if (number !== undefined)
    questions.push({
      question: {
        zh: `输入 ${visibleLine(number.field)}（对照你自己的记录）：`,
        en: `Type the ${visibleLine(number.field)}, from your own records:`,
      },
      accepts: (answer) => answer.trim() === number.value,
    })
  if (amount !== undefined)
    questions.push({
      question: {
        zh: `输入金额（${unitOf(amount, 'zh')}）：`,
        en: `Type the amount in ${unitOf(amount, 'en')}:`,
      },
      accepts: (answer) => smallestUnits(answer.trim(), amount) === amount.value,
    })
  if (questions.length === 0)
    questions.push({
      question: {
        zh: '这个请求没有单号和金额。输入商户号：',
        en: 'The write has no number and no amount. Type the merchant ID:',
      },
      accepts: (answer) => answer.trim() === write.mchid,
    })
  return questions
}

/** The write, as a person reads it. Nothing in it can move the cursor or hide. */
export function describeChallenge(
  { name, target, number, amount, write }: Challenge,
  locale: Locale,
): string {
  const rows: readonly (readonly [label: Text, value: string | undefined])[] = [
    [{ zh: '接口', en: 'Operation' }, name?.[locale]],
    [{ zh: '请求', en: 'Request' }, visibleLine(target)],
    [{ zh: '地址', en: 'Server' }, visibleLine(write.baseURL)],
    [{ zh: '商户号', en: 'Merchant' }, visibleLine(write.mchid)],
    [{ zh: '单号', en: 'Number' }, number && `${visibleLine(number.field)} = ${visibleLine(number.value)}`],
    [{ zh: '金额', en: 'Amount' }, amount && `${visibleLine(amount.field)} = ${shownAmount(amount)}`],
    [
      { zh: '查询参数', en: 'Query' },
      Object.keys(write.query).length === 0 ? undefined : visibleJson(write.query),
    ],
    [{ zh: '请求体', en: 'Body' }, write.body === null ? undefined : visibleJson(write.body)],
  ]
  return rows
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => `${label[locale]}: ${value ?? ''}`)
    .join('\n')
}

const isYuan = ({ currency }: Amount): boolean => currency === 'CNY'

const unitOf = (amount: Amount, locale: Locale): string =>
  isYuan(amount)
    ? { zh: '元', en: 'yuan' }[locale]
    : {
        zh: `${visibleLine(amount.currency)} 的最小单位`,
        en: `the smallest unit of ${visibleLine(amount.currency)}`,
      }[locale]

function shownAmount(amount: Amount): string {
  const { value, currency } = amount
  if (!isYuan(amount)) return `${value} (${visibleLine(currency)})`
  const digits = String(Math.abs(value)).padStart(3, '0')
  return `${value < 0 ? '-' : ''}¥${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** The amount that was typed, exactly; `undefined` if it is not one. */
function smallestUnits(text: string, amount: Amount): number | undefined {
  if (!isYuan(amount)) return /^\d{1,15}$/.test(text) ? Number(text) : undefined
  const [, yuan, fen = ''] = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text) ?? []
  return yuan === undefined ? undefined : Number(yuan) * 100 + Number(fen.padEnd(2, '0'))
}
