import type { Identifiers } from '../identifiers/random'
import { type NameAttribute, extensions, signedCertificate } from './certificate-encoding'
import type { KeyPair } from './key-pairs'

/** Certificate authority of the sandbox; it issues the certificates of merchants and of the platform. */
export interface Authority {
  /** PEM of the self-signed root. */
  readonly certificate: string
  readonly privateKey: string
}

/** Contents of a certificate to issue. */
export interface Issue {
  readonly publicKey: string
  readonly commonName: string
  readonly organizationalUnit?: string
  readonly validFrom: Date
  readonly validTo: Date
  /** Names of the HTTPS server that the certificate is for. Default: it is for none. */
  readonly serverNames?: { readonly dns: readonly string[]; readonly ip: readonly string[] }
}

/** A certificate in PEM and its serial number, 40 hexadecimal digits in upper case. */
export interface Issued {
  readonly serial: string
  readonly certificate: string
}

const issuer: readonly NameAttribute[] = [
  ['countryName', 'CN'],
  ['organizationName', 'wxpay sandbox'],
  ['commonName', 'wxpay sandbox Root CA'],
]

/** Creates the authority from a key pair. */
export function createAuthority(keys: KeyPair, at: Date, identifiers: Identifiers): Authority {
  const certificate = signedCertificate(
    {
      serial: serialNumber(identifiers),
      issuer,
      subject: issuer,
      validFrom: at,
      validTo: yearsAfter(at, 20),
      publicKey: keys.publicKey,
      extensions: [
        extensions.authority(),
        extensions.signsCertificates(),
        extensions.subjectKey(keys.publicKey),
      ],
    },
    keys.privateKey,
  )
  return { certificate, privateKey: keys.privateKey }
}

/** Issues a certificate for a public key. */
export function issue(authority: Authority, wanted: Issue, identifiers: Identifiers): Issued {
  const serial = serialNumber(identifiers)
  const { organizationalUnit: unit, serverNames } = wanted
  const certificate = signedCertificate(
    {
      serial,
      issuer,
      subject: [
        ['countryName', 'CN'],
        ['organizationName', 'wxpay sandbox'],
        ...(unit === undefined ? [] : [['organizationalUnit', unit] as const]),
        ['commonName', wanted.commonName],
      ],
      validFrom: wanted.validFrom,
      validTo: wanted.validTo,
      publicKey: wanted.publicKey,
      extensions: [
        extensions.endEntity(),
        extensions.signsAndEncrypts(),
        // Strict verifiers, such as that of Python 3.13, demand the identifiers of both keys.
        extensions.subjectKey(wanted.publicKey),
        extensions.authorityKey(authority.privateKey),
        ...(serverNames === undefined
          ? []
          : [extensions.serverAuthentication(), extensions.serverNames(serverNames.dns, serverNames.ip)]),
      ],
    },
    authority.privateKey,
  )
  return { serial, certificate }
}

/** The same day a number of years later. */
export function yearsAfter(time: Date, years: number): Date {
  const later = new Date(time)
  later.setUTCFullYear(later.getUTCFullYear() + years)
  return later
}

// Java drops leading zeros of a serial number, and DER reads a first digit of 8 or more as a negative number.
function serialNumber(identifiers: Identifiers): string {
  const first = String(1 + (Number.parseInt(identifiers.hex(2), 16) % 7))
  return first + identifiers.hex(39)
}
