import { existsSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { configurationError } from '../errors/cli-error'
import { homeFolder } from '../files/home'
import { readBytes } from '../files/read-file'
import { checkConfig } from './check-config'
import type { WxpayConfig } from './profile'

/** A configuration and the file that it is from. */
export interface LoadedConfig {
  readonly file: string
  readonly config: WxpayConfig
}

type Environment = Readonly<Record<string, string | undefined>>

const extensions = ['.ts', '.mts', '.mjs', '.js', '.json']
const LIMIT = 1024 * 1024

/**
 * The folder of the configuration that all projects of a user share.
 *
 * @throws CliError for a user without a home folder
 */
export function userFolder(environment: Environment): string {
  const folder = findUserFolder(environment)
  if (folder !== undefined) return folder
  throw configurationError(
    'HOME_MISSING',
    { zh: '当前用户没有主目录', en: 'The user has no home folder' },
    {
      zh: '设置环境变量 HOME 或 XDG_CONFIG_HOME',
      en: 'Set the environment variable HOME or XDG_CONFIG_HOME',
    },
  )
}

function findUserFolder(environment: Environment): string | undefined {
  const { XDG_CONFIG_HOME = '', APPDATA = '' } = environment
  if (XDG_CONFIG_HOME !== '') return join(XDG_CONFIG_HOME, 'wxpay')
  if (process.platform === 'win32' && APPDATA !== '') return join(APPDATA, 'wxpay')
  const home = homeFolder(environment)
  return home === undefined ? undefined : join(home, '.config', 'wxpay')
}

/**
 * Finds and reads the configuration: the given file, or the first of the project, or that of the user. A project ends at the
 * folder with its `package.json` or `.git`: what lies above belongs to others.
 *
 * @returns `undefined` if there is none
 * @throws CliError with the exit code `configuration`
 */
export async function loadConfig(
  given: string | undefined,
  { folder, environment }: { readonly folder: string; readonly environment: Environment },
): Promise<LoadedConfig | undefined> {
  const file =
    given === undefined
      ? [...projectFolders(folder), findUserFolder(environment)]
          .map((each) => (each === undefined ? undefined : configIn(each)))
          .find((each) => each !== undefined)
      : resolve(folder, given)
  if (file === undefined) return undefined
  return { file, config: checkConfig(await read(file), file) }
}

function projectFolders(folder: string): readonly string[] {
  const above = dirname(folder)
  const isRoot = existsSync(join(folder, 'package.json')) || existsSync(join(folder, '.git'))
  return isRoot || above === folder ? [folder] : [folder, ...projectFolders(above)]
}

/** The configuration of a folder: the first of the kinds. */
export function configIn(folder: string): string | undefined {
  return extensions
    .map((extension) => join(folder, `wxpay.config${extension}`))
    .find((file) => existsSync(file))
}

async function read(file: string): Promise<unknown> {
  if (extname(file) === '.json') {
    const text = (await readBytes(file, { folder: '.', limit: LIMIT })).toString('utf8')
    try {
      return JSON.parse(text)
    } catch (error) {
      throw configurationError(
        'CONFIG_MALFORMED',
        { zh: `${file} 不是合法的 JSON`, en: `${file} is not valid JSON` },
        undefined,
        error,
      )
    }
  }
  // Makes the error of a missing file the same for each kind.
  await readBytes(file, { folder: '.', limit: LIMIT })
  try {
    return await importDefault(file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw configurationError(
      'CONFIG_MALFORMED',
      { zh: `${file} 无法执行：${reason}`, en: `${file} cannot be run: ${reason}` },
      undefined,
      error,
    )
  }
}

async function importDefault(file: string): Promise<unknown> {
  if (/\.m?js$/.test(file)) return ((await import(pathToFileURL(file).href)) as { default?: unknown }).default
  const { createJiti } = await import('jiti')
  return createJiti(pathToFileURL(file).href, { moduleCache: false, fsCache: false }).import(file, {
    default: true,
  })
}
