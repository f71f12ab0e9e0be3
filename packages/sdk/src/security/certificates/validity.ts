import { type Certificate, FRESHNESS_SECONDS } from '@wxpay/protocol'
import { CertificatesError } from '../../base/errors/trust-error'

/** Position of a time relative to the validity period of a certificate. */
export type Validity = 'early' | 'valid' | 'expired'

// Tolerance for clock differences, the same as for timestamps. It is also the grace period after the expiry of a
// certificate.
const TOLERANCE = FRESHNESS_SECONDS * 1000

export function validityOf({ validFrom, validTo }: Certificate, now: Date): Validity {
  if (now.getTime() < validFrom.getTime() - TOLERANCE) return 'early'
  // Negated, so that invalid dates are never valid.
  return now.getTime() <= validTo.getTime() + TOLERANCE ? 'valid' : 'expired'
}

/** The certificate to encrypt with: the valid one whose validity started last. */
export function newestOf(certificates: Iterable<Certificate>, now: Date): Certificate | undefined {
  let newest: Certificate | undefined
  for (const certificate of certificates) {
    if (validityOf(certificate, now) !== 'valid') continue
    if (newest === undefined || certificate.validFrom >= newest.validFrom) newest = certificate
  }
  return newest
}

/**
 * Checks that a certificate was issued by one of the given CAs. Each CA certificate is trusted by itself: an
 * intermediate may be given without its root.
 *
 * @param roots - CA certificates; nothing is checked if empty
 * @throws CertificatesError `CERTIFICATES_CHAIN_BROKEN`
 */
export function checkChain(certificate: Certificate, roots: readonly Certificate[], now: Date): void {
  if (isIssued(certificate, roots, now)) return
  throw new CertificatesError(
    'CERTIFICATES_CHAIN_BROKEN',
    `The platform certificate ${certificate.serial} was not issued by any of the ${roots.length} configured roots; its issuer is ` +
      `${oneLine(certificate.issuer)}. Check that the roots are WeChat Pay's CA certificates and are valid`,
  )
}

/** Whether one of the given CAs issued a certificate; always true without CAs. */
export function isIssued(certificate: Certificate, roots: readonly Certificate[], now: Date): boolean {
  return roots.length === 0 || roots.some((root) => isIssuedBy(certificate, root, now))
}

function isIssuedBy({ x509 }: Certificate, root: Certificate, now: Date): boolean {
  return (
    root.x509.ca &&
    validityOf(root, now) === 'valid' &&
    x509.checkIssued(root.x509) &&
    x509.verify(root.publicKey)
  )
}

// The names in an untrusted certificate may be forged.
function oneLine(name: string): string {
  return JSON.stringify(name.replaceAll('\n', ', ').slice(0, 200))
}
