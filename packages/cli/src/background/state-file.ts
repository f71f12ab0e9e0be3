import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** A sandbox that `wxpay sandbox start` has left running. */
export interface Background {
  readonly pid: number
  readonly url: string
  /** Token of the control API, if it requires one. */
  readonly token?: string | undefined
  /** File of its output. */
  readonly log: string
  readonly startedAt: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** Folder of what runs in the background. */
export function stateFolder({ XDG_STATE_HOME = '', HOME = '', LOCALAPPDATA = '' }: Environment): string {
  if (XDG_STATE_HOME !== '') return join(XDG_STATE_HOME, 'wxpay')
  if (process.platform === 'win32' && LOCALAPPDATA !== '') return join(LOCALAPPDATA, 'wxpay')
  return join(HOME === '' ? homedir() : HOME, '.local', 'state', 'wxpay')
}

const fileOf = (environment: Environment, url: string): string =>
  join(stateFolder(environment), `sandbox-${new URL(url).port}.json`)

/** File of the output of the sandbox at an address. */
export const logOf = (environment: Environment, url: string): string =>
  join(stateFolder(environment), `sandbox-${new URL(url).port}.log`)

/** The sandbox that was started at an address, whether or not it still runs. */
export async function readBackground(environment: Environment, url: string): Promise<Background | undefined> {
  try {
    const known = JSON.parse(await readFile(fileOf(environment, url), 'utf8')) as Background
    return Number.isSafeInteger(known.pid) && typeof known.url === 'string' ? known : undefined
  } catch {
    return undefined
  }
}

/** Keeps what runs in the background in a file that only its owner can read, because of the token. */
export async function writeBackground(environment: Environment, background: Background): Promise<void> {
  const folder = stateFolder(environment)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = fileOf(environment, background.url)
  await writeFile(file, `${JSON.stringify(background, undefined, 2)}\n`, { mode: 0o600 })
  await chmod(file, 0o600)
}

/** Forgets a sandbox that was stopped. */
export async function removeBackground(environment: Environment, url: string): Promise<void> {
  await rm(fileOf(environment, url), { force: true })
}
