import type { KeyObject } from 'node:crypto'
import { blockFor } from './role'
import type { KeySource } from './source'

/**
 * Reads a PKCS#12 file, `apiclient_cert.p12`, from bytes, base64 or a `file://` URL, and checks that it is
 * one. The container is not decrypted, because that takes its passphrase.
 *
 * @param name - path of the option, used in messages
 * @returns the bytes of the file, for `pfx` of `node:tls`
 * @throws {@link KeyFormatError} whose code and message name the kind that was received
 * @example
 * ```ts
 * import { ProtocolError, readPkcs12 } from '@wxpay/protocol'
 *
 * try {
 *   readPkcs12('./apiclient_cert.p12', 'merchant.pfx')
 * } catch (error) {
 *   if (error instanceof ProtocolError) console.log(error.code) // KEY_UNRECOGNIZED: a path; give a file:// URL
 * }
 * ```
 */
export function readPkcs12(source: Exclude<KeySource, KeyObject>, name: string): Buffer {
  return Buffer.from(blockFor('client-certificate', source, name).der)
}
