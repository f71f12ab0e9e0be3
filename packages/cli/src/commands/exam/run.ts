import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { clientEnvironment, createSandbox } from '@wxpay/sandbox'
import { version } from '../../../package.json'
import type { Invocation, Run } from '../../definition/invocation'
import { configurationError, usageError } from '../../errors/cli-error'
import { exitCodes } from '../../errors/exit-codes'
import { checkIds } from '../../exam/check'
import { ControlClient, type ControlAddress } from '../../exam/control-client'
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
  const sandbox = await openSandbox(scenario, environment)
  try {
    const server = scenario.server && {
      command: scenario.server,
      environment: { ...environment, ...(await serverEnvironment(sandbox.address, scenario, signal)) },
    }
    const process_ =
      server &&
      (await startServer(server.command, { notifyUrl, environment: server.environment, folder, signal }))
    const progress = output.progress(text({ zh: '检查', en: 'Examining' }), checkIds.length)
    try {
      return await exam({
        notifyUrl,
        scenario,
        sandbox: sandbox.address,
        only: options.only.length === 0 ? undefined : options.only,
        signal,
        onCheck: (_, number) => {
          progress.at(number)
        },
      })
    } finally {
      progress.end()
      await process_?.stop()
    }
  } finally {
    await sandbox.close()
  }
}

interface OpenedSandbox {
  readonly address: ControlAddress
  close(): Promise<void>
}

async function openSandbox(
  { sandbox: url, merchant }: Scenario,
  environment: ExamInvocation['environment'],
): Promise<OpenedSandbox> {
  const token = environment['WXPAY_SANDBOX_CONTROL_TOKEN']
  if (url !== undefined) return { address: { url, token }, close: () => Promise.resolve() }
  const sandbox = await createSandbox()
  const server = await sandbox.listen()
  sandbox.merchants.create(merchant === undefined ? {} : { mchid: merchant })
  return { address: { url: server.url, token: server.controlToken }, close: () => sandbox.close() }
}

/** Configuration of the server under test, as `wxpay-sandbox --write-env` writes it. */
async function serverEnvironment(
  address: ControlAddress,
  { merchant }: Scenario,
  signal: AbortSignal,
): Promise<Readonly<Record<string, string>>> {
  const control = new ControlClient(address, signal)
  const { data } = await control.get<{ readonly data: readonly Parameters<typeof clientEnvironment>[0][] }>(
    '/merchants',
  )
  const found = data.find(({ mchid }) => merchant === undefined || mchid === merchant)
  return found === undefined ? {} : clientEnvironment(found, { baseURL: address.url })
}

function checkedUrl(value: string): string {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value
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
