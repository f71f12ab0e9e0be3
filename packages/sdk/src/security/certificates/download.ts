import { type Certificate, FRESHNESS_SECONDS } from '@wxpay/protocol'
import { validityOf } from './validity'

/** The certificates that were downloaded, and when that was. */
export interface Download {
  readonly at: Date
  readonly certificates: readonly DownloadedCertificate[]
}

/** A certificate, and when WeChat Pay listed it last. */
export interface DownloadedCertificate {
  readonly certificate: Certificate
  readonly listedAt: Date
}

// What WeChat Pay lists no more is withdrawn; answers and notifications that it signed shortly before still arrive.
const KEPT_AFTER_WITHDRAWAL = 24 * 60 * 60 * 1000

// Granted to the clock of another process that shares a store.
const SKEW = FRESHNESS_SECONDS * 1000

/**
 * Puts two downloads together, in any order, whoever made them: every certificate that is valid or will be, but those
 * that had been withdrawn for a day when the later of the two was made. A download from the future, by a clock that has
 * been set back since, counts as made now: it must not outdate all that follow.
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

/** How far a stored download can be relied on, by its age. */
export type StoredAge = 'fresh' | 'old' | 'expired' | 'future'

/**
 * Judges a stored download: whoever can write to a store can put an older genuine entry back, whose certificates WeChat
 * Pay may have withdrawn since.
 *
 * @param renewAfter - milliseconds after which certificates are downloaded anew
 * @returns `fresh` for one to verify with; `old` for one to verify with only after the next download; `expired` and
 * `future` for one of no use
 */
export function storedAge({ at }: Download, now: Date, renewAfter: number): StoredAge {
  const age = now.getTime() - at.getTime()
  if (age < -SKEW) return 'future'
  // The other way round, so that a date that cannot be read is of no use.
  if (!(age <= KEPT_AFTER_WITHDRAWAL)) return 'expired'
  return age < renewAfter ? 'fresh' : 'old'
}
