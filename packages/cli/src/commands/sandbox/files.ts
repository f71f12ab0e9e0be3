import { chmod, writeFile } from 'node:fs/promises'
import { load } from 'js-yaml'
import { configurationError } from '../../errors/cli-error'
import { readBytes } from '../../files/read-file'

/** Writes a file that only its owner can read. */
export async function writePrivately(file: string, text: string): Promise<void> {
  await writeFile(file, text, { mode: 0o600 })
  // The mode above counts only for a new file.
  await chmod(file, 0o600)
}

/**
 * Reads a file of YAML, of which JSON is a part.
 *
 * @param name - as the user gave it: relative to the working directory
 * @param limit - maximum size in bytes
 * @throws CliError with the exit code `configuration`
 */
export async function readDocument(name: string, folder: string, limit: number): Promise<unknown> {
  const text = (await readBytes(name, { folder, limit })).toString('utf8')
  try {
    // An exported state is large, and JSON is read much faster.
    if (text.trimStart().startsWith('{')) return JSON.parse(text)
    const document: unknown = load(text) ?? {}
    // Throws for an alias that names what contains it.
    JSON.stringify(document)
    return document
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw configurationError(
      'FILE_MALFORMED',
      {
        zh: `${name} 不是合法的 YAML 或 JSON：${reason}`,
        en: `${name} is not valid YAML or JSON: ${reason}`,
      },
      undefined,
      error,
    )
  }
}
