import { type KeyObject, constants, createHash, publicDecrypt } from 'node:crypto'
import { type SignedParts, deviations, verifiedMessage } from './deviations'
import { type Difference, firstDifference } from './difference'

/** Findings about a wrong signature. */
export interface Diagnosis {
  readonly code: string
  readonly zh: string
  readonly en: string
  /** The string that the merchant signed, if it was found. */
  readonly signed_message?: string
  readonly difference?: Difference
}

/** A key that the signature may have been made with instead. */
export interface OtherKey {
  /** Owner of the key, for people. */
  readonly zh: string
  readonly en: string
  readonly key: () => KeyObject
}

// DER of DigestInfo before the digest.
const SHA256_PREFIX = '3031300d060960864801650304020105000420'
const PREFIXES: Readonly<Record<string, string>> = {
  '3021300906052b0e03021a05000414': 'SHA-1',
  '3020300c06082a864886f70d020505000410': 'MD5',
  '3051300d060960864801650304020305000440': 'SHA-512',
  '3041300d060960864801650304020205000430': 'SHA-384',
}

/** Longer bodies are compared in their usual form only: each form is hashed. */
const LONGEST_BODY = 64 * 1024

/**
 * Finds out why an RSA signature is wrong. The signature contains the digest of what was signed, so the strings of the usual
 * mistakes can be compared with it.
 */
export function diagnose(
  signature: string,
  parts: SignedParts,
  key: KeyObject,
  others: Iterable<OtherKey>,
): Diagnosis | undefined {
  const bytes = Buffer.from(signature, 'base64')
  if (
    bytes.byteLength === 0 ||
    bytes.toString('base64').replaceAll('=', '') !== signature.replaceAll('=', '')
  )
    return {
      code: 'signature-not-base64',
      zh: '签名值不是 Base64，例如用了十六进制或 URL 安全的 Base64。',
      en: 'The signature is not Base64: it may be hexadecimal, or the Base64 of URLs.',
    }
  const signed = digestInfoOf(bytes, key)
  if (signed === undefined) return diagnoseKey(bytes, others)
  if (!signed.startsWith(SHA256_PREFIX)) {
    const name =
      Object.entries(PREFIXES).find(([prefix]) => signed.startsWith(prefix))?.[1] ?? 'another digest'
    return {
      code: 'other-digest',
      zh: `签名用的摘要算法是 ${name}，应为 SHA-256（SHA256withRSA）。`,
      en: `The signature is by ${name}; it has to be SHA-256 (SHA256withRSA).`,
    }
  }
  return diagnoseMessage(signed.slice(SHA256_PREFIX.length), parts)
}

function diagnoseMessage(digest: string, parts: SignedParts): Diagnosis | undefined {
  if (parts.body.length > LONGEST_BODY) return unknownMessage
  for (const { messages, ...mistake } of deviations) {
    const signed_message = messages(parts).find((each) => sha256(each) === digest)
    if (signed_message === undefined) continue
    const difference = firstDifference(verifiedMessage(parts), signed_message)
    return { ...mistake, signed_message, ...(difference === undefined ? {} : { difference }) }
  }
  return unknownMessage
}

const unknownMessage: Diagnosis = {
  code: 'other-message',
  zh: '私钥是对的，但签的是另一个字符串：请逐行对照下面的签名串。',
  en: 'The private key is the right one, but another string was signed: compare yours line by line.',
}

function diagnoseKey(signature: Buffer, others: Iterable<OtherKey>): Diagnosis {
  for (const { zh, en, key } of others) {
    if (digestInfoOf(signature, key()) === undefined) continue
    return {
      code: 'other-key',
      zh: `签名用的是${zh}的私钥。`,
      en: `The signature was made with the private key of ${en}.`,
    }
  }
  return {
    code: 'unknown-key',
    zh: '签名用的私钥不属于沙箱里的任何商户：请使用这个商户号在沙箱里的私钥。',
    en: 'The private key belongs to no tenant of this sandbox: use the key that the sandbox gave this merchant.',
  }
}

/** The DigestInfo in a signature in hexadecimal, or `undefined` if another key made it. */
function digestInfoOf(signature: Buffer, key: KeyObject): string | undefined {
  try {
    return publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature).toString('hex')
  } catch {
    return undefined
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
