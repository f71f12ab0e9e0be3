import { type KeyObject, sign, verify } from 'node:crypto'
import { decodeBase64 } from '../encoding/base64'
import { SignatureError } from '../errors'
import type { SignatureScheme } from './scheme'

// Base64 length of an RSA-8192 signature. Bounds the work on untrusted headers.
const MAX_SIGNATURE = 1368

/**
 * `WECHATPAY2-SHA256-RSA2048`: RSASSA-PKCS1-v1_5 with SHA-256, by merchants and by the platform.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365342
 * @example
 * ```ts
 * import { generateKeyPairSync } from 'node:crypto'
 * import { requestMessage, rsaScheme } from '@wxpay/protocol'
 *
 * const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
 * const message = requestMessage({ method: 'GET', url: '/v3/certificates', timestamp: 1, nonce: 'n', body: '' })
 * const signature = await rsaScheme.sign(message, privateKey)
 * console.log(rsaScheme.verify(message, signature, publicKey)) // true
 * ```
 */
export const rsaScheme = rsaSha256('WECHATPAY2-SHA256-RSA2048', 'mchid')

/**
 * `WECHATPAY-BRAND-SHA256-RSA2048`: the same signature, made by a brand for the paths under `/brand/`.
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015597833
 */
export const brandScheme = rsaSha256('WECHATPAY-BRAND-SHA256-RSA2048', 'brand_id')

function rsaSha256(name: string, identity: SignatureScheme['identity']): SignatureScheme {
  return Object.freeze({
    name,
    identity,
    sign(message: Uint8Array, key: KeyObject) {
      return new Promise<string>((resolve, reject) => {
        assertRsa(key, 'private', 'SIGNING_KEY_UNFIT')
        // With a callback, Node signs on the thread pool: a signature takes 0.3 ms, 25 times a verification.
        sign('sha256', message, key, (error, signature) => {
          if (error === null) resolve(signature.toString('base64'))
          else reject(failed())
        })
      })
    },
    signSync(message: Uint8Array, key: KeyObject) {
      assertRsa(key, 'private', 'SIGNING_KEY_UNFIT')
      try {
        return sign('sha256', message, key).toString('base64')
      } catch {
        throw failed()
      }
    },
    verify(message: Uint8Array, signature: string, key: KeyObject) {
      assertRsa(key, 'public', 'VERIFYING_KEY_UNFIT')
      if (signature.length > MAX_SIGNATURE) return false
      const bytes = decodeBase64(signature)
      return bytes !== undefined && verify('sha256', message, key, bytes)
    },
  })
}

function assertRsa(
  key: KeyObject,
  type: 'private' | 'public',
  code: 'SIGNING_KEY_UNFIT' | 'VERIFYING_KEY_UNFIT',
): void {
  if (key.type === type && key.asymmetricKeyType === 'rsa') return
  const given = key.type === 'secret' ? 'a secret key' : `a ${key.type} key of type ${key.asymmetricKeyType}`
  throw new SignatureError(code, `The key must be a ${type} RSA key, received ${given}`)
}

// OpenSSL's message about a damaged key is not passed on, so that it cannot contain any of the key.
function failed(): SignatureError {
  return new SignatureError(
    'SIGNING_KEY_UNFIT',
    'OpenSSL cannot sign with this RSA key. Copy the whole file again',
  )
}
