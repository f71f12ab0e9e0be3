import { createPublicKey, createVerify, type KeyObject } from 'node:crypto'
import type { Text } from '../../definition/text'
import { usageError } from '../../errors/cli-error'
import { mistakes, type SignedParts, signedMessage } from './mistakes'

/** Findings about a signature. */
export interface Explanation {
  /** The string that has to be signed. */
  readonly message: string
  /** `unknown` without a signature and a key. */
  readonly verdict: 'valid' | 'invalid' | 'unknown'
  /** The likely cause of an invalid one. */
  readonly cause?: Text
  /** The string that was signed, if it is that of a usual mistake. */
  readonly signed?: string
}

/**
 * Verifies a signature, and finds the usual mistake that explains an invalid one.
 *
 * @param key - PEM of the public key or the certificate of the signer
 * @throws CliError `KEY_INVALID`
 */
export function explain(
  parts: SignedParts,
  signature: string | undefined,
  key: string | undefined,
): Explanation {
  const message = signedMessage(parts)
  if (signature === undefined || key === undefined) return { message, verdict: 'unknown' }
  const publicKey = publicKeyOf(key)
  if (!/^[\d+/A-Za-z]+={0,2}$/.test(signature))
    return {
      message,
      verdict: 'invalid',
      cause: {
        zh: '签名值不是标准的 Base64（可能是十六进制、URL 安全的 Base64，或夹有空白）。',
        en: 'The signature is not standard Base64: it may be hexadecimal, the Base64 of URLs, or have white space in it.',
      },
    }
  if (isSigned(message, signature, publicKey)) return { message, verdict: 'valid' }
  for (const { text, messages } of mistakes) {
    const signed = messages(parts).find((each) => each !== message && isSigned(each, signature, publicKey))
    if (signed !== undefined) return { message, verdict: 'invalid', cause: text, signed }
  }
  return {
    message,
    verdict: 'invalid',
    cause: {
      zh: '不是常见的写法错误：多半是密钥不配对（证书序列号与私钥、微信支付公钥 ID 与公钥），或正文在途中被改写。',
      en: 'It is none of the usual mistakes: most likely the keys do not match (serial number and private key, or key ID and public key of WeChat Pay), or something rewrote the body on its way.',
    },
  }
}

function isSigned(message: string, signature: string, key: KeyObject): boolean {
  return createVerify('RSA-SHA256').update(message).verify(key, signature, 'base64')
}

function publicKeyOf(pem: string): KeyObject {
  // A private key would work as well, and does not belong here.
  if (!/PRIVATE KEY/.test(pem)) {
    try {
      const key = createPublicKey(pem)
      if (key.asymmetricKeyType === 'rsa') return key
    } catch {
      // Reported below.
    }
  }
  throw usageError(
    'KEY_INVALID',
    {
      zh: 'public_key 不是 PEM 格式的 RSA 公钥或证书',
      en: 'public_key is not the PEM of an RSA public key or certificate',
    },
    {
      zh: '请求用商户 API 证书，应答和回调用微信支付公钥或平台证书；不要给出私钥',
      en: 'A request takes the merchant API certificate, a response or notification the WeChat Pay public key or a platform certificate; never a private key',
    },
  )
}
