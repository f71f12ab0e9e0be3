import type { Text } from '../../definition/text'
import { checkTexts } from '../check-texts'
import type { ExamResult } from '../exam'
import { skipTexts } from '../skip-texts'
import { countsOf } from './counts'

/** The report of an exam as a JSON document, in one language. */
export function examJson(
  { notifyUrl, mchid, startedAt, milliseconds, results }: ExamResult,
  say: (text: Text) => string,
) {
  return {
    notify_url: notifyUrl,
    mchid,
    started_at: startedAt.toISOString(),
    milliseconds,
    ...countsOf(results),
    checks: results.map(({ id, level, verdict, problems, skipped, answers, milliseconds: own }) => {
      const { title, sent, expected, why, remedy, reference } = checkTexts[id]
      return {
        id,
        title: say(title),
        level,
        verdict,
        ...(skipped === undefined ? {} : { skipped: { reason: skipped, message: say(skipTexts[skipped]) } }),
        sent: say(sent),
        expected: say(expected),
        observed: problems.map(say),
        why: say(why),
        remedy: say(remedy),
        reference: { item: say(reference.item), url: reference.url },
        answers,
        milliseconds: own,
      }
    }),
  }
}
