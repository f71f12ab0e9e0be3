import type { Database } from '../../storage/database'
import { parseDocument } from '../../storage/table'

/** An uploaded file. */
export interface Media {
  readonly media_id: string
  readonly mchid: string
  readonly filename: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  /** Milliseconds since 1970, business time. */
  readonly uploadedAt: number
}

/**
 * Stores an uploaded file.
 *
 * @param content - `null` for a file that cannot be downloaded again
 */
export function addMedia(database: Database, media: Media, content: Uint8Array | null): void {
  database.run(
    'INSERT INTO media (media_id, mchid, document, content) VALUES (?, ?, ?, ?)',
    media.media_id,
    media.mchid,
    JSON.stringify(media),
    content,
  )
}

/** A file of a merchant that can be downloaded again, or `undefined`. */
export function findMedia(
  database: Database,
  mchid: string,
  media_id: string,
): { readonly media: Media; readonly bytes: Uint8Array<ArrayBuffer> } | undefined {
  const row = database.get(
    'SELECT document, content FROM media WHERE mchid = ? AND media_id = ? AND content IS NOT NULL',
    mchid,
    media_id,
  ) as { readonly content: Uint8Array } | undefined
  return row && { media: parseDocument(row) as Media, bytes: new Uint8Array(row.content) }
}
