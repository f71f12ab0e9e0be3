import { stat } from 'node:fs/promises'
import type { Text } from '../definition/text'

/**
 * A warning if other users can read a file with a secret, with the command that mends it. Windows has no such modes.
 *
 * @returns `undefined` if only the owner can read it
 */
export async function warnOfReaders(
  path: string,
  platform: NodeJS.Platform = process.platform,
): Promise<Text | undefined> {
  if (platform === 'win32') return undefined
  const { mode } = await stat(path)
  if ((mode & 0o077) === 0) return undefined
  const octal = (mode & 0o777).toString(8)
  return {
    zh: `其他用户可以读取 ${path}（权限 ${octal}）：chmod 600 ${quoted(path)}`,
    en: `Other users can read ${path} (mode ${octal}): chmod 600 ${quoted(path)}`,
  }
}

/** A word as a POSIX shell reads it. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
