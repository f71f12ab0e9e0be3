import type { KeyObject } from 'node:crypto'
import { blockFor } from './place'
import type { KeySource } from './source'

/**
 * Reads a PKCS#12 file, `apiclient_cert.p12`, with the care that keys get: bytes, base64, or a `file://` URL. It is not
 * opened, since that takes its passphrase.
 *
 * @param name - the path of the option, for messages
 * @returns the bytes of the file, for `pfx` of `node:tls`
 * @throws {@link KeyFormatError} whose code and message say what was given instead
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
