import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto'
import { decodeBase64 } from '../encoding/base64'
import { DecryptionError, EncryptionError } from '../errors'

const ALGORITHM = 'AEAD_AES_256_GCM'
const TAG_BYTES = 16
const NONCE_BYTES = 12
// The documented limits of a notification's resource: `nonce` string(16), `ciphertext` string(1048576).
const LONGEST_NONCE = 16
const LONGEST_CIPHERTEXT = 1_048_576
const LONGEST_PLAINTEXT = (LONGEST_CIPHERTEXT / 4) * 3 - TAG_BYTES

/** An encrypted resource as it stands in a notification or in the list of certificates. */
export interface EncryptedResource {
  /** base64 of the ciphertext and its 16-byte tag. */
  readonly ciphertext: string
  /** 12 ASCII characters; up to 16 are documented. */
  readonly nonce: string
  readonly associated_data?: string | null
  /** `AEAD_AES_256_GCM`, if given. */
  readonly algorithm?: string
}

/** What is mixed into an encryption besides the key. */
export interface ResourceContext {
  /** 12 ASCII characters, never twice with one key. */
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
  if (!isAes256(key)) throw new EncryptionError('RESOURCE_KEY_UNFIT', unfitKey)
  if (Buffer.byteLength(nonce) !== NONCE_BYTES) {
    throw new EncryptionError('RESOURCE_MALFORMED', `The nonce of a resource must have ${NONCE_BYTES} bytes`)
  }
  const length = Buffer.byteLength(plaintext)
  if (length > LONGEST_PLAINTEXT) {
    throw new EncryptionError(
      'RESOURCE_TOO_LARGE',
      `The resource has ${length} bytes; at most ${LONGEST_PLAINTEXT} can be sent`,
    )
  }
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(associatedData))
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

/**
 * Decrypts the resource of a notification or of the list of certificates with the APIv3 key. Nothing is returned
 * unless the tag is right, that is, unless ciphertext, nonce and associated data are just what was encrypted.
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
  if (!isAes256(key)) throw new DecryptionError('RESOURCE_KEY_UNFIT', unfitKey)
  const { nonce, associatedData, sealed } = readResource(resource)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(associatedData))
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  const plaintext = decipher.update(sealed.subarray(0, -TAG_BYTES))
  try {
    decipher.final()
  } catch {
    plaintext.fill(0)
    throw new DecryptionError(
      'RESOURCE_NOT_AUTHENTIC',
      'The resource does not decrypt: the APIv3 key is not the one that is set for this merchant, or the resource was altered',
    )
  }
  return plaintext
}

// The resource comes out of a parsed JSON body, so that its types are only a promise.
function readResource(resource: EncryptedResource): {
  nonce: string
  associatedData: string
  sealed: Buffer
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
  if (typeof nonce !== 'string' || nonce === '' || Buffer.byteLength(nonce) > LONGEST_NONCE) {
    throw malformed(`resource.nonce must be a string of 1 to ${LONGEST_NONCE} bytes`)
  }
  if (associated_data !== null && associated_data !== undefined && typeof associated_data !== 'string') {
    throw malformed('resource.associated_data must be a string or null')
  }
  if (typeof ciphertext !== 'string') throw malformed('resource.ciphertext must be a string')
  if (ciphertext.length > LONGEST_CIPHERTEXT) {
    throw new DecryptionError(
      'RESOURCE_TOO_LARGE',
      `resource.ciphertext has ${ciphertext.length} characters; ${LONGEST_CIPHERTEXT} is the documented limit`,
    )
  }
  const sealed = decodeBase64(ciphertext)
  if (sealed === undefined || sealed.length < TAG_BYTES) {
    throw malformed(`resource.ciphertext must be base64 of at least the ${TAG_BYTES} bytes of the tag`)
  }
  return { nonce, associatedData: associated_data ?? '', sealed }
}

const unfitKey = 'A resource is encrypted with the APIv3 key, a secret key of exactly 32 bytes'

function isAes256(key: KeyObject): boolean {
  return key.type === 'secret' && key.symmetricKeySize === 32
}

function malformed(what: string): DecryptionError {
  return new DecryptionError('RESOURCE_MALFORMED', what)
}
