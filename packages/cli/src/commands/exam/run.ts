import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { parseUrl } from '@wxpay/protocol'
import { clientEnvironment, createSandbox } from '@wxpay/sandbox'
import { version } from '../../../package.json'
import type { Invocation, Run } from '../../definition/invocation'
import { configurationError, usageError } from '../../errors/cli-error'
import { exitCodes } from '../../errors/exit-codes'
import { checkIds } from '../../exam/check'
import { type Control, openControl } from '../../target/control'
import { controlOf } from '../../background/control'
import { merchantOf } from '../../target/sandbox'
import { exam, type ExamResult } from '../../exam/exam'
import { countsOf } from '../../exam/report/counts'
import { examJson } from '../../exam/report/json'
import { examJunit } from '../../exam/report/junit'
import { examSarif } from '../../exam/report/sarif'
import { examText } from '../../exam/report/text'
import { readScenarioFile, type Scenario } from '../../exam/scenario'
import { startServer } from '../../exam/server-process'
import type { definition } from './definition'

type ExamInvocation = Invocation<typeof definition>

export const run: Run<typeof definition> = async (invocation) => {
  const { options, output, text, folder } = invocation
  const scenarioFile = resolve(folder, options.scenario)
  const result = await hold(invocation, readScenarioFile(scenarioFile))
  const context = { version, scenarioFile: relative(folder, scenarioFile) }
  if (options.junit !== undefined) await save(resolve(folder, options.junit), examJunit(result, text))
  if (options.sarif !== undefined)
    await save(
      resolve(folder, options.sarif),
      `${JSON.stringify(examSarif(result, context, text), undefined, 2)}\n`,
    )
  output.result(examJson(result, text), () => examText(result, text, output.colors))
  return countsOf(result.results).errors === 0 ? exitCodes.ok : exitCodes.failed
}

/** Holds the exam with the sandbox and the server that the scenario names, or starts them for it. */
async function hold(invocation: ExamInvocation, scenario: Scenario): Promise<ExamResult> {
  const { arguments: given, options, output, text, signal, environment, folder } = invocation
  const notifyUrl = checkedUrl(given['notify-url'])
  const sandbox = await openSandbox(scenario, invocation)
  try {
    const server =
      scenario.server &&
      (await startServer(scenario.server, {
        notifyUrl,
        folder,
        signal,
        environment: {
          ...environment,
          ...clientEnvironment(await merchantOf(sandbox.control, scenario.merchant), {
            baseURL: sandbox.url,
          }),
        },
      }))
    const progress = output.progress(text({ zh: '检查', en: 'Examining' }), checkIds.length)
    try {
      return await exam({
        notifyUrl,
        scenario,
        control: sandbox.control,
        only: options.only.length === 0 ? undefined : options.only,
        signal,
        onCheck: (_, number) => {
          progress.at(number)
        },
      })
    } finally {
      progress.end()
      await server?.stop()
    }
  } finally {
    await sandbox.close()
  }
}

interface OpenedSandbox {
  readonly url: string
  readonly control: Control
  close(): Promise<void>
}

async function openSandbox(
  { sandbox: url, merchant }: Scenario,
  { environment, signal }: Pick<ExamInvocation, 'environment' | 'signal'>,
): Promise<OpenedSandbox> {
  if (url !== undefined) {
    const control = await controlOf({ options: { sandbox: url }, environment, signal })
    return { url, control, close: () => Promise.resolve() }
  }
  const sandbox = await createSandbox()
  const server = await sandbox.listen()
  sandbox.merchants.create(merchant === undefined ? {} : { mchid: merchant })
  const control = openControl({ url: server.url, environment: {}, signal })
  return { url: server.url, control, close: () => sandbox.close() }
}

function checkedUrl(value: string): string {
  if (/^https?:$/.test(parseUrl(value)?.protocol ?? '')) return value
  throw usageError(
    'ARGUMENT_INVALID',
    {
      zh: `通知地址必须是 http 或 https 地址，收到的是 ${value}`,
      en: `The notify_url must be an http or https address, received ${value}`,
    },
    { zh: '例如 http://localhost:3000/notify', en: 'For example http://localhost:3000/notify' },
  )
}

async function save(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw configurationError('REPORT_UNWRITABLE', {
      zh: `无法写入报告：${reason}`,
      en: `The report cannot be written: ${reason}`,
    })
  }
}
