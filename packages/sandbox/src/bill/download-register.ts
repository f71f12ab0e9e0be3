import type { Database } from '../storage/database'
import { parsed } from '../storage/documents'
import type { BillKind } from './kinds'
import type { BillEncryption } from './packing'

/** What the address of a download stands for. */
export interface BillDownload {
  readonly token: string
  /** Who may download it. */
  readonly mchid: string
  /** Whose bill it is: another's for the bill of a sub-merchant. */
  readonly subject: string
  readonly kind: BillKind
  /** `yyyy-MM-dd` */
  readonly bill_date: string
  readonly packing: 'none' | 'gzip'
  readonly encryption?: BillEncryption
  /** Milliseconds since 1970, business time. */
  readonly expiresAt: number
}

/** The addresses that were given out. */
export interface BillDownloads {
  /** Adds one, and forgets those that had expired by then. */
  add(download: BillDownload, now: Date): void
  find(token: string): BillDownload | undefined
}

/** The addresses kept in this database. */
export function billDownloads(database: Database): BillDownloads {
  return {
    add: (download, now) => {
      database.run('DELETE FROM bill_downloads WHERE expires_at <= ?', now.getTime())
      database.run(
        'INSERT INTO bill_downloads (token, expires_at, document) VALUES (?, ?, ?)',
        download.token,
        download.expiresAt,
        JSON.stringify(download),
      )
    },
    find: (token) => {
      const row = database.get('SELECT document FROM bill_downloads WHERE token = ?', token)
      return row === undefined ? undefined : (parsed(row) as BillDownload)
    },
  }
}
