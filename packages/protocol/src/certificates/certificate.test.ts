import { createPublicKey, X509Certificate } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { keyFiles } from '../../test/key-files'
import { expectNothingOf, thrown } from '../../test/thrown'
import { KeyFormatError } from '../errors'
import { loadCertificate, loadVerifier } from './certificate'

const files = keyFiles()
afterAll(() => {
  files.remove()
})
const pem = (file: string) => files.read(file).toString()
const serial = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
const publicKey = createPublicKey(pem('spki.pem'))

describe('loadCertificate', () => {
  it.each([
    ['a PEM string', () => pem('certificate.pem')],
    ['PEM with escaped line feeds', () => pem('certificate.pem').replaceAll('\n', '\\n')],
    ['a Buffer of PEM', () => files.read('certificate.pem')],
    ['a Buffer of DER', () => files.read('certificate.der')],
    ['base64 of DER', () => files.read('certificate.der').toString('base64')],
    ['a URL', () => pathToFileURL(files.path('certificate.pem'))],
    ['a file URL as a string', () => pathToFileURL(files.path('certificate.der')).href],
    ['a chain, of which it takes the first certificate', () => pem('certificate.pem') + pem('merchant.pem')],
  ])('reads %s', (_, source) => {
    const certificate = loadCertificate(source(), 'certificate')
    expect(certificate.serial).toBe(serial)
    expect(certificate.publicKey.equals(publicKey)).toBe(true)
    expect(certificate.pem).toBe(pem('certificate.pem'))
  })

  it('returns the serial number and validity that openssl prints', () => {
    const said = files.openssl('x509 -in certificate.pem -noout -serial -dates -dateopt iso_8601').toString()
    const { validFrom, validTo, subject, issuer, x509 } = loadCertificate(
      pem('certificate.pem'),
      'certificate',
    )
    const iso = (date: Date) => date.toISOString().replace('T', ' ').replace('.000', '')
    expect(said).toBe(`serial=${serial}\nnotBefore=${iso(validFrom)}\nnotAfter=${iso(validTo)}\n`)
    expect(subject).toBe('O=Tenpay.com\nCN=Tenpay')
    expect(issuer).toBe(subject)
    expect(x509).toBeInstanceOf(X509Certificate)
  })

  it.each([
    ['spki.pem', 'KEY_WRONG_KIND', 'received a public key'],
    ['pkcs1-public.pem', 'KEY_WRONG_KIND', 'received a public key'],
    ['pkcs8.pem', 'KEY_WRONG_KIND', 'received a private key'],
    ['pkcs1.der', 'KEY_WRONG_KIND', 'received a private key'],
    ['encrypted.pem', 'KEY_WRONG_KIND', 'received an encrypted private key'],
    ['request.pem', 'KEY_WRONG_KIND', 'received a certificate request'],
    ['apiclient_cert.p12', 'KEY_WRONG_KIND', 'received a PKCS#12 file (.p12)'],
    ['elliptic-certificate.pem', 'KEY_NOT_RSA', 'received a key of type ec'],
    ['short-certificate.pem', 'KEY_TOO_SHORT', '1024 bits'],
  ])('reports %s and the expected kind', (file, code, given) => {
    const error = thrown(() => loadCertificate(files.read(file), 'options.certificate'))
    expect(error).toBeInstanceOf(KeyFormatError)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(/^options\.certificate[: ]/)
    expect(error.message).toContain(given)
    if (code === 'KEY_WRONG_KIND') expect(error.message).toContain('an X.509 certificate')
    expectNothingOf(pem(file), error)
  })

  it('reports a damaged certificate', () => {
    const der = files.read('certificate.der')
    der.writeUInt8(0x04, 8) // the tag of the version field
    expect(thrown(() => loadCertificate(der, 'certificate')).code).toBe('KEY_DAMAGED')
  })

  it('rejects a KeyObject, which cannot be a certificate', () => {
    expect(thrown(() => loadCertificate(publicKey, 'certificate')).message).toContain(
      'a KeyObject of a public key',
    )
  })
})

describe('loadVerifier', () => {
  it('loads a certificate and keeps it', () => {
    const verifier = loadVerifier(pem('certificate.pem'), 'certs')
    expect(verifier.certificate?.serial).toBe(serial)
    expect(verifier.publicKey.equals(publicKey)).toBe(true)
  })

  it.each([
    ['SPKI', () => pem('spki.pem')],
    ['PKCS#1', () => files.read('pkcs1-public.der')],
    ['a KeyObject', () => publicKey],
  ])('loads a public key from %s, without a certificate', (_, source) => {
    const verifier = loadVerifier(source(), 'certs')
    expect(verifier.publicKey.equals(publicKey)).toBe(true)
    expect('certificate' in verifier).toBe(false)
  })

  it.each(['pkcs8.pem', 'pkcs1.pem', 'encrypted.pem', 'elliptic-sec1.pem'])(
    'rejects the private key %s',
    (file) => {
      const error = thrown(() => loadVerifier(pem(file), 'certs'))
      expect(error.code).toBe('KEY_WRONG_KIND')
      expect(error.message).toContain('a platform certificate or the WeChat Pay public key')
      expectNothingOf(pem(file), error)
    },
  )
})
