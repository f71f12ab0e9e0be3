import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { loadCertificate } from '@wxpay/protocol'
import { configurationError } from '../errors/cli-error'
import type { Text } from '../definition/text'
import { warnOfReaders } from '../files/mode'
import { unreadable } from '../files/read-file'
import type { Profile, Reference } from './profile'

/** The keys of a merchant, read. They are passed to a client and never printed. */
export interface MerchantKeys {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string
  readonly certificate?: string | undefined
  readonly apiv3Key?: string | undefined
  readonly secret?: string | undefined
  readonly certs: Readonly<Record<string, string>>
  readonly appid?: string | undefined
  readonly baseURL?: string | undefined
  readonly brand?: BrandKeys | undefined
  /** Access of agents that a profile allows. */
  readonly agents?: Profile['agents']
}

/** The keys of a brand. */
export interface BrandKeys {
  readonly brandId: string
  readonly serial: string
  readonly privateKey: string
  readonly apiv3Key?: string | undefined
  readonly certs: Readonly<Record<string, string>>
}

type Environment = Readonly<Record<string, string | undefined>>

/** Sources of the references. */
interface Lookup {
  /** The configuration file, whose folder files are relative to. */
  readonly file: string
  readonly environment: Environment
  readonly warn: (text: Text) => void
}

/**
 * Reads the keys that a profile refers to. A file of a secret that other users can read is warned of.
 *
 * @throws CliError with the exit code `configuration`
 */
export async function readProfile(profile: Profile, lookup: Lookup): Promise<MerchantKeys> {
  const { mchid, appid, baseURL, agents, certs = {} } = profile
  const secret = async (path: string, reference: Reference | undefined): Promise<string | undefined> =>
    reference === undefined ? undefined : read(path, reference, lookup, 'secret')
  const certificate =
    profile.certificate && (await read('certificate', profile.certificate, lookup, 'public'))
  return {
    mchid,
    appid,
    baseURL,
    agents,
    certificate,
    serial: profile.serial ?? serialOf(certificate),
    privateKey: await read('privateKey', profile.privateKey, lookup, 'secret'),
    apiv3Key: (await secret('apiv3Key', profile.apiv3Key))?.trim(),
    secret: (await secret('apiv2Key', profile.apiv2Key))?.trim(),
    certs: Object.fromEntries(
      await Promise.all(
        Object.entries(certs).map(
          async ([id, reference]) => [id, await read(`certs.${id}`, reference, lookup, 'public')] as const,
        ),
      ),
    ),
  }
}

function serialOf(certificate: string | undefined): string {
  if (certificate !== undefined) return loadCertificate(certificate, 'certificate').serial
  throw configurationError(
    'SERIAL_MISSING',
    { zh: '缺少 serial 或 certificate', en: 'serial or certificate is missing' },
    {
      zh: '证书序列号在商户平台「账户中心 > API 安全」查看，或给出 apiclient_cert.pem',
      en: 'The merchant platform shows the serial number under 账户中心 > API 安全 (API security); or give apiclient_cert.pem',
    },
  )
}

async function read(
  path: string,
  reference: Reference,
  { file, environment, warn }: Lookup,
  kind: 'secret' | 'public',
): Promise<string> {
  if ('env' in reference) {
    const value = environment[reference.env]
    if (value !== undefined && value !== '') return value
    throw configurationError('SECRET_MISSING', {
      zh: `${path}：环境变量 ${reference.env} 未设置`,
      en: `${path}: the environment variable ${reference.env} is not set`,
    })
  }
  const name = resolve(dirname(file), reference.file)
  try {
    const text = await readFile(name, 'utf8')
    const warning = kind === 'secret' ? await warnOfReaders(name) : undefined
    if (warning !== undefined) warn(warning)
    return text
  } catch (error) {
    throw unreadable(name, error)
  }
}
