import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { TOKEN } from '../../../background/control'
import { isServing, serveCommand, serveInBackground, until } from '../../../background/serve'
import { type Background, filesOf, readBackground, writeBackground } from '../../../background/state-file'
import type { Invocation, Run } from '../../../definition/invocation'
import { CliError } from '../../../errors/cli-error'
import { type ExitCode, exitCodes } from '../../../errors/exit-codes'
import { exitCodeOf, forwardSignals } from '../../../background/child'
import { withLock } from '../../../files/lock'
import { linksOf, linksText } from '../links'
import { serveArguments } from '../serve-arguments'
import type { definition } from './definition'

const PATIENCE = 60_000
const TAIL = 2000

export const run: Run<typeof definition> = async (invocation) => {
  const { options, folder, command } = invocation
  const args = [
    '--port',
    String(options.port),
    '--host',
    options.host,
    ...serveArguments(options, folder),
    ...command,
  ]
  return options.foreground ? inForeground(invocation, args) : inBackground(invocation, args)
}

async function inForeground(
  { environment, folder, signal }: Invocation<typeof definition>,
  args: readonly string[],
): Promise<ExitCode> {
  const child = spawn(process.execPath, [serveCommand(), ...args], {
    cwd: folder,
    env: environment,
    stdio: 'inherit',
  })
  forwardSignals(child, signal)
  return (await exitCodeOf(child)) as ExitCode
}

async function inBackground(
  invocation: Invocation<typeof definition>,
  args: readonly string[],
): Promise<ExitCode> {
  const { options, environment, signal } = invocation
  const { host, port } = options
  const local = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host
  const scheme = args.includes('--tls') ? 'https' : 'http'
  const url = `${scheme}://${local.includes(':') ? `[${local}]` : local}:${port}`
  // Two commands at once would both start one, and only one of them gets the port.
  const { lock } = filesOf(environment, url)
  return withLock(lock, { signal, staleAfter: 2 * PATIENCE }, () => startAt(url, invocation, args))
}

async function startAt(
  url: string,
  { options, environment, output, text, folder, signal }: Invocation<typeof definition>,
  args: readonly string[],
): Promise<ExitCode> {
  const { host } = options
  if (await isServing(url, signal)) {
    const known = await readBackground(environment, url)
    output.result({ ...linksOf(url), pid: known?.pid, started: false }, () =>
      text({
        zh: `沙箱已在运行。\n${linksText(url, 'zh')}`,
        en: `A sandbox already runs.\n${linksText(url, 'en')}`,
      }),
    )
    return exitCodes.ok
  }
  // On an address of the network the control API demands a token; one of our own can be kept for the other commands.
  const given = environment[TOKEN] ?? ''
  const isLocal = ['127.0.0.1', 'localhost', '::1'].includes(host)
  const token = given !== '' ? given : isLocal ? undefined : randomBytes(24).toString('base64url')
  const { log } = filesOf(environment, url)
  const child = await serveInBackground(
    [...args, '--no-open'],
    log,
    { ...environment, ...(token === undefined ? {} : { [TOKEN]: token }) },
    folder,
  )
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null
  const isOpen = await until(
    async () => hasEnded() || (await isServing(url, signal)),
    PATIENCE,
    signal,
  ).catch((error: unknown) => {
    // It has no terminal, so that Ctrl-C does not reach it.
    child.kill()
    throw error
  })
  if (hasEnded() || !isOpen || child.pid === undefined) {
    if (!hasEnded()) child.kill()
    throw await notStarted(log)
  }
  const background: Background = { pid: child.pid, url, token, log, startedAt: new Date().toISOString() }
  await writeBackground(environment, background)
  output.result({ ...linksOf(url), pid: child.pid, log, started: true }, () =>
    text({ zh: linksText(url, 'zh'), en: linksText(url, 'en') }),
  )
  return exitCodes.ok
}

async function notStarted(log: string): Promise<CliError> {
  const output = (await readFile(log, 'utf8').catch(() => '')).trim().slice(-TAIL)
  return new CliError(
    'failed',
    { zh: `沙箱没有启动：\n${output}`, en: `The sandbox did not start:\n${output}` },
    {
      code: 'SANDBOX_NOT_STARTED',
      remedy: { zh: `完整的输出在 ${log}`, en: `Its whole output is in ${log}` },
    },
  )
}
