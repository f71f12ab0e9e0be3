import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto'
import { decodeBase64 } from '../encoding/base64'
import { DecryptionError, EncryptionError } from '../errors'

const ALGORITHM = 'AEAD_AES_256_GCM'
const TAG_BYTES = 16
const NONCE_BYTES = 12
// The documented limits of a notification's resource: `nonce` string(16), `ciphertext` string(1048576).
const MAX_NONCE = 16
const MAX_CIPHERTEXT = 1_048_576
const MAX_PLAINTEXT = (MAX_CIPHERTEXT / 4) * 3 - TAG_BYTES

/** An encrypted resource, as a notification or the certificate list contains it. */
export interface EncryptedResource {
  /** base64 of the ciphertext and its 16-byte tag. */
  readonly ciphertext: string
  /** 12 ASCII characters; the documentation allows up to 16. */
  readonly nonce: string
  readonly associated_data?: string | null
  /** `AEAD_AES_256_GCM` when present. */
  readonly algorithm?: string
}

/** Inputs of an encryption besides the key. */
export interface ResourceContext {
  /** 12 ASCII characters. Must never repeat under one key. */
  readonly nonce: string
  readonly associatedData: string
}

/**
 * Encrypts a notification's resource or a certificate, as WeChat Pay does with a merchant's APIv3 key.
 *
 * @returns base64 of ciphertext and tag
 * @throws {@link EncryptionError} `RESOURCE_KEY_UNFIT`, `RESOURCE_MALFORMED` (nonce), `RESOURCE_TOO_LARGE`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 * @example
 * ```ts
 * import { decryptResource, encryptResource, loadApiv3Key } from '@wxpay/protocol'
 *
 * const key = loadApiv3Key('0123456789abcdef0123456789ABCDEF', 'apiv3Key')
 * const nonce = 'fdasflkja484'
 * const ciphertext = encryptResource('{"state":"DONE"}', key, { nonce, associatedData: 'payscore' })
 * const plaintext = decryptResource({ ciphertext, nonce, associated_data: 'payscore' }, key)
 * console.log(plaintext.toString()) // {"state":"DONE"}
 * ```
 */
export function encryptResource(
  plaintext: string | Uint8Array,
  key: KeyObject,
  { nonce, associatedData }: ResourceContext,
): string {
  if (!isAes256(key)) throw new EncryptionError('RESOURCE_KEY_UNFIT', invalidKey)
  if (Buffer.byteLength(nonce) !== NONCE_BYTES) {
    throw new EncryptionError(
      'RESOURCE_MALFORMED',
      `The nonce of a resource must be ${NONCE_BYTES} bytes long`,
    )
  }
  const length = Buffer.byteLength(plaintext)
  if (length > MAX_PLAINTEXT) {
    throw new EncryptionError(
      'RESOURCE_TOO_LARGE',
      `The resource is ${length} bytes long; the limit is ${MAX_PLAINTEXT}`,
    )
  }
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(associatedData))
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

/**
 * Decrypts the resource of a notification or of the certificate list with the APIv3 key. Returns only after
 * the tag is verified, which proves that ciphertext, nonce and associated data are unchanged.
 *
 * @throws {@link DecryptionError} `RESOURCE_MALFORMED`, `RESOURCE_TOO_LARGE`, `RESOURCE_ALGORITHM_UNKNOWN`,
 * `RESOURCE_KEY_UNFIT`, and `RESOURCE_NOT_AUTHENTIC` for a wrong key or an altered resource
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 * @example
 * ```ts
 * import { decryptResource, encryptResource, loadApiv3Key } from '@wxpay/protocol'
 *
 * const key = loadApiv3Key('0123456789abcdef0123456789ABCDEF', 'apiv3Key')
 * const nonce = 'fdasflkja484'
 * const ciphertext = encryptResource('{}', key, { nonce, associatedData: '' })
 * console.log(decryptResource({ ciphertext, nonce, associated_data: null }, key).toString()) // {}
 * ```
 */
export function decryptResource(resource: EncryptedResource, key: KeyObject): Buffer {
  if (!isAes256(key)) throw new DecryptionError('RESOURCE_KEY_UNFIT', invalidKey)
  const { nonce, associatedData, encrypted } = readResource(resource)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(associatedData))
  decipher.setAuthTag(encrypted.subarray(-TAG_BYTES))
  const plaintext = decipher.update(encrypted.subarray(0, -TAG_BYTES))
  try {
    decipher.final()
  } catch {
    plaintext.fill(0)
    throw new DecryptionError(
      'RESOURCE_NOT_AUTHENTIC',
      'The resource does not decrypt: the APIv3 key is not the current one of this merchant, or the resource was altered',
    )
  }
  return plaintext
}

// The resource comes from a parsed JSON body, so its types are not guaranteed.
function readResource(resource: EncryptedResource): {
  nonce: string
  associatedData: string
  encrypted: Buffer
} {
  const {
    algorithm,
    nonce,
    ciphertext,
    associated_data,
  }: Readonly<Record<keyof EncryptedResource, unknown>> = {
    algorithm: undefined,
    associated_data: undefined,
    ...resource,
  }
  if (algorithm !== undefined && algorithm !== ALGORITHM) {
    throw new DecryptionError('RESOURCE_ALGORITHM_UNKNOWN', `resource.algorithm must be ${ALGORITHM}`)
  }
  if (typeof nonce !== 'string' || nonce === '' || Buffer.byteLength(nonce) > MAX_NONCE) {
    throw malformed(`resource.nonce must be a string of 1 to ${MAX_NONCE} bytes`)
  }
  if (associated_data !== null && associated_data !== undefined && typeof associated_data !== 'string') {
    throw malformed('resource.associated_data must be a string or null')
  }
  if (typeof ciphertext !== 'string') throw malformed('resource.ciphertext must be a string')
  if (ciphertext.length > MAX_CIPHERTEXT) {
    throw new DecryptionError(
      'RESOURCE_TOO_LARGE',
      `resource.ciphertext is ${ciphertext.length} characters long; the documented limit is ${MAX_CIPHERTEXT}`,
    )
  }
  const encrypted = decodeBase64(ciphertext)
  if (encrypted === undefined || encrypted.length < TAG_BYTES) {
    throw malformed(
      `resource.ciphertext must be base64 of at least ${TAG_BYTES} bytes, the length of the tag`,
    )
  }
  return { nonce, associatedData: associated_data ?? '', encrypted }
}

const invalidKey = 'A resource is encrypted with the APIv3 key: a secret key of exactly 32 bytes'

function isAes256(key: KeyObject): boolean {
  return key.type === 'secret' && key.symmetricKeySize === 32
}

function malformed(what: string): DecryptionError {
  return new DecryptionError('RESOURCE_MALFORMED', what)
}
