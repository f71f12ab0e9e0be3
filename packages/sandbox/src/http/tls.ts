import { writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { OptionError, kindOf, refuseUnknownOptions } from '../options'
import { reasonOf } from '../realm/realm'

/** HTTPS by a certificate of the sandbox's own CA. */
export interface TlsOptions {
  /**
   * Host names and IP addresses that clients call the server by. It always has those of this machine, the address
   * that it listens on, and `allowedHosts`.
   */
  readonly names?: readonly string[] | undefined
  /** File to write the CA certificate to, for `NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE` or a trust store. */
  readonly caFile?: string | undefined
}

/**
 * Reads the option `tls` of `listen()`.
 *
 * @returns `undefined` for plain HTTP
 * @throws OptionError
 */
export function readTls(option: boolean | TlsOptions | undefined): TlsOptions | undefined {
  if (option === undefined || option === false) return undefined
  if (option === true) return {}
  refuseUnknownOptions('listen({ tls })', option, ['names', 'caFile'])
  const { names = [], caFile } = option
  if (!Array.isArray(names)) throw invalid('names', 'an array of host names and IP addresses', names)
  const wrong = (names as readonly unknown[]).find((name) => typeof name !== 'string' || !isServerName(name))
  if (wrong !== undefined) throw invalid('names', 'host names and IP addresses without port', wrong)
  if (caFile !== undefined && (typeof caFile !== 'string' || caFile === ''))
    throw invalid('caFile', 'the path of a file', caFile)
  return { names, caFile }
}

/** Whether a certificate can be issued for a name: a host name, perhaps with `*.` before it, or an IP address. */
export function isServerName(name: string): boolean {
  return (
    isIP(name) !== 0 ||
    /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i.test(
      name,
    )
  )
}

/**
 * Writes the CA certificate, which is not a secret.
 *
 * @throws OptionError if the file cannot be written
 */
export function writeAuthority(file: string, certificate: string): void {
  try {
    writeFileSync(file, certificate)
  } catch (error) {
    throw new OptionError(
      'OPTION_INVALID',
      `The CA certificate cannot be written: ${reasonOf(error)}. Choose another file by --ca-file or listen({ tls: { caFile } }).`,
    )
  }
}

function invalid(name: string, rule: string, received: unknown): OptionError {
  const shown = typeof received === 'string' ? JSON.stringify(received) : kindOf(received)
  return new OptionError('OPTION_INVALID', `tls.${name} must be ${rule}, received ${shown}.`)
}
