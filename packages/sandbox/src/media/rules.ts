const MEBIBYTE = 1024 * 1024

/** The types of images, by the ending of their names. */
export const imageTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  bmp: 'image/bmp',
  png: 'image/png',
}

const images = Object.keys(imageTypes)
const videos = ['avi', 'wmv', 'mpeg', 'mp4', 'mov', 'mkv', 'flv', 'f4v', 'm4v', 'rmvb'] as const

/** What one upload takes and gives. */
export interface UploadRule {
  readonly path: string
  readonly endings: readonly string[]
  /** The largest file, in bytes. */
  readonly most: number
  /** What the answer calls the file by. */
  readonly answer: 'media_id' | 'media_url'
  /** Whether the file can be had back: only images of complaints can. */
  readonly kept: 'content' | 'facts'
}

/**
 * Every upload of the sandbox.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
 */
export const uploadRules: readonly UploadRule[] = [
  {
    path: '/v3/merchant/media/upload',
    endings: images,
    most: 2 * MEBIBYTE,
    answer: 'media_id',
    kept: 'facts',
  },
  {
    path: '/v3/merchant/media/video_upload',
    endings: videos,
    most: 5 * MEBIBYTE,
    answer: 'media_id',
    kept: 'facts',
  },
  {
    path: '/v3/marketing/favor/media/image-upload',
    endings: images,
    most: 2 * MEBIBYTE,
    answer: 'media_url',
    kept: 'facts',
  },
  {
    path: '/v3/merchant-service/images/upload',
    endings: images,
    most: 2 * MEBIBYTE,
    answer: 'media_id',
    kept: 'content',
  },
]
