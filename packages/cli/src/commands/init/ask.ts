import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as prompts from '@clack/prompts'
import type { Invocation } from '../../definition/invocation'
import type { Text } from '../../definition/text'
import { CliError } from '../../errors/cli-error'
import { homeFolder } from '../../files/home'
import { isVariable } from '../../files/secret'
import type { Reference } from '../../profiles/profile'
import type { Answers } from './answers'
import type { definition } from './definition'

type Init = Invocation<typeof definition>

/**
 * Asks on the terminal for what was not given.
 *
 * @param checkName - rejects a profile that cannot be written, before more is asked
 */
export async function askFor(
  given: Partial<Answers>,
  init: Init,
  checkName: (mchid: string) => Promise<void>,
): Promise<Answers> {
  const ask = asking(init)
  prompts.intro(init.text({ zh: '建立商户配置', en: 'Profile of a merchant' }), { output: process.stderr })
  const mchid =
    given.mchid ??
    (await ask.line({ zh: '商户号', en: 'Merchant ID' }, '1900000001', (value) =>
      /^\d{8,10}$/.test(value) ? undefined : { zh: '应为 8 到 10 位数字', en: '8 to 10 digits' },
    ))
  await checkName(mchid)
  const keys = given.keys ?? (await askKeys(ask))
  const needsSerial = 'privateKey' in keys && keys.certificate === undefined
  const serial =
    given.serial ??
    (needsSerial
      ? await ask.line(
          { zh: '证书序列号（商户平台「账户中心 > API 安全」）', en: 'Serial number of the certificate' },
          '',
          (value) =>
            /^[0-9A-Fa-f]{8,40}$/.test(value)
              ? undefined
              : { zh: '应为 40 位十六进制', en: '40 hexadecimal digits' },
        )
      : undefined)
  const apiv3Key =
    given.apiv3Key ?? (await askSecret(ask, { zh: 'APIv3 密钥', en: 'APIv3 key' }, 'WXPAY_APIV3_KEY'))
  const publicKey = given.publicKey ?? (await askPublicKey(ask))
  return { mchid, keys, serial, apiv3Key, publicKey, apiv2Key: given.apiv2Key, appid: given.appid }
}

interface Asking {
  readonly line: (
    message: Text,
    placeholder: string,
    check?: (value: string) => Text | undefined,
  ) => Promise<string>
  /** Asks for a file that exists. `~/` is the home folder, which only a shell knows otherwise. */
  readonly file: (message: Text, placeholder: string) => Promise<string>
  readonly choice: <Value extends string>(
    message: Text,
    options: Readonly<Record<Value, Text>>,
  ) => Promise<Value>
}

function asking({ input, signal, text, folder, environment }: Init): Asking {
  const common = { input, output: process.stderr, signal }
  const line: Asking['line'] = async (message, placeholder, check) =>
    answered(
      await prompts.text({
        ...common,
        message: text(message),
        placeholder,
        validate: (value) => {
          const wrong = check?.((value ?? '').trim())
          return wrong && text(wrong)
        },
      }),
    )
  const named = (name: string): string =>
    name.startsWith('~/') ? join(homeFolder(environment) ?? '~', name.slice(2)) : name
  return {
    line,
    file: async (message, placeholder) =>
      named(
        await line(message, placeholder, (name) => {
          if (name === '') return { zh: '不能为空', en: 'This is needed' }
          return isFile(resolve(folder, named(name)))
            ? undefined
            : { zh: '文件不存在', en: 'The file does not exist' }
        }),
      ),
    choice: async (message, options) => {
      // The types of the library are conditional, which does not follow from a record.
      const entries = Object.entries<Text>(options).map(([value, label]) => ({ value, label: text(label) }))
      return answered(
        await prompts.select({ ...common, message: text(message), options: entries }),
      ) as keyof typeof options
    },
  }
}

function answered(answer: string | symbol): string {
  if (typeof answer === 'string') return answer.trim()
  throw new CliError(
    'interrupted',
    { zh: '已取消，没有写入', en: 'Canceled; nothing was written' },
    { code: 'CANCELLED' },
  )
}

async function askKeys(ask: Asking): Promise<Answers['keys']> {
  const kind = await ask.choice(
    { zh: '商户 API 证书与私钥', en: 'Certificate and private key of the merchant' },
    {
      pem: { zh: 'apiclient_cert.pem 与 apiclient_key.pem', en: 'apiclient_cert.pem and apiclient_key.pem' },
      p12: { zh: 'apiclient_cert.p12', en: 'apiclient_cert.p12' },
      key: { zh: '只有 apiclient_key.pem，另给序列号', en: 'apiclient_key.pem alone, and the serial number' },
    },
  )
  if (kind === 'p12') return { p12: await ask.file({ zh: 'p12 文件', en: 'p12 file' }, 'apiclient_cert.p12') }
  return {
    privateKey: await ask.file({ zh: '私钥文件', en: 'Private key file' }, 'apiclient_key.pem'),
    certificate:
      kind === 'pem'
        ? await ask.file({ zh: '证书文件', en: 'Certificate file' }, 'apiclient_cert.pem')
        : undefined,
  }
}

async function askSecret(ask: Asking, name: Text, variable: string): Promise<Reference | undefined> {
  const kind = await ask.choice(
    { zh: `${name.zh}在哪里`, en: `Where is the ${name.en}` },
    {
      env: { zh: '环境变量', en: 'in an environment variable' },
      file: { zh: '文件', en: 'in a file' },
      none: { zh: '暂不设置', en: 'not yet' },
    },
  )
  if (kind === 'none') return undefined
  if (kind === 'file') return { file: await ask.file({ zh: '文件', en: 'File' }, 'apiv3.key') }
  return { env: await ask.line({ zh: '变量名', en: 'Name of the variable' }, variable, isName) }
}

async function askPublicKey(ask: Asking): Promise<Answers['publicKey']> {
  const kind = await ask.choice(
    { zh: '用什么验证微信支付的签名', en: 'What verifies WeChat Pay' },
    {
      public: { zh: '微信支付公钥（pub_key.pem）', en: 'the WeChat Pay public key (pub_key.pem)' },
      certificate: { zh: '平台证书，由程序下载', en: 'platform certificates, which are downloaded' },
    },
  )
  if (kind === 'certificate') return undefined
  return {
    id: await ask.line({ zh: '公钥 ID', en: 'ID of the key' }, 'PUB_KEY_ID_…', (value) =>
      /^PUB_KEY_ID_\w+$/.test(value) ? undefined : { zh: '应为 PUB_KEY_ID_…', en: 'PUB_KEY_ID_…' },
    ),
    file: await ask.file({ zh: '公钥文件', en: 'File of the key' }, 'pub_key.pem'),
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

const isName = (value: string): Text | undefined =>
  isVariable(value) ? undefined : { zh: '不是变量名', en: 'Not a name of a variable' }
