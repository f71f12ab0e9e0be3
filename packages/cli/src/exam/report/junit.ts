import type { Text } from '../../definition/text'
import { checkTexts } from '../check-texts'
import type { CheckResult, ExamResult } from '../exam'
import { skipTexts } from '../skip-texts'
import { countsOf } from './counts'

type Say = (text: Text) => string

/** The report of an exam as JUnit XML, which CI services show. A warning does not count as a failure there. */
export function examJunit({ results, milliseconds, startedAt, notifyUrl }: ExamResult, say: Say): string {
  const { errors, skipped } = countsOf(results)
  const suite = attributes({
    name: `wxpay exam ${notifyUrl}`,
    tests: results.length,
    failures: errors,
    errors: 0,
    skipped,
    time: seconds(milliseconds),
    timestamp: startedAt.toISOString().replace(/\.\d+Z$/, ''),
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite ${suite}>`,
    ...results.map((result) => testCase(result, say)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function testCase(result: CheckResult, say: Say): string {
  const { id, verdict, milliseconds } = result
  const { title } = checkTexts[id]
  const head = attributes({
    classname: 'wxpay.exam',
    name: `${id}: ${say(title)}`,
    time: seconds(milliseconds),
  })
  const content = contentOf(result, say)
  return content === '' || verdict === 'passed'
    ? `    <testcase ${head}/>`
    : `    <testcase ${head}>\n      ${content}\n    </testcase>`
}

function contentOf({ id, verdict, level, problems, skipped }: CheckResult, say: Say): string {
  if (skipped !== undefined) return `<skipped ${attributes({ message: say(skipTexts[skipped]) })}/>`
  if (verdict === 'passed') return ''
  const { sent, expected, why, remedy, reference } = checkTexts[id]
  const observed = problems.map(say)
  const lines = [say(sent), say(expected), ...observed, say(why), say(remedy), reference.url]
  const text = escaped(lines.join('\n'))
  return level === 'warning'
    ? `<system-out>${text}</system-out>`
    : `<failure ${attributes({ message: observed.join('; '), type: id })}>${text}</failure>`
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3)

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(String(value)).replaceAll('\n', '&#10;')}"`)
    .join(' ')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

// A response of the server may contain what no XML document can.
function escaped(text: string): string {
  return text
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)
}
