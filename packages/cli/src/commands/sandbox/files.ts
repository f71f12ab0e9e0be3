import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import { load } from 'js-yaml'
import { configurationError } from '../../errors/cli-error'

/** Writes a file that only its owner can read. */
export async function writePrivately(file: string, text: string): Promise<void> {
  await writeFile(file, text, { mode: 0o600 })
  // The mode above counts only for a new file.
  await chmod(file, 0o600)
}

/**
 * Reads a file of YAML, of which JSON is a part.
 *
 * @param limit - maximum size in bytes
 * @throws CliError with the exit code `configuration`
 */
export async function readDocument(file: string, limit: number): Promise<unknown> {
  try {
    const { size } = await stat(file)
    if (size > limit) throw new Error(`${size} bytes, maximum ${limit}`)
    const text = await readFile(file, 'utf8')
    // An exported state is large, and JSON is read much faster.
    return text.trimStart().startsWith('{') ? JSON.parse(text) : (load(text) ?? {})
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw configurationError(
      'FILE_UNREADABLE',
      { zh: `无法读取 ${file}：${reason}`, en: `${file} cannot be read: ${reason}` },
      undefined,
      error,
    )
  }
}
