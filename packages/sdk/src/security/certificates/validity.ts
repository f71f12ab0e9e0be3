import { type Certificate, FRESHNESS_SECONDS } from '@wxpay/protocol'

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
