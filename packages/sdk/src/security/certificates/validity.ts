import { type Certificate, FRESHNESS_SECONDS } from '@wxpay/protocol'

/** Where a moment lies in the life of a certificate. */
export type Validity = 'early' | 'valid' | 'expired'

// Clocks differ, and this much is granted to a timestamp too. It is also the grace after which an expired certificate is
// of no use any more.
const TOLERANCE = FRESHNESS_SECONDS * 1000

export function validityOf({ validFrom, validTo }: Certificate, now: Date): Validity {
  if (now.getTime() < validFrom.getTime() - TOLERANCE) return 'early'
  // The other way round, so that dates that cannot be read are never valid.
  return now.getTime() <= validTo.getTime() + TOLERANCE ? 'valid' : 'expired'
}

/** The certificate to encrypt with: of the valid ones that which became valid last. */
export function newestOf(certificates: Iterable<Certificate>, now: Date): Certificate | undefined {
  let newest: Certificate | undefined
  for (const certificate of certificates) {
    if (validityOf(certificate, now) !== 'valid') continue
    if (newest === undefined || certificate.validFrom >= newest.validFrom) newest = certificate
  }
  return newest
}
