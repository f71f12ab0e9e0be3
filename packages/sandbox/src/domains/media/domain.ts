import { defineDomain } from '../../domain/define-domain'
import { mediaOperations } from './operations'

/**
 * Uploaded images and videos.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
 */
export const mediaDomain = defineDomain({
  name: 'media',
  migrations: [
    `
    CREATE TABLE media (
      media_id TEXT PRIMARY KEY,
      mchid TEXT NOT NULL,
      document TEXT NOT NULL,
      content BLOB
    ) STRICT;
    `,
  ],
  operations: mediaOperations,
})
