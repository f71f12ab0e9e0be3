import type { Certificate } from '@wxpay/protocol'
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

/**
 * Puts two downloads together, in any order, whoever made them: every certificate that is valid or will be, but those
 * that had been withdrawn for a day when the later of the two was made.
 */
export function merge(one: Download | undefined, other: Download, now: Date): Download {
  const at = one !== undefined && one.at > other.at ? one.at : other.at
  const bySerial = new Map<string, DownloadedCertificate>()
  for (const downloaded of [...(one?.certificates ?? []), ...other.certificates]) {
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
