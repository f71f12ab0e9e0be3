import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { checkCertificateSerial, decryptResource, loadApiv3Key, loadCertificate } from '@wxpay/protocol'
import type { Invocation } from '../../../definition/invocation'
import { configurationError } from '../../../errors/cli-error'
import { columns } from '../../../output/width'
import { createClient } from '../../../target/client'
import type { Target } from '../../../target/target'

/** A downloaded certificate. */
export interface Saved {
  readonly serial: string
  readonly validFrom: string
  readonly validTo: string
  readonly file: string
}

const TIMEOUT = 30_000

/** Downloads the certificates of a merchant, verifies them and writes each to a file. */
export async function downloadCertificates(
  target: Target,
  output: string,
  { folder, signal }: Pick<Invocation, 'folder' | 'signal'>,
): Promise<readonly Saved[]> {
  const { apiv3Key: secret } = target.keys
  if (secret === undefined) throw noApiv3Key()
  const key = loadApiv3Key(secret, 'apiv3Key')
  const client = await createClient(target)
  try {
    const { data } = await client.request('GET /v3/certificates', { signal, timeout: TIMEOUT })
    await mkdir(resolve(folder, output), { recursive: true })
    const saved: Saved[] = []
    for (const { serial_no: serial, encrypt_certificate: encrypted } of data.data) {
      const pem = decryptResource(encrypted, key).toString('utf8')
      const certificate = loadCertificate(pem, serial)
      checkCertificateSerial(certificate, serial, serial)
      const file = join(output, `wechatpay_${certificate.serial}.pem`)
      await writeFile(resolve(folder, file), pem)
      saved.push({
        serial: certificate.serial,
        validFrom: certificate.validFrom.toISOString(),
        validTo: certificate.validTo.toISOString(),
        file,
      })
    }
    return saved
  } finally {
    await client.close()
  }
}

const noApiv3Key = (): Error =>
  configurationError(
    'APIV3_KEY_MISSING',
    { zh: '缺少 APIv3 密钥，无法解密证书', en: 'The APIv3 key is missing, which decrypts the certificates' },
    {
      zh: '在商户平台「账户中心 > API 安全 > APIv3 密钥」设置，并写入配置或环境变量 WXPAY_APIV3_KEY',
      en: 'Set it in the merchant platform under 账户中心 > API 安全 > APIv3 密钥, and give it in the profile or in WXPAY_APIV3_KEY',
    },
  )

/** The certificates as a table. */
export function savedText(saved: readonly Saved[], text: Invocation['text']): string {
  const heading = [
    text({ zh: '序列号', en: 'serial' }),
    text({ zh: '有效期至', en: 'valid until' }),
    text({ zh: '文件', en: 'file' }),
  ]
  return columns([heading, ...saved.map(({ serial, validTo, file }) => [serial, validTo, file])]).join('\n')
}
