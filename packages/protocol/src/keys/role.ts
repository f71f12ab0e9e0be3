import { KeyObject } from 'node:crypto'
import { KeyFormatError } from '../errors'
import { type Block, readBlocks } from './blocks'
import { type KeySource, readSource } from './source'

type Kind = Block['kind'] | KeyObject['type']

const kindNames: Readonly<Record<Kind, string>> = {
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

/** Roles of keys and certificates: what each expects, and the kinds of source that it accepts. */
export const roles = {
  'private-key': {
    expected: 'a private RSA key (the merchant API private key, apiclient_key.pem)',
    kinds: ['pkcs8-private-key', 'pkcs1-private-key', 'private'],
  },
  'public-key': {
    expected: 'a public key (the WeChat Pay public key, pub_key.pem)',
    kinds: ['spki-public-key', 'pkcs1-public-key', 'public'],
  },
  certificate: {
    expected: 'an X.509 certificate (a platform certificate, or apiclient_cert.pem for the merchant itself)',
    kinds: ['certificate'],
  },
  verifier: {
    expected: 'a platform certificate or the WeChat Pay public key (pub_key.pem)',
    kinds: ['certificate', 'spki-public-key', 'pkcs1-public-key', 'public'],
  },
  'client-certificate': {
    expected: 'a PKCS#12 file (apiclient_cert.p12)',
    kinds: ['pkcs12'],
  },
} as const satisfies Record<string, { expected: string; kinds: readonly Kind[] }>

export type KeyRole = keyof typeof roles

/**
 * Reads a source for a role and takes the first block that fits it.
 *
 * @throws KeyFormatError `KEY_WRONG_KIND` and `KEY_ENCRYPTED`, which name the received and the expected kind
 */
export function readFor(role: KeyRole, source: KeySource, name: string): Block | KeyObject {
  const kinds: readonly Kind[] = roles[role].kinds
  if (source instanceof KeyObject) {
    if (kinds.includes(source.type)) return source
    throw wrongKind(role, source.type, name)
  }
  return blockFor(role, source, name)
}

/** Same for a source that is not a `KeyObject`. */
export function blockFor(role: KeyRole, source: Exclude<KeySource, KeyObject>, name: string): Block {
  const kinds: readonly Kind[] = roles[role].kinds
  const blocks = readBlocks(readSource(source, name), name)
  const block = blocks.find(({ kind }) => kinds.includes(kind))
  if (block !== undefined) return block
  // The parameters before an elliptic-curve key have no known kind; report the key after them.
  throw wrongKind(role, blocks.find(({ kind }) => kind !== 'unknown')?.kind ?? 'unknown', name)
}

function wrongKind(role: KeyRole, kind: Kind, name: string): KeyFormatError {
  const { expected } = roles[role]
  if (role === 'private-key' && kind === 'encrypted-private-key') {
    return new KeyFormatError(
      'KEY_ENCRYPTED',
      `${name} must be ${expected} without a passphrase, received an encrypted private key. Decrypt it first: ` +
        'openssl pkey -in encrypted.pem -out key.pem',
    )
  }
  if (role === 'private-key' && kind === 'sec1-private-key') {
    return new KeyFormatError('KEY_NOT_RSA', `${name} must be ${expected}, received ${kindNames[kind]}`)
  }
  return new KeyFormatError('KEY_WRONG_KIND', `${name} must be ${expected}, received ${kindNames[kind]}`)
}
