import type { Database } from '../storage/database'
import { parsed } from '../storage/documents'

/** A file that was uploaded. */
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

/** The files that were uploaded. */
export interface MediaLibrary {
  /** @param content - given for files that can be had back */
  add(media: Media, content: Uint8Array | null): void
  /** A file of this merchant that can be had back. */
  content(
    mchid: string,
    media_id: string,
  ): { readonly media: Media; readonly bytes: Uint8Array<ArrayBuffer> } | undefined
}

/** The files kept in this database. */
export function mediaLibrary(database: Database): MediaLibrary {
  return {
    add: (media, content) => {
      database.run(
        'INSERT INTO media (media_id, mchid, document, content) VALUES (?, ?, ?, ?)',
        media.media_id,
        media.mchid,
        JSON.stringify(media),
        content,
      )
    },
    content: (mchid, media_id) => {
      const row = database.get(
        'SELECT document, content FROM media WHERE mchid = ? AND media_id = ? AND content IS NOT NULL',
        mchid,
        media_id,
      ) as { readonly content: Uint8Array } | undefined
      return row && { media: parsed(row) as Media, bytes: new Uint8Array(row.content) }
    },
  }
}
