import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CliError, configurationError } from '../errors/cli-error'

/** Options of {@link readTextFile}. */
export interface ReadOptions {
  /** Working directory. */
  readonly folder: string
  /** Largest file in bytes. */
  readonly limit: number
}

/**
 * Reads a whole file of a limited size.
 *
 * @param name - as the user gave it: relative to the working directory
 * @throws CliError with the exit code `configuration`
 */
export async function readBytes(name: string, { folder, limit }: ReadOptions): Promise<Buffer> {
  const path = resolve(folder, name)
  try {
    const { size } = await stat(path)
    if (size > limit) throw tooLarge(name, limit)
    // A pipe has no size.
    const bytes = await readFile(path)
    if (bytes.byteLength > limit) throw tooLarge(name, limit)
    return bytes
  } catch (error) {
    if (error instanceof CliError) throw error
    throw unreadable(name, error)
  }
}

function tooLarge(name: string, limit: number): CliError {
  return configurationError('FILE_TOO_LARGE', {
    zh: `文件 ${name} 超过 ${limit} 字节`,
    en: `File ${name} is larger than ${limit} bytes`,
  })
}

/** The error for a file that cannot be read. */
export function unreadable(name: string, error: unknown): CliError {
  const code = typeof error === 'object' && error !== null ? String(Reflect.get(error, 'code')) : 'UNKNOWN'
  const known: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
    ENOENT: { zh: '文件不存在', en: 'it does not exist' },
    EACCES: { zh: '没有读取权限', en: 'its permissions do not allow reading it' },
    EISDIR: { zh: '这是一个目录', en: 'it is a folder' },
  }
  const reason = known[code] ?? { zh: code, en: code }
  return configurationError(
    'FILE_UNREADABLE',
    { zh: `无法读取 ${name}：${reason.zh}`, en: `Cannot read ${name}: ${reason.en}` },
    undefined,
    error,
  )
}
