import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { realpath, rename, rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { configurationError } from '../errors/cli-error'

/** Chunks of a file. */
export type Content = AsyncIterable<string | Uint8Array>

/**
 * Writes a file that a reader never sees in part: the content goes to a file next to it, which replaces it at the end.
 * Nothing is left after an error. Devices and pipes, such as `/dev/stdout`, are written to as they are.
 *
 * @param isWanted - asked at the end; a file that is not wanted is not kept
 * @throws CliError if the path is a folder
 */
export async function writeWhole(file: string, content: Content, isWanted = () => true): Promise<void> {
  const kind = await kindOf(file)
  if (kind === 'stream') {
    await pipeline(content, createWriteStream(file)).catch((error: unknown) => {
      // A reader that ends, such as `head`, wanted no more.
      if (Reflect.get(Object(error), 'code') !== 'EPIPE') throw error
    })
    return
  }
  const target = kind === 'file' ? await realpath(file) : file
  const beside = `${target}.${randomBytes(6).toString('hex')}.part`
  try {
    await pipeline(content, createWriteStream(beside, { mode: 0o600, flags: 'wx' }))
    if (isWanted()) await rename(beside, target)
  } finally {
    await rm(beside, { force: true })
  }
}

/** Kind of what is at a path; a folder is refused. */
export async function kindOf(file: string): Promise<'absent' | 'file' | 'stream'> {
  const found = await stat(file).catch((error: unknown) => {
    if (Reflect.get(Object(error), 'code') === 'ENOENT') return undefined
    throw error
  })
  if (found === undefined) return 'absent'
  if (found.isDirectory())
    throw configurationError(
      'OUTPUT_IS_FOLDER',
      { zh: `${file} 是文件夹，不能写入`, en: `${file} is a folder, so nothing can be written to it` },
      { zh: '用 -o 给出文件名', en: 'Give the name of a file with -o' },
    )
  return found.isFile() ? 'file' : 'stream'
}
