import type { Database } from '../../storage/database'
import { parseDocument } from '../../storage/table'
import type { BillKind } from './kinds'
import type { BillEncryption } from './encoding'

/** Target of a download link. */
export interface BillLink {
  readonly token: string
  /** Merchant that may download it. */
  readonly mchid: string
  /** Merchant of the bill; differs from `mchid` for the bill of a sub-merchant. */
  readonly subject: string
  /** Of the bill of a partner, only payments of this sub-merchant. */
  readonly sub_mchid?: string | undefined
  readonly kind: BillKind
  /** `yyyy-MM-dd` */
  readonly bill_date: string
  readonly compression: 'none' | 'gzip'
  readonly encryption?: BillEncryption
  /** Milliseconds since 1970, business time. */
  readonly expiresAt: number
}

/** Stores a link and removes the expired ones. */
export function addLink(database: Database, link: BillLink, now: Date): void {
  database.run('DELETE FROM bill_downloads WHERE expires_at <= ?', now.getTime())
  database.run(
    'INSERT INTO bill_downloads (token, expires_at, document) VALUES (?, ?, ?)',
    link.token,
    link.expiresAt,
    JSON.stringify(link),
  )
}

/** The link with a token, or `undefined`. It may have expired. */
export function findLink(database: Database, token: string): BillLink | undefined {
  const row = database.get('SELECT document FROM bill_downloads WHERE token = ?', token)
  return row === undefined ? undefined : (parseDocument(row) as BillLink)
}
