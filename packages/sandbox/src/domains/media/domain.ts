import { defineDomain } from '../../domain/define-domain'
import { mediaOperations } from './operations'

/**
 * Uploaded images and videos.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
 */
export const mediaDomain = defineDomain({
  name: 'media',
  notes: [
    {
      zh: '只检查大小、类型和摘要，不解码图片与视频。',
      en: 'Size, type and digest are checked; images and videos are not decoded.',
    },
  ],
  operations: mediaOperations,
})
