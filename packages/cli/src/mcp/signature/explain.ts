import { createPublicKey, type KeyObject } from 'node:crypto'
import {
  diagnoseResponse,
  diagnoseSignature,
  requestMessage,
  responseMessage,
  rsaScheme,
  type SignatureDiagnosis,
} from '@wxpay/protocol'
import { usageError } from '../../errors/cli-error'

/** The parts of a string to sign: those of a request have a method and a URL. */
export interface SignedParts {
  readonly method: string | undefined
  /** Path and query. */
  readonly url: string | undefined
  readonly timestamp: string
  readonly nonce: string
  readonly body: string
}

/** Findings about a signature. */
export interface Explanation {
  /** The string that has to be signed. */
  readonly message: string
  /** `unknown` without a signature and a key. */
  readonly verdict: 'valid' | 'invalid' | 'unknown'
  /** Likely cause of an invalid one. */
  readonly diagnosis?: SignatureDiagnosis
}

/**
 * Verifies a signature, and diagnoses an invalid one.
 *
 * @param key - PEM of the public key or the certificate of the signer
 * @throws CliError `KEY_INVALID`
 */
export function explain(
  parts: SignedParts,
  signature: string | undefined,
  key: string | undefined,
): Explanation {
  const { method, url, timestamp, nonce, body } = parts
  const isRequest = method !== undefined && url !== undefined
  const bytes = isRequest
    ? requestMessage({ method, url, timestamp, nonce, body })
    : responseMessage({ timestamp, nonce, body })
  const message = bytes.toString()
  if (signature === undefined || key === undefined) return { message, verdict: 'unknown' }
  const publicKey = publicKeyOf(key)
  if (rsaScheme.verify(bytes, signature, publicKey)) return { message, verdict: 'valid' }
  const diagnosis = isRequest
    ? diagnoseSignature(
        signature,
        { method, target: url, host: 'api.mch.weixin.qq.com', timestamp, nonce, body, upload: undefined },
        publicKey,
      )
    : diagnoseResponse(signature, { timestamp, nonce, body }, publicKey)
  return { message, verdict: 'invalid', diagnosis }
}

function publicKeyOf(pem: string): KeyObject {
  // A private key would work as well, and does not belong here.
  if (!pem.includes('PRIVATE KEY')) {
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
