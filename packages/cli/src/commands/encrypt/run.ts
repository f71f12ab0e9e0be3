import { encryptField, loadVerifier } from '@wxpay/protocol'
import type { Invocation, Run } from '../../definition/invocation'
import { usageError } from '../../errors/cli-error'
import { exitCodes } from '../../errors/exit-codes'
import { readBytes } from '../../files/read-file'
import { readInput } from '../../files/read-input'
import { createClient } from '../../target/client'
import { openTarget } from '../../target/open-target'
import type { definition } from './definition'

type Encrypt = Invocation<typeof definition>

const LIMIT = 64 * 1024

export const run: Run<typeof definition> = async (invocation) => {
  const { arguments: given, output } = invocation
  const plain = given.text ?? (await readInput(invocation, LIMIT)).toString('utf8').replace(/\r?\n$/, '')
  if (plain === '')
    throw usageError('ARGUMENT_MISSING', { zh: '没有要加密的明文', en: 'No text to encrypt was given' })
  const encrypted = await encrypt(plain, invocation)
  output.result(encrypted, () =>
    encrypted.serial === undefined
      ? encrypted.ciphertext
      : `${encrypted.ciphertext}\nWechatpay-Serial: ${encrypted.serial}`,
  )
  return exitCodes.ok
}

interface Encrypted {
  readonly ciphertext: string
  /** Of a certificate; a public key has its ID in the merchant platform only. */
  readonly serial?: string | undefined
}

async function encrypt(plain: string, invocation: Encrypt): Promise<Encrypted> {
  const { options, folder } = invocation
  if (options.key !== undefined) {
    const { publicKey, certificate } = loadVerifier(
      await readBytes(options.key, { folder, limit: LIMIT }),
      options.key,
    )
    return { ciphertext: encryptField(plain, publicKey), serial: certificate?.serial }
  }
  const target = await openTarget(invocation, 'refuse')
  const client = await createClient(target)
  try {
    const { text, serial } = await client.encrypt(plain)
    return { ciphertext: text, serial }
  } finally {
    await client.close()
    await target.close()
  }
}
