import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'
import { resolve } from 'node:path'
import { clientEnvironment, createSandbox, type Sandbox } from '@wxpay/sandbox'
import { exitCodeOf, forwardSignals } from '../../../background/child'
import type { Invocation, Run } from '../../../definition/invocation'
import { CliError, usageError } from '../../../errors/cli-error'
import type { ExitCode } from '../../../errors/exit-codes'
import type { definition } from './definition'

export const run: Run<typeof definition> = async (invocation) => {
  const { options, folder, command, environment, signal } = invocation
  const [program, ...args] = command
  if (program === undefined)
    throw usageError(
      'COMMAND_MISSING',
      { zh: '缺少要运行的命令', en: 'The command to run is missing' },
      { zh: '例如 wxpay sandbox exec -- npm test', en: 'For example wxpay sandbox exec -- npm test' },
    )
  const at = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : resolve(folder, path)
  const sandbox = await createSandbox({ database: at(options.database), seedFile: at(options['seed-file']) })
  try {
    const { url } = await sandbox.listen()
    const merchant = merchantOf(sandbox, options)
    const child = started(program, args, {
      cwd: folder,
      env: { ...environment, WXPAY_SANDBOX_URL: url, ...clientEnvironment(merchant, { baseURL: url }) },
      stdio: 'inherit',
      // npm and other commands of Node.js are scripts of the shell on Windows.
      shell: process.platform === 'win32',
    })
    forwardSignals(child, signal)
    // It is the command's, which is none of ours.
    return (await exitCodeOf(child).catch(notFound(program))) as ExitCode
  } finally {
    await sandbox.close()
  }
}

function merchantOf(sandbox: Sandbox, options: Invocation<typeof definition>['options']) {
  const { mchid } = options
  const keyMode = options['key-mode']
  const known = sandbox.merchants.list().find((each) => mchid === undefined || each.mchid === mchid)
  return known ?? sandbox.merchants.create({ mchid, keyMode })
}

// An empty name and arguments that are too long throw at once, and do not come as an event.
function started(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  try {
    return spawn(program, args, options)
  } catch (error) {
    return notFound(program)(error)
  }
}

const notFound =
  (program: string) =>
  (error: unknown): never => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliError(
      'usage',
      {
        zh: `无法运行 ${JSON.stringify(program)}：${reason}`,
        en: `${JSON.stringify(program)} cannot be run: ${reason}`,
      },
      { code: 'COMMAND_NOT_RUN', cause: error },
    )
  }
