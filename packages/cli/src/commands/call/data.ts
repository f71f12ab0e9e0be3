import type { Invocation } from '../../definition/invocation'
import { usageError } from '../../errors/cli-error'
import { readBytes } from '../../files/read-file'
import { readInput } from '../../files/read-input'

/** Larger than any body that WeChat Pay takes. */
const LIMIT = 16 * 1024 * 1024

/**
 * Reads `--data`: JSON, `@file`, or `-` for standard input.
 *
 * @returns `undefined` without the option
 * @throws CliError if it is not JSON
 */
export async function readData(
  given: string | undefined,
  invocation: Pick<Invocation, 'folder' | 'input' | 'signal'>,
): Promise<unknown> {
  if (given === undefined) return undefined
  const isInput = given === '-' || given === '@-'
  const source = isInput
    ? (await readInput(invocation, LIMIT)).toString('utf8')
    : given.startsWith('@')
      ? await fileOf(given.slice(1), invocation.folder)
      : given
  try {
    return JSON.parse(source.replace(/^\ufeff/, '')) as unknown
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const name = isInput ? { zh: '标准输入', en: 'Standard input' } : { zh: '--data', en: '--data' }
    throw usageError(
      'DATA_MALFORMED',
      { zh: `${name.zh} 不是合法的 JSON：${reason}`, en: `${name.en} is not valid JSON: ${reason}` },
      isInput || given.startsWith('@') || /^\s*[[{]/.test(given)
        ? undefined
        : { zh: `文件要写成 --data @${given}`, en: `Write --data @${given} for a file` },
    )
  }
}

async function fileOf(name: string, folder: string): Promise<string> {
  return (await readBytes(name, { folder, limit: LIMIT })).toString('utf8')
}
