import { KeyObject } from 'node:crypto'
import { KeyFormatError } from '../errors'
import type { KeySource } from '../keys/source'
import { type Certificate, loadCertificate, loadVerifier, type Verifier } from './certificate'

const publicKeyId = /^PUB_KEY_ID_[0-9A-Za-z]{1,64}$/
const certificateSerial = /^[0-9A-Fa-f]{1,40}$/

/**
 * Whether two serial numbers are the same. Ignores case and leading zeros, which some clients drop.
 *
 * @example
 * ```ts
 * import { sameSerial } from '@wxpay/protocol'
 *
 * console.log(sameSerial('0A1B', 'a1b')) // true
 * ```
 */
export function sameSerial(one: string, other: string): boolean {
  return canonical(one) === canonical(other)
}

/**
 * Checks that a certificate has the given serial number.
 *
 * @param name - path of the option, used in messages
 * @throws {@link KeyFormatError} `CERTIFICATE_SERIAL_MISMATCH`
 * @example
 * ```ts
 * import { checkCertificateSerial, loadCertificate } from '@wxpay/protocol'
 *
 * const certificate = loadCertificate(new URL('file:///etc/wechatpay/apiclient_cert.pem'), 'certificate')
 * checkCertificateSerial(certificate, '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB', 'serial')
 * ```
 */
export function checkCertificateSerial(certificate: Certificate, serial: string, name: string): void {
  if (sameSerial(certificate.serial, serial)) return
  throw new KeyFormatError(
    'CERTIFICATE_SERIAL_MISMATCH',
    `${name}: the certificate has the serial number ${certificate.serial}, but is configured under another one`,
  )
}

/**
 * Loads the map of trusted verifiers: platform certificates by serial number, WeChat Pay public keys by their
 * `PUB_KEY_ID_…`. A certificate must be listed under its own serial number and a public key under its ID (a
 * `KeyObject`, which cannot be a certificate, under either). The merchant's own certificate is rejected.
 *
 * @param sources - the value of the `certs` option
 * @param merchantSerial - serial number of the merchant's own certificate
 * @param name - path of the option, used in messages
 * @returns verifiers by serial number (upper case) or ID, in the order given
 * @throws {@link KeyFormatError} `TRUST_ID_INVALID`, `MERCHANT_CERTIFICATE_AMONG_PLATFORM`,
 * `CERTIFICATE_SERIAL_MISMATCH`, and every error of `loadVerifier`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012154180
 * @example
 * ```ts
 * import { generateKeyPairSync } from 'node:crypto'
 * import { loadTrust } from '@wxpay/protocol'
 *
 * const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
 * const certs = { PUB_KEY_ID_0119000000012024080100: publicKey }
 * console.log([...loadTrust(certs, '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB', 'certs').keys()])
 * ```
 */
export function loadTrust(
  sources: Readonly<Record<string, KeySource>>,
  merchantSerial: string,
  name: string,
): Map<string, Verifier> {
  const trust = new Map<string, Verifier>()
  for (const [index, [id, source]] of Object.entries(sources).entries()) {
    if (publicKeyId.test(id)) {
      trust.set(id, loadUnderId(source, merchantSerial, `${name}.${id}`))
    } else if (certificateSerial.test(id)) {
      trust.set(id.toUpperCase(), loadUnderSerial(source, id, merchantSerial, `${name}.${id}`))
    } else {
      // The name itself is not shown: it may be a key that was meant to be the value.
      throw new KeyFormatError(
        'TRUST_ID_INVALID',
        `${name}: the name of entry ${index + 1} is neither the serial number of a platform certificate (40 hexadecimal ` +
          'digits) nor the ID of a WeChat Pay public key (PUB_KEY_ID_…)',
      )
    }
  }
  return trust
}

function loadUnderId(source: KeySource, merchantSerial: string, name: string): Verifier {
  const verifier = loadVerifier(source, name)
  if (verifier.certificate === undefined) return verifier
  refuseMerchant(verifier.certificate.serial, merchantSerial, name)
  throw new KeyFormatError(
    'KEY_WRONG_KIND',
    `${name} must be the WeChat Pay public key (pub_key.pem), received a certificate. Configure a platform certificate ` +
      `under its serial number, ${verifier.certificate.serial}`,
  )
}

function loadUnderSerial(source: KeySource, id: string, merchantSerial: string, name: string): Verifier {
  refuseMerchant(id, merchantSerial, name)
  if (source instanceof KeyObject) return loadVerifier(source, name)
  const certificate = loadCertificate(source, name)
  refuseMerchant(certificate.serial, merchantSerial, name)
  checkCertificateSerial(certificate, id, name)
  return { publicKey: certificate.publicKey, certificate }
}

function refuseMerchant(serial: string, merchantSerial: string, name: string): void {
  if (!sameSerial(serial, merchantSerial)) return
  throw new KeyFormatError(
    'MERCHANT_CERTIFICATE_AMONG_PLATFORM',
    `${name} must be a platform certificate or the WeChat Pay public key, received the merchant's own certificate ` +
      '(apiclient_cert.pem), which cannot verify what WeChat Pay signs',
  )
}

function canonical(serial: string): string {
  return serial.toUpperCase().replace(/^0+(?=.)/, '')
}
