import { sign } from 'node:crypto'
import { createRequire } from 'node:module'
import type forge from 'node-forge'
import type { Identifiers } from '../identifiers/random'
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

// Loaded when the first certificate is issued: a database that has its certificates starts without it.
const load = createRequire(import.meta.url)
const library = (): typeof forge => load('node-forge') as typeof forge

const issuer = [
  { name: 'countryName', value: 'CN' },
  { name: 'organizationName', value: 'wxpay sandbox' },
  { name: 'commonName', value: 'wxpay sandbox Root CA' },
]

/** Creates the authority from a key pair. */
export function createAuthority(keys: KeyPair, at: Date, identifiers: Identifiers): Authority {
  const certificate = build(keys.publicKey, serialNumber(identifiers), at, yearsAfter(at, 20))
  certificate.setSubject(issuer)
  certificate.setExtensions([
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ])
  return { certificate: signed(certificate, keys.privateKey), privateKey: keys.privateKey }
}

/** Issues a certificate for a public key. */
export function issue(authority: Authority, wanted: Issue, identifiers: Identifiers): Issued {
  const { pki } = library()
  const serial = serialNumber(identifiers)
  const certificate = build(wanted.publicKey, serial, wanted.validFrom, wanted.validTo)
  certificate.setSubject([
    { name: 'countryName', value: 'CN' },
    { name: 'organizationName', value: 'wxpay sandbox' },
    ...(wanted.organizationalUnit === undefined
      ? []
      : [{ shortName: 'OU', value: wanted.organizationalUnit }]),
    { name: 'commonName', value: wanted.commonName },
  ])
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false },
    { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, dataEncipherment: true },
    // Strict verifiers, such as that of Python 3.13, demand the identifiers of both keys.
    { name: 'subjectKeyIdentifier' },
    {
      name: 'authorityKeyIdentifier',
      keyIdentifier: pki.certificateFromPem(authority.certificate).generateSubjectKeyIdentifier().getBytes(),
    },
    ...(wanted.serverNames === undefined ? [] : forServer(wanted.serverNames)),
  ])
  return { serial, certificate: signed(certificate, authority.privateKey) }
}

function forServer({ dns, ip }: NonNullable<Issue['serverNames']>): object[] {
  const altNames = [
    ...dns.map((value) => ({ type: 2, value })),
    ...ip.map((address) => ({ type: 7, ip: address })),
  ]
  return [
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectAltName', altNames },
  ]
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

function build(publicKey: string, serial: string, validFrom: Date, validTo: Date): forge.pki.Certificate {
  const { pki } = library()
  const certificate = pki.createCertificate()
  certificate.publicKey = pki.publicKeyFromPem(publicKey)
  certificate.serialNumber = serial.toLowerCase()
  certificate.validity.notBefore = validFrom
  certificate.validity.notAfter = validTo
  certificate.setIssuer(issuer)
  return certificate
}

// OpenSSL makes a signature in a fiftieth of the time that the JavaScript of the library takes.
function signed(certificate: forge.pki.Certificate, privateKey: string): string {
  const { asn1, md, pki } = library()
  const key = {
    sign: () => {
      const bytes = Buffer.from(asn1.toDer(certificate.tbsCertificate).getBytes(), 'latin1')
      return sign('sha256', bytes, privateKey).toString('latin1')
    },
  }
  certificate.sign(key as unknown as forge.pki.rsa.PrivateKey, md.sha256.create())
  return pki.certificateToPem(certificate).replaceAll('\r\n', '\n')
}
