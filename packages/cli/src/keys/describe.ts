import { createHash, type KeyObject } from 'node:crypto'
import { type IdentifiedKey, identifyKeys, ProtocolError } from '@wxpay/protocol'
import type { Text } from '../definition/text'
import { commonNameOf, roleOf } from './role'

/** Contents of a file for people and programs, without any part of a secret. */
export interface KeyDescription {
  readonly file: string
  readonly kind: string
  /** Its role at WeChat Pay, and the option that takes it. */
  readonly role: Text
  readonly serial?: string | undefined
  /** Owner of a certificate: the merchant ID of a merchant API certificate. */
  readonly commonName?: string | undefined
  readonly issuer?: string | undefined
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
  readonly bits?: number | undefined
  /** SHA-256 of the public key: the same for both halves of a pair. */
  readonly fingerprint?: string | undefined
  readonly warnings: readonly Text[]
}

/** Describes each key and certificate of a file. */
export function describeKeys(file: string, content: Buffer, now: Date): readonly KeyDescription[] {
  if (isSharedKey(content)) return [sharedKey(file, content)]
  try {
    return identifyKeys(content, file).map((key) => describe(file, key, now))
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return [
      {
        file,
        kind: 'unknown',
        role: { zh: '不是密钥或证书', en: 'neither a key nor a certificate' },
        warnings: [{ zh: `${error.message} ${error.remedy}`, en: `${error.message} ${error.remedy}` }],
      },
    ]
  }
}

function describe(file: string, key: IdentifiedKey, now: Date): KeyDescription {
  const { kind, certificate, publicKey } = key
  return {
    file,
    kind,
    role: roleOf(key),
    serial: certificate?.serialNumber,
    commonName: certificate && commonNameOf(certificate.subject),
    issuer: certificate && commonNameOf(certificate.issuer),
    validFrom: certificate && new Date(certificate.validFrom).toISOString(),
    validTo: certificate && new Date(certificate.validTo).toISOString(),
    bits: publicKey?.asymmetricKeyDetails?.modulusLength,
    fingerprint: publicKey && fingerprintOf(publicKey),
    warnings: warningsOf(key, now),
  }
}

/** SHA-256 of a public key, in hexadecimal. */
export function fingerprintOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
}

const DAY = 24 * 60 * 60 * 1000
const SOON = 30 * DAY

function warningsOf({ kind, certificate, publicKey }: IdentifiedKey, now: Date): readonly Text[] {
  const warnings: Text[] = []
  if (kind === 'encrypted-private-key')
    warnings.push({
      zh: '私钥有口令，先去掉：openssl pkey -in 加密的.pem -out key.pem',
      en: 'The private key has a passphrase; remove it: openssl pkey -in encrypted.pem -out key.pem',
    })
  if (publicKey !== undefined && publicKey.asymmetricKeyType !== 'rsa')
    warnings.push({ zh: '不是 RSA 密钥，微信支付只用 RSA', en: 'Not an RSA key; WeChat Pay uses RSA only' })
  if ((publicKey?.asymmetricKeyDetails?.modulusLength ?? 2048) < 2048)
    warnings.push({ zh: '密钥不足 2048 位', en: 'The key is shorter than 2048 bits' })
  if (certificate !== undefined) warnings.push(...validityOf(certificate.validFrom, certificate.validTo, now))
  return warnings
}

function validityOf(from: string, to: string, now: Date): readonly Text[] {
  const left = new Date(to).getTime() - now.getTime()
  if (left < 0) return [{ zh: '证书已过期', en: 'The certificate has expired' }]
  if (new Date(from) > now) return [{ zh: '证书尚未生效', en: 'The certificate is not valid yet' }]
  const days = Math.floor(left / DAY)
  return left < SOON ? [{ zh: `证书 ${days} 天后过期`, en: `The certificate expires in ${days} days` }] : []
}

/** 32 letters and digits, as the keys that a merchant sets in the merchant platform. */
function isSharedKey(content: Buffer): boolean {
  return content.byteLength <= 64 && /^[\x21-\x7e]{32}\s*$/.test(content.toString('latin1'))
}

function sharedKey(file: string, content: Buffer): KeyDescription {
  const blank = content.byteLength > 32
  return {
    file,
    kind: 'shared-key',
    role: {
      zh: 'APIv3 密钥或 APIv2 密钥（32 字节）：apiv3Key 解密通知，apiv2Key（SDK 的 secret）签名 APIv2',
      en: 'An APIv3 or APIv2 key (32 bytes): apiv3Key decrypts notifications, apiv2Key (secret of the SDK) signs APIv2',
    },
    warnings: blank
      ? [
          {
            zh: '末尾有空白或换行，作为环境变量时要去掉',
            en: 'Blanks follow it; they do not belong into a variable',
          },
        ]
      : [],
  }
}
