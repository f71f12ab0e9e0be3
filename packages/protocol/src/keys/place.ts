import { KeyObject } from 'node:crypto'
import { KeyFormatError } from '../errors'
import { type Block, readBlocks } from './blocks'
import { type KeySource, readSource } from './source'

type Kind = Block['kind'] | KeyObject['type']

const given: Readonly<Record<Kind, string>> = {
  'pkcs8-private-key': 'a private key',
  'pkcs1-private-key': 'a private key',
  'sec1-private-key': 'an elliptic-curve private key',
  'openssh-private-key': "a private key in OpenSSH's own format",
  'encrypted-private-key': 'an encrypted private key',
  'spki-public-key': 'a public key',
  'pkcs1-public-key': 'a public key',
  certificate: 'a certificate',
  'certificate-request': 'a certificate request',
  pkcs12: 'a PKCS#12 file (.p12)',
  unknown: 'a PEM of some other kind',
  private: 'a KeyObject of a private key',
  public: 'a KeyObject of a public key',
  secret: 'a KeyObject of a secret key',
}

/** What belongs in each place, and the kinds of source that fill it. */
export const places = {
  'private-key': {
    belongs: 'a private RSA key (the merchant API private key, apiclient_key.pem)',
    kinds: ['pkcs8-private-key', 'pkcs1-private-key', 'private'],
  },
  'public-key': {
    belongs: 'a public key (the WeChat Pay public key, pub_key.pem)',
    kinds: ['spki-public-key', 'pkcs1-public-key', 'public'],
  },
  certificate: {
    belongs: 'an X.509 certificate (a platform certificate, or apiclient_cert.pem for the merchant itself)',
    kinds: ['certificate'],
  },
  verifier: {
    belongs: 'a platform certificate or the WeChat Pay public key (pub_key.pem)',
    kinds: ['certificate', 'spki-public-key', 'pkcs1-public-key', 'public'],
  },
  'client-certificate': {
    belongs: 'a PKCS#12 file (apiclient_cert.p12)',
    kinds: ['pkcs12'],
  },
} as const satisfies Record<string, { belongs: string; kinds: readonly Kind[] }>

export type Place = keyof typeof places

/**
 * Reads a source for a place, and takes the first block that belongs there.
 *
 * @throws KeyFormatError `KEY_WRONG_KIND` and `KEY_ENCRYPTED`, which name what was given and what belongs there
 */
export function readFor(place: Place, source: KeySource, name: string): Block | KeyObject {
  const kinds: readonly Kind[] = places[place].kinds
  if (source instanceof KeyObject) {
    if (kinds.includes(source.type)) return source
    throw misplaced(place, source.type, name)
  }
  return blockFor(place, source, name)
}

/** The same of a source that is not a `KeyObject`. */
export function blockFor(place: Place, source: Exclude<KeySource, KeyObject>, name: string): Block {
  const kinds: readonly Kind[] = places[place].kinds
  const blocks = readBlocks(readSource(source, name), name)
  const block = blocks.find(({ kind }) => kinds.includes(kind))
  if (block !== undefined) return block
  // The parameters before an elliptic-curve key are of no known kind; the key behind them is what was given.
  throw misplaced(place, blocks.find(({ kind }) => kind !== 'unknown')?.kind ?? 'unknown', name)
}

function misplaced(place: Place, kind: Kind, name: string): KeyFormatError {
  const { belongs } = places[place]
  if (place === 'private-key' && kind === 'encrypted-private-key') {
    return new KeyFormatError(
      'KEY_ENCRYPTED',
      `${name} must be ${belongs} without a passphrase, received an encrypted private key. Decrypt it first: ` +
        'openssl pkey -in encrypted.pem -out key.pem',
    )
  }
  if (place === 'private-key' && kind === 'sec1-private-key') {
    return new KeyFormatError('KEY_NOT_RSA', `${name} must be ${belongs}, received ${given[kind]}`)
  }
  return new KeyFormatError('KEY_WRONG_KIND', `${name} must be ${belongs}, received ${given[kind]}`)
}
