import { type KeyObject, constants, createHash, publicDecrypt } from 'node:crypto'
import { type Difference, firstDifference } from './difference'
import { type Mistake, requestMistakes, type SignedParts, verifiedMessage } from './request-mistakes'
import { responseMistakes, type SignedResponse, verifiedResponse } from './response-mistakes'

/** Findings about a wrong signature. */
export interface SignatureDiagnosis {
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
 * Finds out why the RSA signature of a request is wrong. The signature contains the digest of what was signed, so the strings of
 * the usual mistakes can be compared with it.
 *
 * @param signature - base64, of the `Authorization` header
 * @param key - public key of the merchant API certificate
 * @param others - further keys that the signature may have been made with
 * @returns the likely cause, with the first difference if the signed string was found
 * @example
 * ```ts
 * import { generateKeyPairSync, sign } from 'node:crypto'
 * import { diagnoseSignature } from '@wxpay/protocol'
 *
 * const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
 * const parts = { method: 'GET', target: '/v3/certificates', host: 'api.mch.weixin.qq.com', timestamp: '1', nonce: 'n', body: '' }
 * const wrong = sign('sha256', Buffer.from('get\n/v3/certificates\n1\nn\n\n'), privateKey).toString('base64')
 * console.log(diagnoseSignature(wrong, parts, publicKey).code) // method-differs
 * ```
 */
export function diagnoseSignature(
  signature: string,
  parts: SignedParts,
  key: KeyObject,
  others: Iterable<OtherKey> = [],
): SignatureDiagnosis {
  return diagnose(signature, key, others, (digest) =>
    diagnoseMessage(digest, parts, requestMistakes, verifiedMessage(parts)),
  )
}

/**
 * Finds out why the signature of a response or a notification is wrong: usually the body that is verified is not the bytes
 * that arrived.
 *
 * @param signature - base64, of `Wechatpay-Signature`
 * @param key - the key that `Wechatpay-Serial` names
 * @param others - further keys that the signature may have been made with
 * @example
 * ```ts
 * import { generateKeyPairSync, sign } from 'node:crypto'
 * import { diagnoseResponse } from '@wxpay/protocol'
 *
 * const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
 * const signature = sign('sha256', Buffer.from('1\nn\n{"a":1}\n'), privateKey).toString('base64')
 * const parsedAndWrittenAgain = { timestamp: '1', nonce: 'n', body: '{ "a": 1 }' }
 * console.log(diagnoseResponse(signature, parsedAndWrittenAgain, publicKey).code) // body-reserialized
 * ```
 */
export function diagnoseResponse(
  signature: string,
  parts: SignedResponse,
  key: KeyObject,
  others: Iterable<OtherKey> = [],
): SignatureDiagnosis {
  return diagnose(signature, key, others, (digest) =>
    diagnoseMessage(digest, parts, responseMistakes, verifiedResponse(parts)),
  )
}

function diagnose(
  signature: string,
  key: KeyObject,
  others: Iterable<OtherKey>,
  ofMessage: (digest: string) => SignatureDiagnosis,
): SignatureDiagnosis {
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
  return ofMessage(signed.slice(SHA256_PREFIX.length))
}

function diagnoseMessage<Parts extends { readonly body: string }>(
  digest: string,
  parts: Parts,
  mistakes: readonly Mistake<Parts>[],
  expected: string,
): SignatureDiagnosis {
  if (parts.body.length > LONGEST_BODY) return unknownMessage
  for (const { messages, ...mistake } of mistakes) {
    const signed_message = messages(parts).find((each) => sha256(each) === digest)
    if (signed_message === undefined) continue
    const difference = firstDifference(expected, signed_message)
    return { ...mistake, signed_message, ...(difference === undefined ? {} : { difference }) }
  }
  return unknownMessage
}

const unknownMessage: SignatureDiagnosis = {
  code: 'other-message',
  zh: '私钥是对的，但签的是另一个字符串：请逐行对照下面的签名串。',
  en: 'The private key is the right one, but another string was signed: compare yours line by line.',
}

function diagnoseKey(signature: Buffer, others: Iterable<OtherKey>): SignatureDiagnosis {
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
    zh: '签名用的是另一个私钥，与用来验签的证书或公钥不成对。',
    en: 'The signature was made with another private key than that of the certificate or public key it is verified with.',
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
