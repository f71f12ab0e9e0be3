import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { configurationError } from '../errors/cli-error'
import { homeFolder } from '../files/home'

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

/**
 * Folder of what runs in the background.
 *
 * @throws CliError for a user without a home folder
 */
function stateFolder(environment: Environment): string {
  const { XDG_STATE_HOME = '', LOCALAPPDATA = '' } = environment
  if (XDG_STATE_HOME !== '') return join(XDG_STATE_HOME, 'wxpay')
  if (process.platform === 'win32' && LOCALAPPDATA !== '') return join(LOCALAPPDATA, 'wxpay')
  const home = homeFolder(environment)
  if (home !== undefined) return join(home, '.local', 'state', 'wxpay')
  throw configurationError(
    'HOME_MISSING',
    { zh: '当前用户没有主目录', en: 'The user has no home folder' },
    { zh: '设置环境变量 HOME 或 XDG_STATE_HOME', en: 'Set the environment variable HOME or XDG_STATE_HOME' },
  )
}

/** Files of the sandbox at an address. */
interface BackgroundFiles {
  readonly state: string
  /** Its output. */
  readonly log: string
  /** Held while it is started. */
  readonly lock: string
}

/**
 * Files of the sandbox at an address.
 *
 * @throws CliError for a user without a home folder
 */
export function filesOf(environment: Environment, url: string): BackgroundFiles {
  const base = join(stateFolder(environment), `sandbox-${new URL(url).port}`)
  return { state: `${base}.json`, log: `${base}.log`, lock: base }
}

/** The sandbox that was started at an address, whether or not it still runs. */
export async function readBackground(environment: Environment, url: string): Promise<Background | undefined> {
  try {
    const known = JSON.parse(await readFile(filesOf(environment, url).state, 'utf8')) as Background
    return Number.isSafeInteger(known.pid) && typeof known.url === 'string' ? known : undefined
  } catch {
    return undefined
  }
}

/** Keeps what runs in the background in a file that only its owner can read, because of the token. */
export async function writeBackground(environment: Environment, background: Background): Promise<void> {
  const folder = stateFolder(environment)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = filesOf(environment, background.url).state
  await writeFile(file, `${JSON.stringify(background, undefined, 2)}\n`, { mode: 0o600 })
  await chmod(file, 0o600)
}

/** Forgets a sandbox that was stopped. */
export async function removeBackground(environment: Environment, url: string): Promise<void> {
  await rm(filesOf(environment, url).state, { force: true })
}
