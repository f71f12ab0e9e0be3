import type { Certificate } from '@wxpay/protocol'
import { CertificatesError } from '../../base/errors/certificates-error'
import { validityOf } from './validity'

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
