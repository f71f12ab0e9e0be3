const MEBIBYTE = 1024 * 1024

/** Media types of images by file extension. */
export const imageTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  bmp: 'image/bmp',
  png: 'image/png',
}

const images = Object.keys(imageTypes)
const videos = ['avi', 'wmv', 'mpeg', 'mp4', 'mov', 'mkv', 'flv', 'f4v', 'm4v', 'rmvb'] as const

/** Rules of one upload operation. */
export interface UploadRule {
  readonly path: string
  readonly extensions: readonly string[]
  /** Maximum size in bytes. */
  readonly maxSize: number
  /** Field of the response that identifies the file. */
  readonly responseField: 'media_id' | 'media_url'
  /** `content` for files that can be downloaded again: images of complaints. */
  readonly stored: 'content' | 'metadata'
}

/**
 * All upload operations.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
 */
export const uploadRules: readonly UploadRule[] = [
  {
    path: '/v3/merchant/media/upload',
    extensions: images,
    maxSize: 2 * MEBIBYTE,
    responseField: 'media_id',
    stored: 'metadata',
  },
  {
    path: '/v3/merchant/media/video_upload',
    extensions: videos,
    maxSize: 5 * MEBIBYTE,
    responseField: 'media_id',
    stored: 'metadata',
  },
  {
    path: '/v3/marketing/favor/media/image-upload',
    extensions: images,
    maxSize: 2 * MEBIBYTE,
    responseField: 'media_url',
    stored: 'metadata',
  },
  {
    path: '/v3/merchant-service/images/upload',
    extensions: images,
    maxSize: 2 * MEBIBYTE,
    responseField: 'media_id',
    stored: 'content',
  },
]
