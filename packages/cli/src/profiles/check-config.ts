import { usageNames } from './names'
import type { CliError } from '../errors/cli-error'
import { configurationError } from '../errors/cli-error'
import { didYouMean } from '../parsing/suggest'
import type { Profile, Reference, WxpayConfig } from './profile'

/**
 * Checks a configuration that came from a file.
 *
 * @throws CliError with the path of the wrong member
 */
export function checkConfig(value: unknown, file: string): WxpayConfig {
  const config = objectAt(value, '', file)
  refuseUnknown(config, ['$schema', 'defaultProfile', 'profiles'], '', file)
  const profiles = objectAt(config['profiles'], 'profiles', file)
  for (const [name, profile] of Object.entries(profiles)) checkProfile(profile, `profiles.${name}`, file)
  const chosen = config['defaultProfile']
  if (chosen !== undefined && (typeof chosen !== 'string' || !Object.hasOwn(profiles, chosen)))
    throw wrong(file, 'defaultProfile', '应为 profiles 里的一个名称', 'must be the name of a profile')
  return {
    ...(typeof chosen === 'string' ? { defaultProfile: chosen } : {}),
    profiles: profiles as Record<string, Profile>,
  }
}

function checkProfile(value: unknown, path: string, file: string): void {
  const profile = objectAt(value, path, file)
  refuseUnknown(profile, usageNames.profile, path, file)
  const { mchid } = profile
  if (typeof mchid !== 'string' || !/^\d{8,10}$/.test(mchid))
    throw wrong(
      file,
      `${path}.mchid`,
      '应为 8 到 10 位数字的商户号',
      'must be a merchant ID of 8 to 10 digits',
    )
  for (const name of ['serial', 'appid', 'baseURL'])
    if (profile[name] !== undefined && typeof profile[name] !== 'string')
      throw wrong(file, `${path}.${name}`, '应为字符串', 'must be a string')
  const { agents } = profile
  if (agents !== undefined && agents !== 'read' && agents !== 'write')
    throw wrong(file, `${path}.agents`, '应为 "read" 或 "write"', 'must be "read" or "write"')
  checkReference(profile['privateKey'], `${path}.privateKey`, file)
  for (const name of ['certificate', 'apiv3Key', 'apiv2Key'])
    if (profile[name] !== undefined) checkReference(profile[name], `${path}.${name}`, file)
  if (profile['certs'] === undefined) return
  for (const [id, reference] of Object.entries(objectAt(profile['certs'], `${path}.certs`, file)))
    checkReference(reference, `${path}.certs.${id}`, file)
}

function checkReference(value: unknown, path: string, file: string): asserts value is Reference {
  // A secret in the file itself is the mistake to expect: the message must not repeat it.
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(
      file,
      path,
      '应为 { "file": "…" } 或 { "env": "…" }，密钥本身不写进配置文件',
      'must be { "file": "…" } or { "env": "…" }; a secret itself does not belong into the configuration',
    )
  refuseUnknown(value, ['file', 'env'], path, file)
  const given = Object.values(value)
  if (given.length !== 1 || typeof given[0] !== 'string' || given[0] === '')
    throw wrong(file, path, '应只有 file 或 env 之一', 'must have either file or env')
}

function objectAt(value: unknown, path: string, file: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw wrong(file, path === '' ? '.' : path, '应为对象', 'must be an object')
}

function refuseUnknown(value: object, known: readonly string[], path: string, file: string): void {
  const unknown = Object.keys(value).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const prefix = path === '' ? '' : `${path}.`
  throw configurationError(
    'CONFIG_INVALID',
    { zh: `${file}：没有配置项 ${prefix}${unknown}`, en: `${file}: unknown member ${prefix}${unknown}` },
    didYouMean(unknown, known, (name) => prefix + name),
  )
}

function wrong(file: string, path: string, zh: string, en: string): CliError {
  return configurationError('CONFIG_INVALID', { zh: `${file}：${path} ${zh}`, en: `${file}: ${path} ${en}` })
}
