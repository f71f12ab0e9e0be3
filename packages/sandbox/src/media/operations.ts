import type { Answer, Call, Operation } from '../gateway/operation'
import { Refusal } from '../gateway/refusal'
import { imageTypes, uploadRules } from './rules'
import { upload } from './upload'

const absent = {
  status: 404,
  code: 'RESOURCE_NOT_EXISTS',
  message: '图片不存在',
  internal: 268435458,
}

/**
 * Sends an image of a complaint; the answer is not signed.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467251
 */
function downloadImage({ path, merchant, books }: Call): Answer {
  const found = books.media.content(merchant.mchid, path.text('media_id'))
  if (found === undefined) throw new Refusal(absent)
  const ending = found.media.filename.slice(found.media.filename.lastIndexOf('.') + 1).toLowerCase()
  const type = imageTypes[ending] ?? 'application/octet-stream'
  return { status: 200, file: { type, bytes: found.bytes } }
}

/** The operations on files. */
export const mediaOperations: readonly Operation[] = [
  ...uploadRules.map(
    (rule): Operation => ({ method: 'POST', path: rule.path, handle: (call) => upload(rule, call) }),
  ),
  { method: 'GET', path: '/v3/merchant-service/images/{media_id}', handle: downloadImage },
]
