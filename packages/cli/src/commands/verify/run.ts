import { createPublicKey, type KeyObject } from 'node:crypto'
import { loadPrivateKey, loadVerifier, sameSerial } from '@wxpay/protocol'
import { isSigned } from '../../captures/message'
import { readCapture } from '../../captures/read'
import type { Invocation, Run } from '../../definition/invocation'
import { configurationError, usageError } from '../../errors/cli-error'
import { exitCodes } from '../../errors/exit-codes'
import { readBytes } from '../../files/read-file'
import { readInput } from '../../files/read-input'
import { refuseSecret } from '../../files/secret'
import type { MerchantKeys } from '../../profiles/keys'
import { openTarget } from '../../target/open-target'
import type { definition } from './definition'
import { type Verdict, verifyMessage, type VerifyingKeys } from './verdict'

type Verify = Invocation<typeof definition>

const LIMIT = 64 * 1024 * 1024
const KEY_LIMIT = 64 * 1024

export const run: Run<typeof definition> = async (invocation) => {
  refuseSecret('--apiv2-key-file', invocation.options['apiv2-key-file'], 'file')
  const { arguments: given, folder, output, text } = invocation
  const bytes =
    given.file === undefined || given.file === '-'
      ? await readInput(invocation, LIMIT)
      : await readBytes(given.file, { folder, limit: LIMIT })
  const content = bytes.toString('utf8')
  const messages = readCapture(content).filter(isSigned)
  if (messages.length === 0)
    throw usageError(
      'SIGNATURE_MISSING',
      { zh: '没有带签名的报文', en: 'No message with a signature found' },
      {
        zh: '请求要有 Authorization: WECHATPAY2-…，应答与通知要有 Wechatpay-Signature，APIv2 的 XML 要有 sign',
        en: 'A request has Authorization: WECHATPAY2-…, a response or notification Wechatpay-Signature, the XML of APIv2 a sign',
      },
    )
  const keys = verifyingKeys(invocation)
  const verdicts: Verdict[] = []
  for (const message of messages) verdicts.push(await verifyMessage(message, keys))
  output.result(
    verdicts.map(({ cause, notes, ...verdict }) => ({
      ...verdict,
      ...(cause === undefined ? {} : { cause: { code: cause.code, text: text(cause) } }),
      notes: notes.map(text),
    })),
    () => verdicts.map((verdict) => verdictText(verdict, invocation)).join('\n\n'),
  )
  return verdicts.every(({ verdict }) => verdict === 'valid') ? exitCodes.ok : exitCodes.failed
}

function verdictText(
  { kind, subject, verdict, cause, diagnosis, notes }: Verdict,
  { output, text }: Verify,
): string {
  const { colors } = output
  const kinds = {
    request: { zh: '请求', en: 'Request' },
    response: { zh: '应答', en: 'Response' },
    notification: { zh: '回调通知', en: 'Notification' },
  }
  const isValid = verdict === 'valid'
  const result = text(
    isValid
      ? { zh: '签名有效', en: 'the signature is valid' }
      : { zh: '签名无效', en: 'the signature is not valid' },
  )
  const difference = diagnosis?.difference
  return [
    `${text(kinds[kind])} ${subject}`.trimEnd() + `: ${isValid ? colors.green(result) : colors.red(result)}`,
    ...(cause === undefined ? [] : [`  ${text(cause)}`]),
    ...(difference === undefined
      ? []
      : [
          text({
            zh: `  首个不同：第 ${difference.line} 行第 ${difference.column} 列`,
            en: `  First difference: line ${difference.line}, column ${difference.column}`,
          }),
          `    ${text({ zh: '收到的', en: 'arrived' })}: ${JSON.stringify(difference.expected)}`,
          `    ${text({ zh: '签名的', en: 'signed' })}: ${JSON.stringify(difference.received)}`,
        ]),
    ...notes.map((note) => colors.yellow(`  ! ${text(note)}`)),
  ].join('\n')
}

function verifyingKeys(invocation: Verify): VerifyingKeys {
  const { options, folder } = invocation
  const read = (file: string): Promise<Buffer> => readBytes(file, { folder, limit: KEY_LIMIT })
  let opened: Promise<MerchantKeys> | undefined
  const merchantKeys = (): Promise<MerchantKeys> => (opened ??= keysOf(invocation))
  return {
    merchant: async () => {
      if (options.certificate !== undefined)
        return loadVerifier(await read(options.certificate), options.certificate).publicKey
      const { certificate, privateKey } = await merchantKeys()
      return certificate === undefined
        ? publicOf(loadPrivateKey(privateKey, 'privateKey'))
        : loadVerifier(certificate, 'certificate').publicKey
    },
    wechatpay: async (serial) => {
      if (options.key !== undefined) return loadVerifier(await read(options.key), options.key).publicKey
      const { certs } = await merchantKeys()
      const found = Object.entries(certs).find(([id]) => id === serial || sameSerial(id, serial))
      return found === undefined ? undefined : loadVerifier(found[1], `certs.${found[0]}`).publicKey
    },
    apiv2: async () => {
      const file = options['apiv2-key-file']
      if (file !== undefined) return (await read(file)).toString('utf8').trim()
      const { secret } = await merchantKeys()
      if (secret !== undefined) return secret
      throw configurationError('SECRET_MISSING', { zh: '缺少 APIv2 密钥', en: 'The APIv2 key is missing' })
    },
  }
}

const publicOf = (key: KeyObject): KeyObject => createPublicKey(key.export({ type: 'pkcs8', format: 'pem' }))

async function keysOf(invocation: Verify): Promise<MerchantKeys> {
  const target = await openTarget(invocation, 'refuse')
  await target.close()
  return target.keys
}
