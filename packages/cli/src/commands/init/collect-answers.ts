import type { Invocation } from '../../definition/invocation'
import type { CliError } from '../../errors/cli-error'
import { usageError } from '../../errors/cli-error'
import { isVariable, refuseSecret } from '../../files/secret'
import type { Reference } from '../../profiles/profile'
import type { Answers } from './answers'
import type { definition } from './definition'

type Init = Invocation<typeof definition>

/**
 * The answers that options give; on a terminal, the others are asked for.
 *
 * @param checkName - rejects a profile that cannot be written, before more is asked
 * @throws CliError if something is missing and there is no terminal to ask on
 */
export async function collectAnswers(
  init: Init,
  checkName: (mchid: string) => Promise<void>,
): Promise<Answers> {
  const { options } = init
  const apiv3Key = referenceOf(options['apiv3-key-file'], options['apiv3-key-env'], 'apiv3-key')
  const apiv2Key = referenceOf(options['apiv2-key-file'], options['apiv2-key-env'], 'apiv2-key')
  const given: Partial<Answers> = {
    ...(options.mchid === undefined ? {} : { mchid: checkMchid(options.mchid) }),
    ...keysOf(options),
    serial: options.serial,
    apiv3Key,
    apiv2Key,
    publicKey: publicKeyOf(options),
    appid: options.appid,
  }
  if (init.isInteractive) {
    const { askFor } = await import('./ask')
    return askFor(given, init, checkName)
  }
  const { mchid, keys, ...rest } = given
  if (mchid === undefined) throw missing('mchid', '商户号', 'the merchant ID')
  await checkName(mchid)
  if (keys === undefined)
    throw missing('p12 / --private-key', '商户 API 证书与私钥', 'the certificate and its private key')
  return {
    serial: undefined,
    apiv3Key,
    apiv2Key,
    publicKey: undefined,
    appid: undefined,
    ...rest,
    mchid,
    keys,
  }
}

/** A merchant ID, or an error for anything else. */
export function checkMchid(text: string): string {
  if (/^\d{8,10}$/.test(text)) return text
  throw usageError('OPTION_INVALID', {
    zh: `选项 --mchid 应为 8 到 10 位数字，收到 ${JSON.stringify(text)}`,
    en: `Option --mchid must have 8 to 10 digits, received ${JSON.stringify(text)}`,
  })
}

function keysOf({
  p12,
  'private-key': privateKey,
  certificate,
}: Init['options']): Pick<Partial<Answers>, 'keys'> {
  if (p12 !== undefined && (privateKey !== undefined || certificate !== undefined))
    throw usageError('OPTION_CONFLICT', {
      zh: '--p12 已含证书与私钥，不能再给 --private-key 或 --certificate',
      en: '--p12 has certificate and private key; give no --private-key or --certificate',
    })
  if (p12 !== undefined) return { keys: { p12 } }
  return privateKey === undefined ? {} : { keys: { privateKey, certificate } }
}

function referenceOf(file: string | undefined, env: string | undefined, name: string): Reference | undefined {
  refuseSecret(`--${name}-file`, file, 'file')
  refuseSecret(`--${name}-env`, env, 'variable')
  if (env !== undefined && !isVariable(env))
    throw usageError('OPTION_INVALID', {
      zh: `选项 --${name}-env 应为环境变量的名称`,
      en: `Option --${name}-env must be the name of an environment variable`,
    })
  if (file !== undefined && env !== undefined)
    throw usageError('OPTION_CONFLICT', {
      zh: `--${name}-file 与 --${name}-env 只能给一个`,
      en: `Give either --${name}-file or --${name}-env`,
    })
  if (file !== undefined) return { file }
  return env === undefined ? undefined : { env }
}

function publicKeyOf({ 'public-key': file, 'public-key-id': id }: Init['options']): Answers['publicKey'] {
  if (file === undefined && id === undefined) return undefined
  if (file !== undefined && id !== undefined) return { file, id }
  throw usageError('OPTION_CONFLICT', {
    zh: '--public-key 与 --public-key-id 要一起给出',
    en: '--public-key and --public-key-id belong together',
  })
}

function missing(option: string, zh: string, en: string): CliError {
  return usageError(
    'OPTION_MISSING',
    { zh: `缺少 --${option}：${zh}`, en: `--${option} is missing: ${en}` },
    {
      zh: '在终端里运行会逐项询问；证书与密钥在商户平台「账户中心 > API 安全」',
      en: 'On a terminal it asks. The merchant platform has keys under 账户中心 > API 安全 (API security)',
    },
  )
}
