import { existsSync } from 'node:fs'
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { configurationError } from '../../errors/cli-error'
import { withLock } from '../../files/lock'
import { unwritable } from '../../files/read-file'
import { checkConfig } from '../../profiles/check-config'
import { configIn } from '../../profiles/config-file'
import type { Profile, WxpayConfig } from '../../profiles/profile'

/** Place of a profile. */
export interface Destination {
  readonly folder: string
  readonly name: string
  readonly replace: 'replace' | 'refuse'
}

const configOf = ({ folder }: Pick<Destination, 'folder'>): string => join(folder, 'wxpay.config.json')

/**
 * Checks that a profile can be added.
 *
 * @returns the configuration so far
 * @throws CliError if it has a profile of that name, is not a configuration, or another file would be read instead
 */
export async function checkDestination(destination: Destination): Promise<WxpayConfig> {
  const { folder, name, replace } = destination
  const file = configOf(destination)
  const other = configIn(folder)
  if (other !== undefined && other !== file)
    throw configurationError(
      'CONFIG_IS_CODE',
      { zh: `已有 ${other}，它优先于 ${file}`, en: `${other} exists, and is read instead of ${file}` },
      { zh: '在那个文件里添加这个商户', en: 'Add the profile in that file' },
    )
  const before = await readConfig(file)
  if (Object.hasOwn(before.profiles, name) && replace === 'refuse')
    throw configurationError(
      'PROFILE_EXISTS',
      { zh: `${file} 里已有 ${name}`, en: `${file} already has the profile ${name}` },
      { zh: '换一个 --name，或用 --force 覆盖', en: 'Choose another --name, or replace it with --force' },
    )
  return before
}

const STALE = 10_000

/**
 * Adds a profile to `wxpay.config.json`, which is replaced as a whole. Commands that do so at once do it one after the other.
 *
 * @returns the file
 * @throws CliError as {@link checkDestination}, and if the file cannot be written
 */
export async function writeProfile(
  profile: Profile,
  destination: Destination,
  signal: AbortSignal,
): Promise<string> {
  const file = configOf(destination)
  return withLock(file, { signal, staleAfter: STALE }, async () => {
    const before = await checkDestination(destination)
    const config: WxpayConfig = { ...before, profiles: { ...before.profiles, [destination.name]: profile } }
    await replaceWhole(file, `${JSON.stringify(config, undefined, 2)}\n`)
    return file
  })
}

// The file behind a symbolic link is replaced, and keeps its mode.
async function replaceWhole(file: string, text: string): Promise<void> {
  try {
    const target = existsSync(file) ? await realpath(file) : file
    const beside = `${target}.new`
    try {
      await writeFile(beside, text)
      if (existsSync(target)) await chmod(beside, (await stat(target)).mode & 0o777)
      await rename(beside, target)
    } finally {
      await rm(beside, { force: true })
    }
  } catch (error) {
    throw unwritable(file, error)
  }
}

async function readConfig(file: string): Promise<WxpayConfig> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (Reflect.get(Object(error), 'code') === 'ENOENT') return { profiles: {} }
    throw error
  }
  try {
    return checkConfig(JSON.parse(text), file)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw configurationError('CONFIG_MALFORMED', {
      zh: `${file} 不是合法的 JSON`,
      en: `${file} is not valid JSON`,
    })
  }
}

/** A key that was extracted, and the file for it. */
export interface ExtractedKey {
  readonly file: string
  readonly content: string
}

/**
 * Checks that no file of an extracted key exists, before anything is written.
 *
 * @throws CliError for one that does
 */
export function refuseExisting(keys: readonly ExtractedKey[]): void {
  const existing = keys.find(({ file }) => existsSync(file))
  if (existing === undefined) return
  throw configurationError(
    'FILE_EXISTS',
    { zh: `${existing.file} 已存在`, en: `${existing.file} exists` },
    { zh: '用 --force 覆盖', en: 'Replace it with --force' },
  )
}

/** Writes each key into a file that only its owner can read. */
export async function writeKeys(keys: readonly ExtractedKey[]): Promise<void> {
  for (const { file, content } of keys)
    await writeFile(file, content, { mode: 0o600 })
      // The mode above counts only for a new file.
      .then(() => chmod(file, 0o600))
      .catch((error: unknown) => {
        throw unwritable(file, error)
      })
}
