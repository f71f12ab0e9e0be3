import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { KeyFormatError } from '../errors'
import { type Block, readBlocks } from './blocks'
import { toKey } from './rsa-key'
import { type KeySource, readSource } from './source'

/** Contents of a key file, without any part of the key. */
export interface IdentifiedKey {
  readonly kind: Block['kind']
  /** The public key: of a private key and of a certificate too. `undefined` if it is encrypted or cannot be read. */
  readonly publicKey?: KeyObject
  /** The certificate, if it is one. */
  readonly certificate?: X509Certificate
}

/**
 * Identifies the keys and certificates of a source, in order, in every encoding that `loadPrivateKey` reads. A private key
 * itself is not returned.
 *
 * @param name - path of the option or the file, used in messages
 * @throws {@link KeyFormatError} `KEY_UNRECOGNIZED`, `KEY_DAMAGED`, `KEY_FILE_UNREADABLE`, `KEY_TOO_LARGE`
 * @example
 * ```ts
 * import { generateKeyPairSync } from 'node:crypto'
 * import { identifyKeys } from '@wxpay/protocol'
 *
 * const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
 * const der = privateKey.export({ type: 'pkcs8', format: 'der' })
 * console.log(identifyKeys(der, 'key.der')[0]?.kind) // pkcs8-private-key
 * ```
 */
export function identifyKeys(source: Exclude<KeySource, KeyObject>, name: string): readonly IdentifiedKey[] {
  return readBlocks(readSource(source, name), name).map((block) => identify(block, name))
}

const publicKinds: ReadonlySet<string> = new Set(['spki-public-key', 'pkcs1-public-key'])
const privateKinds: ReadonlySet<string> = new Set(['pkcs8-private-key', 'pkcs1-private-key'])

function identify(block: Block, name: string): IdentifiedKey {
  const { kind, der } = block
  if (kind === 'certificate') {
    const certificate = parsed(der, name)
    return { kind, certificate, publicKey: certificate.publicKey }
  }
  if (publicKinds.has(kind)) return { kind, publicKey: toKey(block, name) }
  if (privateKinds.has(kind)) return { kind, publicKey: createPublicKey(toKey(block, name)) }
  return { kind }
}

function parsed(der: Uint8Array, name: string): X509Certificate {
  try {
    return new X509Certificate(der)
  } catch {
    throw new KeyFormatError(
      'KEY_DAMAGED',
      `${name}: OpenSSL cannot read this certificate. Copy the whole file again`,
    )
  }
}
