import { type Certificate, FRESHNESS_SECONDS } from '@wxpay/protocol'
import { validityOf } from './validity'

/** Downloaded certificates and the time of their download. */
export interface Download {
  readonly at: Date
  readonly certificates: readonly DownloadedCertificate[]
}

/** A certificate, and the time at which WeChat Pay last listed it. */
export interface DownloadedCertificate {
  readonly certificate: Certificate
  readonly listedAt: Date
}

// A certificate that is no longer listed is revoked, but responses and notifications signed shortly before still
// arrive.
const KEPT_AFTER_WITHDRAWAL = 24 * 60 * 60 * 1000

// Tolerance for the clock of another process that shares the store.
const SKEW = FRESHNESS_SECONDS * 1000

/**
 * Merges two downloads, in any order and from any process. Keeps every certificate that is or will become valid, except
 * those that had been unlisted for a day at the time of the later download. A download dated in the future, by a clock
 * that has since been corrected, counts as made now, so that it does not take precedence over all later ones.
 */
export function merge(one: Download | undefined, other: Download, now: Date): Download {
  const past = (moment: Date): Date => (moment > now ? now : moment)
  const at = past(one !== undefined && one.at > other.at ? one.at : other.at)
  const bySerial = new Map<string, DownloadedCertificate>()
  for (const given of [...(one?.certificates ?? []), ...other.certificates]) {
    const downloaded = { ...given, listedAt: past(given.listedAt) }
    const known = bySerial.get(downloaded.certificate.serial)
    if (known === undefined || known.listedAt < downloaded.listedAt) {
      bySerial.set(downloaded.certificate.serial, downloaded)
    }
  }
  const certificates = [...bySerial.values()].filter(
    ({ certificate, listedAt }) =>
      validityOf(certificate, now) !== 'expired' &&
      at.getTime() - listedAt.getTime() <= KEPT_AFTER_WITHDRAWAL,
  )
  return { at, certificates }
}

/** Reliability of a stored download according to its age. */
export type StoredAge = 'fresh' | 'old' | 'expired' | 'future'

/**
 * Classifies a stored download by age. An attacker with write access to a store could restore an older genuine entry
 * whose certificates WeChat Pay has revoked since.
 *
 * @param renewAfter - milliseconds after which certificates are downloaded again
 * @returns `fresh` if usable for verification; `old` if usable only after the next download; `expired` and
 * `future` if unusable
 */
export function storedAge({ at }: Download, now: Date, renewAfter: number): StoredAge {
  const age = now.getTime() - at.getTime()
  if (age < -SKEW) return 'future'
  // Negated, so that an invalid date is rejected.
  if (!(age <= KEPT_AFTER_WITHDRAWAL)) return 'expired'
  return age < renewAfter ? 'fresh' : 'old'
}
