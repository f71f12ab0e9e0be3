import { KeyObject } from 'node:crypto'
import { isMap } from 'node:util/types'
import { type KeySource, loadTrust, type Verifier } from '@wxpay/protocol'
import { InputError } from '../base/errors/input-error'
import { isUrl } from '../base/realm'
import { named } from '../base/errors/named-option'

type Certs = Readonly<Record<string, KeySource>>

/**
 * Reads keys by their ids, of which there may be none.
 *
 * @param serial - of the certificate that may not be among them
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

/** The keys of a client, which may do without only where certificates can be downloaded. */
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
  '{ [id]: PEM } with the WeChat Pay public key under its id (PUB_KEY_ID_…), or a platform certificate under its serial ' +
  'number. Both are in the merchant console under API security'

// A key without its id would not be found by what an answer names.
function notKeysById(certs: unknown): string | undefined {
  if (Array.isArray(certs)) return `an array of ${certs.length}`
  if (typeof certs === 'string') return certs.includes('-----BEGIN') ? 'a single PEM' : 'a string'
  if (typeof certs !== 'object' || certs === null) return `a value of type ${typeof certs}`
  if (certs instanceof KeyObject || ArrayBuffer.isView(certs) || isUrl(certs)) return 'a single key'
  return isMap(certs) ? 'a Map (Object.fromEntries makes an object of it)' : undefined
}
