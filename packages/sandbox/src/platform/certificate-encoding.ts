import { type KeyObject, createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { createRequire } from 'node:module'
import type forge from 'node-forge'

/** Contents of a certificate. */
export interface CertificateContents {
  /** Hexadecimal digits of a positive number. */
  readonly serial: string
  readonly issuer: readonly NameAttribute[]
  readonly subject: readonly NameAttribute[]
  readonly validFrom: Date
  readonly validTo: Date
  /** PEM, SubjectPublicKeyInfo. */
  readonly publicKey: string
  readonly extensions: readonly Extension[]
}

/** An attribute of a distinguished name. */
export type NameAttribute = readonly [name: keyof typeof attributeOids, value: string]

/** An extension of a certificate: its DER value. */
export interface Extension {
  readonly oid: string
  readonly critical?: true
  readonly value: forge.asn1.Asn1
}

const attributeOids = {
  countryName: '2.5.4.6',
  organizationName: '2.5.4.10',
  organizationalUnit: '2.5.4.11',
  commonName: '2.5.4.3',
} as const

const SHA256_WITH_RSA = '1.2.840.113549.1.1.11'
const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1'

// Only the ASN.1 encoder: the library's certificates take four times as long to load, and truncate Chinese names.
const load = createRequire(import.meta.url)
const asn1 = (): typeof forge.asn1 => load('node-forge/lib/asn1') as typeof forge.asn1
// Missing in the declarations of the library.
interface Addresses {
  readonly bytesFromIP: (address: string) => string
}

function addressBytes(address: string): Buffer {
  const { bytesFromIP } = load('node-forge/lib/util') as Addresses
  return Buffer.from(bytesFromIP(address), 'latin1')
}

/** Encodes and signs a certificate of X.509 version 3 with RSA and SHA-256. */
export function signedCertificate(contents: CertificateContents, signerKey: string): string {
  const { Type } = asn1()
  const algorithm = sequence(oid(SHA256_WITH_RSA), primitive(Type.NULL, ''))
  const body = sequence(
    contextTag(0, [primitive(Type.INTEGER, '\x02')]),
    primitive(Type.INTEGER, binary(Buffer.from(contents.serial, 'hex'))),
    algorithm,
    distinguishedName(contents.issuer),
    sequence(time(contents.validFrom), time(contents.validTo)),
    distinguishedName(contents.subject),
    parsed(createPublicKey(contents.publicKey).export({ type: 'spki', format: 'der' })),
    contextTag(3, [sequence(...contents.extensions.map(extension))]),
  )
  const signature = sign('sha256', bytesOf(body), privateKeyOf(signerKey))
  const certificate = sequence(body, algorithm, bits(signature, 0))
  const lines = bytesOf(certificate)
    .toString('base64')
    .replaceAll(/.{64}(?=.)/g, '$&\n')
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`
}

/** Extensions of certificates, by RFC 5280. */
export const extensions = {
  authority: (): Extension => ({
    oid: '2.5.29.19',
    critical: true,
    value: sequence(primitive(asn1().Type.BOOLEAN, '\xff')),
  }),
  endEntity: (): Extension => ({ oid: '2.5.29.19', value: sequence() }),
  /** keyCertSign, cRLSign. */
  signsCertificates: (): Extension => ({
    oid: '2.5.29.15',
    critical: true,
    value: bits(Buffer.of(0b0000_0110), 1),
  }),
  /** digitalSignature, keyEncipherment, dataEncipherment. */
  signsAndEncrypts: (): Extension => ({ oid: '2.5.29.15', value: bits(Buffer.of(0b1011_0000), 4) }),
  subjectKey: (publicKey: string): Extension => ({
    oid: '2.5.29.14',
    value: primitive(asn1().Type.OCTETSTRING, binary(keyIdentifier(publicKey))),
  }),
  authorityKey: (privateKey: string): Extension => ({
    oid: '2.5.29.35',
    value: sequence(contextual(0, keyIdentifier(privateKeyOf(privateKey)))),
  }),
  serverAuthentication: (): Extension => ({ oid: '2.5.29.37', value: sequence(oid(SERVER_AUTHENTICATION)) }),
  serverNames: (dns: readonly string[], ip: readonly string[]): Extension => ({
    oid: '2.5.29.17',
    value: sequence(
      ...dns.map((name) => contextual(2, Buffer.from(name))),
      ...ip.map((address) => contextual(7, addressBytes(address))),
    ),
  }),
}

// SHA-1 of the key, which only tells keys apart.
function keyIdentifier(from: string | KeyObject): Buffer {
  const key = createPublicKey(from).export({ type: 'pkcs1', format: 'der' })
  return createHash('sha1').update(key).digest()
}

let last: { readonly pem: string; readonly key: KeyObject } | undefined

// Parsing a private key takes longer than signing with it, and one authority signs the certificates of a sandbox.
function privateKeyOf(pem: string): KeyObject {
  if (last?.pem !== pem) last = { pem, key: createPrivateKey(pem) }
  return last.key
}

function extension({ oid: id, critical, value }: Extension): forge.asn1.Asn1 {
  const { Type } = asn1()
  const flag = critical === undefined ? [] : [primitive(Type.BOOLEAN, '\xff')]
  return sequence(oid(id), ...flag, primitive(Type.OCTETSTRING, binary(bytesOf(value))))
}

function distinguishedName(attributes: readonly NameAttribute[]): forge.asn1.Asn1 {
  const { Type, Class, create } = asn1()
  return sequence(
    ...attributes.map(([name, value]) => {
      const type = name === 'countryName' ? Type.PRINTABLESTRING : Type.UTF8
      const attribute = sequence(oid(attributeOids[name]), primitive(type, binary(Buffer.from(value))))
      return create(Class.UNIVERSAL, Type.SET, true, [attribute])
    }),
  )
}

// RFC 5280: years of two digits until 2049.
function time(date: Date): forge.asn1.Asn1 {
  const { Type, dateToGeneralizedTime, dateToUtcTime } = asn1()
  return date.getUTCFullYear() < 2050
    ? primitive(Type.UTCTIME, dateToUtcTime(date))
    : primitive(Type.GENERALIZEDTIME, dateToGeneralizedTime(date))
}

function sequence(...values: forge.asn1.Asn1[]): forge.asn1.Asn1 {
  const { Type, Class, create } = asn1()
  return create(Class.UNIVERSAL, Type.SEQUENCE, true, values)
}

function primitive(type: forge.asn1.Type, value: string): forge.asn1.Asn1 {
  const { Class, create } = asn1()
  return create(Class.UNIVERSAL, type, false, value)
}

/** The encoder with tags of any number; the declarations of the library only know the universal ones. */
interface Encoder {
  readonly Class: typeof forge.asn1.Class
  readonly create: (
    tagClass: forge.asn1.Class,
    tag: number,
    constructed: boolean,
    value: string | forge.asn1.Asn1[],
  ) => forge.asn1.Asn1
}

/** A value whose tag has a meaning by its place. */
function contextual(tag: number, value: Buffer): forge.asn1.Asn1 {
  const { Class, create }: Encoder = asn1()
  return create(Class.CONTEXT_SPECIFIC, tag, false, binary(value))
}

/** The same with values inside. */
function contextTag(tag: number, values: forge.asn1.Asn1[]): forge.asn1.Asn1 {
  const { Class, create }: Encoder = asn1()
  return create(Class.CONTEXT_SPECIFIC, tag, true, values)
}

const oid = (id: string): forge.asn1.Asn1 => primitive(asn1().Type.OID, asn1().oidToDer(id).getBytes())

const bits = (value: Buffer, unused: number): forge.asn1.Asn1 =>
  primitive(asn1().Type.BITSTRING, String.fromCharCode(unused) + binary(value))

const parsed = (der: Buffer): forge.asn1.Asn1 => asn1().fromDer(binary(der))
const bytesOf = (value: forge.asn1.Asn1): Buffer => Buffer.from(asn1().toDer(value).getBytes(), 'latin1')

/** Bytes as the library takes them: one character each. */
const binary = (bytes: Buffer): string => bytes.toString('latin1')
