import { KeyObject, X509Certificate } from 'node:crypto'
import { KeyFormatError } from '../errors'
import type { Block } from '../keys/blocks'
import { readFor } from '../keys/role'
import { checkRsa, toKey } from '../keys/rsa-key'
import type { KeySource } from '../keys/source'

/** A parsed X.509 certificate. */
export interface Certificate {
  /** Serial number in upper-case hexadecimal, 40 digits for WeChat Pay's own. Compare with `sameSerial`. */
  readonly serial: string
  readonly publicKey: KeyObject
  readonly validFrom: Date
  readonly validTo: Date
  /** One `NAME=value` per line. */
  readonly subject: string
  /** One `NAME=value` per line. */
  readonly issuer: string
  readonly pem: string
  readonly x509: X509Certificate
}

/**
 * A public key that verifies signatures and encrypts sensitive fields, with its certificate if it has one.
 */
export interface Verifier {
  readonly publicKey: KeyObject
  readonly certificate?: Certificate
}

/**
 * Loads an X.509 certificate of an RSA key. Takes the first certificate of a chain.
 *
 * @param name - path of the option, used in messages
 * @throws {@link KeyFormatError}
 * @example
 * ```ts
 * import { KeyFormatError, loadCertificate } from '@wxpay/protocol'
 *
 * try {
 *   loadCertificate(new URL('file:///etc/wechatpay/apiclient_cert.pem'), 'certificate')
 * } catch (error) {
 *   console.log(error instanceof KeyFormatError && error.code) // KEY_FILE_UNREADABLE
 * }
 * ```
 */
export function loadCertificate(source: KeySource, name: string): Certificate {
  const block = readFor('certificate', source, name)
  return toCertificate(block, name)
}

/**
 * Loads a verifier: a platform certificate, or a public key such as the WeChat Pay public key.
 *
 * @param name - path of the option, used in messages
 * @throws {@link KeyFormatError}
 * @example
 * ```ts
 * import { generateKeyPairSync } from 'node:crypto'
 * import { loadVerifier } from '@wxpay/protocol'
 *
 * const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
 * console.log(loadVerifier(publicKey, 'certs').certificate) // undefined
 * ```
 */
export function loadVerifier(source: KeySource, name: string): Verifier {
  const block = readFor('verifier', source, name)
  if (block instanceof KeyObject || block.kind !== 'certificate') {
    return { publicKey: checkRsa(toKey(block, name), 'verifier', name) }
  }
  const certificate = toCertificate(block, name)
  return { publicKey: certificate.publicKey, certificate }
}

function toCertificate(block: Block | KeyObject, name: string): Certificate {
  const x509 = parse(block, name)
  return {
    serial: x509.serialNumber,
    publicKey: checkRsa(publicKeyOf(x509, name), 'certificate', name),
    validFrom: new Date(x509.validFrom),
    validTo: new Date(x509.validTo),
    subject: x509.subject,
    issuer: x509.issuer,
    pem: x509.toString(),
    x509,
  }
}

function parse(block: Block | KeyObject, name: string): X509Certificate {
  try {
    if (!(block instanceof KeyObject)) return new X509Certificate(block.der)
  } catch {
    // Reported below, without OpenSSL's own message.
  }
  throw damaged(name)
}

function publicKeyOf(x509: X509Certificate, name: string): KeyObject {
  try {
    return x509.publicKey
  } catch {
    throw damaged(name)
  }
}

function damaged(name: string): KeyFormatError {
  return new KeyFormatError(
    'KEY_DAMAGED',
    `${name}: OpenSSL cannot read this certificate. Copy the whole file again`,
  )
}
