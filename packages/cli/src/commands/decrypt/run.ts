import {
  decryptField,
  decryptRefundInformation,
  decryptResource,
  loadApiv3Key,
  loadPrivateKey,
  loadSecret,
} from '@wxpay/protocol'
import type { Invocation, Run } from '../../definition/invocation'
import type { Text } from '../../definition/text'
import { configurationError } from '../../errors/cli-error'
import { exitCodes } from '../../errors/exit-codes'
import { readBytes } from '../../files/read-file'
import { readInput } from '../../files/read-input'
import { refuseSecret } from '../../files/secret'
import { openTarget } from '../../target/open-target'
import { type Encrypted, recognize } from './content'
import type { definition } from './definition'

type Decrypt = Invocation<typeof definition>

const LIMIT = 2 * 1024 * 1024

export const run: Run<typeof definition> = async (invocation) => {
  refuseSecret('--apiv2-key-file', invocation.options['apiv2-key-file'], 'file')
  refuseSecret('--apiv3-key-file', invocation.options['apiv3-key-file'], 'file')
  const { arguments: given, folder, output } = invocation
  const bytes =
    given.file === undefined || given.file === '-'
      ? await readInput(invocation, LIMIT)
      : await readBytes(given.file, { folder, limit: LIMIT })
  const content = bytes.toString('utf8')
  const encrypted = recognize(content)
  const plain = decrypt(encrypted, await keyOf(encrypted.key, invocation))
  output.data({ key: encrypted.key, plaintext: plain }, readable(plain))
  return exitCodes.ok
}

function decrypt(encrypted: Encrypted, key: string): string {
  switch (encrypted.key) {
    case 'apiv3Key':
      return decryptResource(encrypted.resource, loadApiv3Key(key, 'apiv3Key')).toString('utf8')
    case 'apiv2Key':
      return decryptRefundInformation(encrypted.information, loadSecret(key, 'apiv2Key'))
    case 'privateKey':
      return decryptField(encrypted.field, loadPrivateKey(key, 'privateKey'))
  }
}

const names: Readonly<Record<Encrypted['key'], Text>> = {
  apiv3Key: { zh: 'APIv3 密钥', en: 'APIv3 key' },
  apiv2Key: { zh: 'APIv2 密钥', en: 'APIv2 key' },
  privateKey: { zh: '商户 API 私钥', en: 'merchant API private key' },
}

async function keyOf(kind: Encrypted['key'], invocation: Decrypt): Promise<string> {
  const { options, folder } = invocation
  const files = {
    apiv3Key: options['apiv3-key-file'],
    apiv2Key: options['apiv2-key-file'],
    privateKey: options['private-key'],
  }
  const file = files[kind]
  if (file !== undefined) {
    const text = (await readBytes(file, { folder, limit: LIMIT })).toString('utf8')
    return kind === 'privateKey' ? text : text.trim()
  }
  const { keys, close } = await openTarget(invocation, 'refuse')
  await close()
  const key = { apiv3Key: keys.apiv3Key, apiv2Key: keys.secret, privateKey: keys.privateKey }[kind]
  if (key !== undefined) return key
  throw configurationError(
    'SECRET_MISSING',
    { zh: `缺少${names[kind].zh}`, en: `The ${names[kind].en} is missing` },
    {
      zh: '写入配置，或用选项给出文件；它在商户平台「账户中心 > API 安全」设置',
      en: 'Give it in the profile or as a file; it is set in the merchant platform under 账户中心 > API 安全 (API security)',
    },
  )
}

// JSON is easier to read on several lines; what is compared or sent on takes --json.
function readable(plain: string): string {
  if (!plain.startsWith('{')) return plain
  try {
    return JSON.stringify(JSON.parse(plain), undefined, 2)
  } catch {
    return plain
  }
}
