import type { Text } from '../../definition/text'
import type { Colors } from '../../output/output'
import { checkTexts } from '../check-texts'
import type { Answer } from '../../notifications/delivery'
import type { CheckResult, ExamResult } from '../exam'
import { happened } from '../observed'
import { skipTexts } from '../skip-texts'
import { type Counts, countsOf } from './counts'

type Say = (text: Text) => string

/** One line of a check that has ended. */
export function resultLine({ id, verdict, level, skipped }: CheckResult, say: Say, colors: Colors): string {
  const title = say(checkTexts[id].title)
  if (verdict === 'passed') return `${colors.green('✓')} ${title} ${colors.dim(id)}`
  if (verdict === 'skipped') {
    const reason = skipped === undefined ? '' : ` — ${say(skipTexts[skipped])}`
    return colors.dim(`- ${title} ${id}${reason}`)
  }
  const mark = level === 'error' ? colors.red('✗') : colors.yellow('!')
  return `${mark} ${title} ${colors.dim(id)}`
}

/** The report of an exam: each finding with what was sent and expected, why it matters, and the remedy. */
export function examText({ results, milliseconds }: ExamResult, say: Say, colors: Colors): string {
  const findings = results.filter(({ verdict }) => verdict === 'failed')
  return [
    ...results.map((result) => resultLine(result, say, colors)),
    ...findings.flatMap((result) => ['', ...findingLines(result, say, colors)]),
    '',
    summary(countsOf(results), milliseconds, say),
  ].join('\n')
}

function findingLines({ id, problems, answers, level }: CheckResult, say: Say, colors: Colors): string[] {
  const { title, sent, expected, why, remedy, reference } = checkTexts[id]
  const rows: readonly (readonly [Text, string])[] = [
    [{ zh: '发送', en: 'Sent' }, say(sent)],
    [{ zh: '应当', en: 'Expected' }, say(expected)],
    ...problems.map((problem) => [{ zh: '实际', en: 'Observed' }, say(problem)] as const),
    [{ zh: '应答', en: 'Responses' }, answers.map((answer) => response(answer, say)).join('; ')],
    [{ zh: '影响', en: 'Why' }, say(why)],
    [{ zh: '改法', en: 'Remedy' }, say(remedy)],
    [{ zh: '出处', en: 'Source' }, `${say(reference.item)} ${reference.url}`],
  ]
  const heading = `${say(title)} (${id})`
  return [
    level === 'error' ? colors.red(heading) : colors.yellow(heading),
    ...rows.map(([name, value]) => `  ${colors.bold(say(name))}${say({ zh: '：', en: ': ' })}${value}`),
  ]
}

const LONGEST = 120

function response(answer: Answer, say: Say): string {
  const text = say(happened(answer))
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

function summary({ passed, errors, warnings, skipped }: Counts, milliseconds: number, say: Say): string {
  const seconds = (milliseconds / 1000).toFixed(1)
  return say({
    zh: `通过 ${passed} 项，错误 ${errors} 项，警告 ${warnings} 项，未检查 ${skipped} 项，用时 ${seconds} 秒`,
    en: `${passed} passed, ${errors} failed, ${warnings} with a warning, ${skipped} not examined, ${seconds} s`,
  })
}
