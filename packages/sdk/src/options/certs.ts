import { KeyObject } from 'node:crypto'
import { isMap } from 'node:util/types'
import { type KeySource, loadTrust, type Verifier } from '@wxpay/protocol'
import { InputError, named } from '../base/errors/input-error'
import { isUrl } from '../base/values'

type Certs = Readonly<Record<string, KeySource>>

/**
 * Reads keys by their IDs; the object may be empty.
 *
 * @param serial - serial number of the merchant's certificate, which must not be among the keys
 * @throws InputError that names the option, or one of the keys
 */
export function readCerts(
  name: 'certs' | 'brand.certs',
  certs: Certs,
  serial: string,
): ReadonlyMap<string, Verifier> {
  const wrong = notKeysById(certs)
  if (wrong !== undefined) {
    throw new InputError('OPTION_INVALID', `Option "${name}" must be ${belongs}. Received ${wrong}`, name)
  }
  return Object.keys(certs).length === 0 ? new Map() : named(name, () => loadTrust(certs, serial, name))
}

/** The trusted keys of a client. They may be missing only if certificates can be downloaded. */
export function readTrust(
  certs: Certs | undefined,
  serial: string,
  absent: 'refused' | 'downloaded',
): ReadonlyMap<string, Verifier> {
  const given = (certs as Certs | null | undefined) ?? undefined
  const keys = given === undefined ? new Map<string, Verifier>() : readCerts('certs', given, serial)
  if (keys.size > 0 || absent === 'downloaded') return keys
  throw new InputError(
    'OPTION_INVALID',
    `Option "certs" is ${given === undefined ? 'missing' : 'empty'}. Give ${belongs}. Or give apiv3Key alone, and platform ` +
      'certificates are downloaded, if the merchant has any',
    'certs',
  )
}

const belongs =
  '{ [id]: PEM } with the WeChat Pay public key under its ID (PUB_KEY_ID_…), or a platform certificate under its serial ' +
  'number. Both are in the merchant console under API security'

// Responses name the key by its ID, so a key without one would never be found.
function notKeysById(certs: unknown): string | undefined {
  if (Array.isArray(certs)) return `an array of ${certs.length}`
  if (typeof certs === 'string') return certs.includes('-----BEGIN') ? 'a single PEM' : 'a string'
  if (typeof certs !== 'object' || certs === null) return `a value of type ${typeof certs}`
  if (certs instanceof KeyObject || ArrayBuffer.isView(certs) || isUrl(certs)) return 'a single key'
  return isMap(certs) ? 'a Map (use Object.fromEntries to convert it)' : undefined
}
