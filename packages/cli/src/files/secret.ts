import type { Invocation } from '../definition/invocation'
import { usageError } from '../errors/cli-error'
import { readBytes } from './read-file'

const LIMIT = 64 * 1024

/**
 * Reads a secret that an option refers to by `@file` or `env:NAME`. The secret itself is refused, and not repeated: it would
 * stay in the history of the shell.
 *
 * @param option - as typed, for the message: `-k`
 * @throws CliError
 */
export async function readSecret(
  option: string,
  given: string,
  { folder, environment }: Pick<Invocation, 'folder' | 'environment'>,
): Promise<string> {
  if (given.startsWith('@'))
    return (await readBytes(given.slice(1), { folder, limit: LIMIT })).toString('utf8').trim()
  const variable = /^env:(\w+)$/.exec(given)?.[1]
  const value = variable === undefined ? undefined : environment[variable]
  if (value !== undefined && value !== '') return value
  if (variable !== undefined)
    throw usageError('SECRET_MISSING', {
      zh: `环境变量 ${variable} 未设置`,
      en: `The environment variable ${variable} is not set`,
    })
  throw usageError(
    'SECRET_ON_COMMAND_LINE',
    { zh: `${option} 不接受密钥本身`, en: `${option} does not take the key itself` },
    {
      zh: `它会留在 shell 的历史记录和进程列表里。写成 ${option} @文件，或 ${option} env:变量名`,
      en: `It would stay in the history of the shell and in the list of processes. Write ${option} @file or ${option} env:NAME`,
    },
  )
}

/** Whether a text has the form of an APIv2 or APIv3 key, which no file and no variable is named like. */
const isLikeSecret = (text: string): boolean => /^[0-9A-Za-z]{32}$/.test(text)

/** Whether a text can be the name of an environment variable. */
export const isVariable = (text: string): boolean => /^[A-Za-z_]\w*$/.test(text) && !isLikeSecret(text)

/**
 * Refuses a secret in the place of the name of its file or of its variable. It is not repeated.
 *
 * @param option - as typed, for the message: `--apiv3-key-file`
 * @throws CliError
 */
export function refuseSecret(option: string, name: string | undefined, takes: 'file' | 'variable'): void {
  if (name === undefined || !isLikeSecret(name)) return
  throw usageError(
    'SECRET_ON_COMMAND_LINE',
    takes === 'file'
      ? {
          zh: `${option} 应为文件名，不接受密钥本身`,
          en: `${option} takes the name of a file, not the key itself`,
        }
      : {
          zh: `${option} 应为变量名，不接受密钥本身`,
          en: `${option} takes the name of a variable, not the key itself`,
        },
    {
      zh: '它会留在 shell 的历史记录和进程列表里，请在商户平台更换这个密钥',
      en: 'It stays in the history of the shell and in the list of processes; replace this key in the merchant platform',
    },
  )
}
