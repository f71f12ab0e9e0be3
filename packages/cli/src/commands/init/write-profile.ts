import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { configurationError } from '../../errors/cli-error'
import { checkConfig } from '../../profiles/check-config'
import type { Profile, WxpayConfig } from '../../profiles/profile'

/** Place of a profile. */
export interface Destination {
  readonly folder: string
  readonly name: string
  readonly replace: 'replace' | 'refuse'
}

/**
 * Adds a profile to `wxpay.config.json`, which is replaced as a whole.
 *
 * @returns the file
 * @throws CliError if it has a profile of that name, or is not a configuration
 */
export async function writeProfile(
  profile: Profile,
  { folder, name, replace }: Destination,
): Promise<string> {
  const file = join(folder, 'wxpay.config.json')
  const before = await readConfig(file)
  if (Object.hasOwn(before.profiles, name) && replace === 'refuse')
    throw configurationError(
      'PROFILE_EXISTS',
      { zh: `${file} 里已有 ${name}`, en: `${file} already has the profile ${name}` },
      { zh: '换一个 --name，或用 --force 覆盖', en: 'Choose another --name, or replace it with --force' },
    )
  const config: WxpayConfig = { ...before, profiles: { ...before.profiles, [name]: profile } }
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, `${JSON.stringify(config, undefined, 2)}\n`)
  await rename(`${file}.new`, file)
  return file
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

/** Writes a secret into a file that only its owner can read. */
export async function writeSecret(
  file: string,
  content: string,
  replace: Destination['replace'],
): Promise<void> {
  try {
    await writeFile(file, content, { mode: 0o600, flag: replace === 'refuse' ? 'wx' : 'w' })
    await chmod(file, 0o600)
  } catch (error) {
    if (Reflect.get(Object(error), 'code') !== 'EEXIST') throw error
    throw configurationError(
      'FILE_EXISTS',
      { zh: `${file} 已存在`, en: `${file} exists` },
      { zh: '用 --force 覆盖', en: 'Replace it with --force' },
    )
  }
}
