import type { OperationResponse, Call, DomainOperation } from '../../domain/operation'
import { ApiError } from '../../domain/api-error'
import { imageTypes, uploadRules } from './rules'
import { findMedia } from './store'
import { upload } from './upload'

const absent = {
  status: 404,
  code: 'RESOURCE_NOT_EXISTS',
  message: '图片不存在',
  internal: 268435458,
}

/**
 * Downloads an image of a complaint; the response is not signed.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467251
 */
function downloadImage({ path, merchant, context }: Call): OperationResponse {
  const found = findMedia(context.database, merchant.mchid, path.string('media_id'))
  if (found === undefined) throw new ApiError(absent)
  const extension = found.media.filename.slice(found.media.filename.lastIndexOf('.') + 1).toLowerCase()
  const type = imageTypes[extension] ?? 'application/octet-stream'
  return { status: 200, file: { type, bytes: found.bytes } }
}

export const mediaOperations: readonly DomainOperation[] = [
  ...uploadRules.map(
    (rule): DomainOperation => ({ method: 'POST', path: rule.path, handle: (call) => upload(rule, call) }),
  ),
  { method: 'GET', path: '/v3/merchant-service/images/{media_id}', handle: downloadImage },
]
