import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { Readable } from 'node:stream'
import { setLocale } from '@wxpay/protocol'
import { runCommandLine } from '../src/run-command-line'
import { builtCommand } from './built'

/** Output of a command, and its exit code. */
export interface Ended {
  /** `null` after a signal that it did not handle. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Options of a command that is started. */
export interface Start {
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Working directory. */
  readonly cwd?: string
  /** Standard input. */
  readonly input?: string
  /** User and group of the process. */
  readonly uid?: number
}

/** Starts `wxpay` as a process, in English unless the environment says otherwise. */
export function start(
  args: readonly string[],
  { env = {}, cwd, uid }: Start = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [builtCommand(), ...args], {
    cwd,
    ...(uid === undefined ? {} : { uid, gid: uid }),
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', WXPAY_LOCALE: 'en', ...env },
  })
}

/** Runs `wxpay` as a process until it ends. */
export async function wxpay(args: readonly string[], options: Start = {}): Promise<Ended> {
  const child = start(args, options)
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  // The command may end before it has read all of its input.
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input ?? '')
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { code, out, err }
}

/** Runs `wxpay` in this process, in English: for the many ways to be wrong, of which none needs a process of its own. */
export async function inProcess(
  args: readonly string[],
  { env = {}, cwd, input = '' }: Start = {},
): Promise<Ended> {
  let out = ''
  let err = ''
  const code = await runCommandLine({
    arguments: [...args, ...(args.includes('--lang') ? [] : ['--lang', 'en'])],
    environment: { HOME: '/nonexistent', ...env },
    folder: cwd ?? process.cwd(),
    input: Object.assign(Readable.from([input]), { isTTY: false }) as unknown as NodeJS.ReadStream,
    isInteractive: false,
    signal: new AbortController().signal,
    out: { write: (text) => (out += Buffer.from(text).toString()) },
    err: { write: (text) => (err += Buffer.from(text).toString()) },
  }).finally(() => {
    setLocale('auto')
  })
  return { code, out, err }
}
