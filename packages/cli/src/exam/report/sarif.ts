import type { Text } from '../../definition/text'
import { checkIds } from '../check'
import { checkTexts } from '../check-texts'
import { checks } from '../checks'
import type { ExamResult } from '../exam'

type Say = (text: Text) => string

/** Facts that a SARIF log names besides the results. */
export interface SarifContext {
  readonly version: string
  /** Path of the scenario, relative to the root of the project: findings of a running server have no line of code. */
  readonly scenarioFile: string
}

/**
 * The report of an exam as a SARIF 2.1.0 log, which code scanning reads.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function examSarif(result: ExamResult, { version, scenarioFile }: SarifContext, say: Say) {
  const { notifyUrl, startedAt, milliseconds, results } = result
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'wxpay exam',
            semanticVersion: version,
            informationUri: 'https://github.com/wxpay/wxpay',
            rules: checkIds.map((id) => rule(id, say)),
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            startTimeUtc: startedAt.toISOString(),
            endTimeUtc: new Date(startedAt.getTime() + milliseconds).toISOString(),
          },
        ],
        results: results
          .filter(({ verdict }) => verdict === 'failed')
          .map(({ id, level, problems }) => ({
            ruleId: id,
            ruleIndex: checkIds.indexOf(id),
            level,
            message: { text: [...problems, checkTexts[id].remedy].map(say).join('\n') },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: uriOf(scenarioFile) },
                  region: { startLine: 1 },
                },
                logicalLocations: [{ fullyQualifiedName: notifyUrl, kind: 'function' }],
              },
            ],
            partialFingerprints: { 'wxpayExam/v1': `${id}:${notifyUrl}` },
          })),
      },
    ],
  }
}

function rule(id: (typeof checkIds)[number], say: Say) {
  const { title, sent, expected, why, remedy, reference } = checkTexts[id]
  const explained = `${say(sent)}. ${say(expected)}. ${say(why)}`
  return {
    id,
    shortDescription: { text: say(title) },
    fullDescription: { text: explained },
    help: {
      text: `${say(remedy)}\n${say(reference.item)}: ${reference.url}`,
      markdown: `${say(remedy)}\n\n[${say(reference.item)}](${reference.url})`,
    },
    helpUri: reference.url,
    defaultConfiguration: { level: checks[id].level },
  }
}

const uriOf = (path: string): string => path.split(/[\\/]/).map(encodeURIComponent).join('/')
