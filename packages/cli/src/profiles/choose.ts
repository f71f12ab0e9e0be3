import type { Text } from '../definition/text'
import { configurationError, usageError } from '../errors/cli-error'
import { didYouMean } from '../parsing/suggest'
import { type LoadedConfig, loadConfig } from './config-file'
import { keysFromEnvironment } from './environment'
import { type MerchantKeys, readProfile } from './keys'
import type { Profile } from './profile'

/** Which profile the user named. */
export interface Chosen {
  readonly profile: string | undefined
  readonly config: string | undefined
}

/** Sources of {@link chooseKeys}. */
export interface ChoosingOptions {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly folder: string
  readonly warn: (text: Text) => void
}

/**
 * The keys of the merchant to act as: of the named profile, of the environment, or of the default profile, in this order.
 *
 * @returns `undefined` if there are none
 * @throws CliError with the exit code `configuration` or `usage`
 */
export async function chooseKeys(
  chosen: Chosen,
  options: ChoosingOptions,
): Promise<MerchantKeys | undefined> {
  const { environment, warn } = options
  const isNamed = chosen.profile !== undefined || chosen.config !== undefined
  const fromEnvironment = isNamed ? undefined : keysFromEnvironment(environment)
  if (fromEnvironment !== undefined) return fromEnvironment
  const loaded = await loadConfig(chosen.config, options)
  if (loaded === undefined) {
    if (chosen.profile === undefined) return undefined
    throw configurationError('CONFIG_MISSING', {
      zh: `没有配置文件，找不到 ${chosen.profile}`,
      en: `No configuration file found, and so no profile ${chosen.profile}`,
    })
  }
  return readProfile(profileOf(loaded, chosen.profile), { file: loaded.file, environment, warn })
}

function profileOf({ file, config }: LoadedConfig, name: string | undefined): Profile {
  const names = Object.keys(config.profiles)
  const chosen = name ?? config.defaultProfile ?? (names.length === 1 ? names[0] : undefined)
  if (chosen === undefined)
    throw usageError(
      'PROFILE_AMBIGUOUS',
      { zh: `${file} 里有多个商户`, en: `${file} has several profiles` },
      {
        zh: `用 --profile 选择：${names.join('、')}`,
        en: `Choose with --profile: ${names.join(', ')}`,
      },
    )
  const profile = Object.hasOwn(config.profiles, chosen) ? config.profiles[chosen] : undefined
  if (profile !== undefined) return profile
  throw usageError(
    'PROFILE_UNKNOWN',
    { zh: `${file} 里没有 ${chosen}`, en: `${file} has no profile ${chosen}` },
    didYouMean(chosen, names, (each) => each),
  )
}
