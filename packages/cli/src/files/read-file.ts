import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { type CliError, configurationError } from '../errors/cli-error'
import { reasonOf } from './reason'

/** Options of {@link readBytes}. */
export interface ReadOptions {
  /** Working directory. */
  readonly folder: string
  /** Largest file in bytes. */
  readonly limit: number
}

/**
 * Reads a whole file of a limited size. No more than the limit is read, also of a device or a pipe, which have no size.
 *
 * @param name - as the user gave it: relative to the working directory
 * @throws CliError with the exit code `configuration`
 */
export async function readBytes(name: string, { folder, limit }: ReadOptions): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    // `end` is inclusive: one byte more shows that the file is too large.
    const stream = createReadStream(resolve(folder, name), { end: limit })
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.byteLength
    }
  } catch (error) {
    throw unreadable(name, error)
  }
  if (length > limit)
    throw configurationError('FILE_TOO_LARGE', {
      zh: `文件 ${name} 超过 ${limit} 字节`,
      en: `File ${name} is larger than ${limit} bytes`,
    })
  return Buffer.concat(chunks)
}

/** The error for a file that cannot be read. */
export function unreadable(name: string, error: unknown): CliError {
  const { zh, en } = reasonOf(error)
  return configurationError(
    'FILE_UNREADABLE',
    { zh: `无法读取 ${name}：${zh}`, en: `Cannot read ${name}: ${en}` },
    undefined,
    error,
  )
}

/** The error for a file that cannot be written. */
export function unwritable(name: string, error: unknown): CliError {
  const { zh, en } = reasonOf(error)
  return configurationError(
    'FILE_UNWRITABLE',
    { zh: `无法写入 ${name}：${zh}`, en: `Cannot write ${name}: ${en}` },
    undefined,
    error,
  )
}
