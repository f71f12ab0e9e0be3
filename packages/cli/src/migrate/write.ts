import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { configurationError } from '../errors/cli-error'
import type { ChangedFile } from './migrate'

/**
 * Writes changed files, all or none: each is opened before the first is written.
 *
 * @throws CliError if a file cannot be written
 */
export async function writeChanged(root: string, changed: readonly ChangedFile[]): Promise<void> {
  for (const { file } of changed) {
    try {
      await (await open(join(root, file), 'r+')).close()
    } catch (cause) {
      throw configurationError(
        'FILE_NOT_WRITABLE',
        { zh: `${file} 无法写入，没有改写任何文件`, en: `${file} cannot be written, so no file was changed` },
        { zh: '去掉只读属性后再运行', en: 'Make it writable and run again' },
        cause,
      )
    }
  }
  for (const { file, after } of changed) await writeFile(join(root, file), after)
}
