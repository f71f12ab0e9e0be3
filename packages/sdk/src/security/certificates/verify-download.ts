import type { KeyObject } from 'node:crypto'
import {
  type Certificate,
  checkCertificateSerial,
  decryptResource,
  loadCertificate,
  ProtocolError,
  rsaScheme,
  type Verifier,
} from '@wxpay/protocol'
import { findSignatureFault, readSignedHeaders, type SignatureFault } from '../signatures/signature-fault'
import { Trust } from '../signatures/trust'
import { type CertificatesResponse, type ListedCertificate, readCertificateList } from './certificate-list'
import { CertificatesError } from '../../base/errors/trust-error'
import { checkChain, validityOf } from './validity'
import { asEntry } from './key-ring'

/** Inputs for the verification of a downloaded certificate list. */
export interface DownloadJudge {
  readonly apiv3Key: KeyObject
  /** CA certificates, one of which must have issued each certificate; not checked if empty. */
  readonly roots: readonly Certificate[]
  /** Keys that are already trusted, besides the downloaded ones. */
  readonly known: ReadonlyMap<string, Verifier>
  readonly now: Date
}

/**
 * Extracts the certificates from a response. None is trusted before everything is verified: decryption with the APIv3
 * key, serial numbers, issuers, validity periods, and the signature of the response, with a known key or one from the
 * list.
 *
 * @returns certificates that are or will become valid, at least one of them valid now
 * @throws CertificatesError
 */
export function verifyDownload(response: CertificatesResponse, judge: DownloadJudge): Certificate[] {
  const { now } = judge
  const all = readCertificateList(response).map((listed) => open(listed, judge.apiv3Key))
  for (const certificate of all) checkChain(certificate, judge.roots, now)
  const valid = all.filter((certificate) => validityOf(certificate, now) === 'valid')
  if (valid.length === 0) throw outOfDate(all, now)
  const trust = new Trust(new Map([...judge.known, ...valid.map(asEntry)]))
  const headers = readSignedHeaders(response.header)
  const fault = findSignatureFault(headers, response.body, { trust, scheme: rsaScheme, now })
  if (fault !== undefined) {
    throw new CertificatesError(
      'CERTIFICATES_SIGNATURE_WRONG',
      `The downloaded list of platform certificates is not trusted: ${describe(fault)}`,
    )
  }
  return all.filter((certificate) => validityOf(certificate, now) !== 'expired')
}

function open({ serial, encrypted }: ListedCertificate, apiv3Key: KeyObject): Certificate {
  const name = `certificate ${JSON.stringify(serial.slice(0, 64))} of the downloaded list`
  const pem = decrypt(encrypted, apiv3Key, name)
  try {
    const certificate = loadCertificate(pem, name)
    checkCertificateSerial(certificate, serial, name)
    return certificate
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    const isSerial = error.code === 'CERTIFICATE_SERIAL_MISMATCH'
    throw new CertificatesError(
      isSerial ? 'CERTIFICATES_SERIAL_MISMATCH' : 'CERTIFICATES_MALFORMED',
      error.message,
      error,
    )
  }
}

function decrypt(encrypted: ListedCertificate['encrypted'], apiv3Key: KeyObject, name: string): Buffer {
  try {
    return decryptResource(encrypted, apiv3Key)
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    if (error.code !== 'RESOURCE_NOT_AUTHENTIC') {
      throw new CertificatesError('CERTIFICATES_MALFORMED', `${name}: ${error.message}`, error)
    }
    throw new CertificatesError(
      'CERTIFICATES_APIV3_KEY_WRONG',
      `${name} cannot be decrypted: apiv3Key is not the APIv3 key of this merchant. The key is set, and cannot be ` +
        'viewed, in the merchant console under Account Center > API Security; it is neither the APIv2 key nor a ' +
        'certificate, and each merchant ID has its own',
      error,
    )
  }
}

function outOfDate(certificates: readonly Certificate[], now: Date): CertificatesError {
  const spans = certificates.map(
    ({ serial, validFrom, validTo }) => `${serial} from ${dateText(validFrom)} to ${dateText(validTo)}`,
  )
  return new CertificatesError(
    'CERTIFICATES_OUT_OF_DATE',
    `No platform certificate of the downloaded list is valid now: ${spans.join('; ')}. The local time is ` +
      `${dateText(now)}: correct the clock if it is wrong`,
  )
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'an unreadable date' : date.toISOString()
}

function describe(fault: SignatureFault): string {
  switch (fault.kind) {
    case 'headers':
      return `${fault.missing.join(', ')} missing. A proxy may have responded or removed headers`
    case 'repeated':
      return `${fault.repeated.join(', ')} arrived twice. A proxy may add or repeat headers`
    case 'type':
      return 'its Wechatpay-Signature-Type is unknown'
    case 'timestamp':
      return fault.skew === undefined
        ? 'its Wechatpay-Timestamp is not a time'
        : `it was signed ${Math.abs(fault.skew)} seconds ${fault.skew < 0 ? 'before' : 'after'} the local time; at most 300 are allowed. Synchronize the clock`
    case 'serial':
      return 'it is signed with a key that it does not contain'
    case 'signature':
      return fault.probe
        ? 'its signature is a probe of WeChat Pay, which is wrong on purpose; retry'
        : 'its signature does not match the response. A proxy may have changed the body'
  }
}
