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
import { type CertificatesAnswer, type ListedCertificate, readAnswer } from './answer'
import { CertificatesError } from '../../base/errors/certificates-error'
import { checkChain } from './chain'
import { asEntry } from './key-ring'
import { validityOf } from './validity'

/** By what a downloaded list of certificates is judged. */
export interface DownloadJudge {
  readonly apiv3Key: KeyObject
  /** Certificates of authorities, one of which must have issued each; none: this is not checked. */
  readonly roots: readonly Certificate[]
  /** Whose signatures are believed already, besides those that come. */
  readonly known: ReadonlyMap<string, Verifier>
  readonly now: Date
}

/**
 * Takes the certificates out of an answer, and believes none of them before all is checked: that the APIv3 key decrypts
 * them (which nobody else could have encrypted for it), their serial numbers, their issuer, their dates, and then the
 * answer's own signature, by a key that is known or by one that it brings itself.
 *
 * @returns the certificates that are valid now or will be, at least one of them now
 * @throws CertificatesError
 */
export function verifyDownload(answer: CertificatesAnswer, judge: DownloadJudge): Certificate[] {
  const { now } = judge
  const all = readAnswer(answer).map((listed) => open(listed, judge.apiv3Key))
  for (const certificate of all) checkChain(certificate, judge.roots, now)
  const valid = all.filter((certificate) => validityOf(certificate, now) === 'valid')
  if (valid.length === 0) throw outOfDate(all, now)
  const trust = new Trust(new Map([...judge.known, ...valid.map(asEntry)]))
  const headers = readSignedHeaders(answer.header)
  const fault = findSignatureFault(headers, answer.body, { trust, scheme: rsaScheme, now })
  if (fault !== undefined) {
    throw new CertificatesError(
      'CERTIFICATES_SIGNATURE_WRONG',
      `The downloaded list of platform certificates is not believed: ${describe(fault)}`,
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
      `${name} does not decrypt: apiv3Key is not the APIv3 key that is set for this merchant. It is set, and cannot be ` +
        'looked up, in the merchant console under Account Center > API Security; it is neither the APIv2 key nor a ' +
        'certificate, and each merchant number has its own',
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
    `No platform certificate of the downloaded list is valid now: ${spans.join('; ')}. This machine's clock says ` +
      `${dateText(now)}: set it right if that is not so`,
  )
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'an unreadable date' : date.toISOString()
}

function describe(fault: SignatureFault): string {
  switch (fault.kind) {
    case 'headers':
      return `without ${fault.missing.join(', ')}. Something between here and WeChat Pay may have answered or taken headers away`
    case 'repeated':
      return `${fault.repeated.join(', ')} came twice. A proxy may add or repeat headers`
    case 'type':
      return 'its Wechatpay-Signature-Type is unknown'
    case 'timestamp':
      return fault.skew === undefined
        ? 'its Wechatpay-Timestamp is no time'
        : `it was signed ${Math.abs(fault.skew)} seconds ${fault.skew < 0 ? 'before' : 'after'} what this machine's clock says, and 300 are granted; set the clock right`
    case 'serial':
      return 'it is signed by a key that it does not bring'
    case 'signature':
      return fault.probe
        ? 'its signature is one of the wrong ones by which WeChat Pay probes clients; try again'
        : 'its signature is not over this answer. Something in between may have changed the body'
  }
}
