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
