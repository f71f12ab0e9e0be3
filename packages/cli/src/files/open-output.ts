import { randomBytes } from 'node:crypto'
import { open, realpath, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CliError } from '../errors/cli-error'
import { unwritable } from './read-file'
import { reasonOf } from './reason'
import { kindOf } from './write-whole'

/** A file that can be written. */
export interface OutputFile {
  /**
   * Writes the content; the file appears with all of it, or not at all.
   *
   * @throws CliError with the exit code `output`
   */
  readonly write: (content: string | Uint8Array) => Promise<void>
  /** Leaves no file, unless it was written. */
  readonly close: () => Promise<void>
}

/**
 * Opens a file for a result, so that one that cannot be written is reported before a request is sent.
 *
 * @param name - as the user gave it: relative to the working directory
 * @throws CliError with the exit code `configuration`
 */
export async function openOutput(name: string, folder: string): Promise<OutputFile> {
  const path = resolve(folder, name)
  const kind = await kindOf(path).catch((error: unknown) => {
    throw error instanceof CliError ? error : unwritable(name, error)
  })
  const target = kind === 'file' ? await realpath(path) : path
  const beside = kind === 'stream' ? undefined : `${target}.${randomBytes(6).toString('hex')}.part`
  const handle = await (beside === undefined ? open(target, 'w') : open(beside, 'wx', 0o600)).catch(
    (error: unknown) => {
      throw unwritable(name, error)
    },
  )
  return {
    write: async (content) => {
      try {
        await handle.writeFile(content)
        if (beside !== undefined) await rename(beside, target)
      } catch (error) {
        const { zh, en } = reasonOf(error)
        throw new CliError(
          'output',
          {
            zh: `请求已发出，但应答无法写入 ${name}：${zh}`,
            en: `The request was sent, but the response cannot be written to ${name}: ${en}`,
          },
          { code: 'OUTPUT_UNWRITABLE', cause: error },
        )
      }
    },
    close: async () => {
      await handle.close()
      if (beside !== undefined) await rm(beside, { force: true })
    },
  }
}
