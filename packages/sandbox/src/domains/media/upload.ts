import { sha256Hex } from '@wxpay/protocol'
import { type OperationResponse, type Call, ok } from '../../domain/operation'
import { parameterError } from '../../domain/api-error'
import type { UploadRule } from './rules'
import { addMedia } from './store'

/**
 * Stores a file. Its name and digest are in `meta`, which is signed; the digest protects the bytes, which are
 * not signed.
 *
 * @throws ApiError PARAM_ERROR
 */
export function upload(
  { path, extensions, maxSize, responseField, stored }: UploadRule,
  call: Call,
): OperationResponse {
  const { body, parts, merchant, context } = call
  const filename = body.string('filename', { min: 1, max: 128 })
  const sha256 = body.string('sha256', { pattern: /^[0-9a-f]{64}$/i }).toLowerCase()
  const extension = /\.([0-9a-z]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? ''
  if (!extensions.includes(extension))
    throw body.error('filename', `filename 应以 ${extensions.map((known) => `.${known}`).join('、')} 结尾`)
  const file = parts.find((part) => part.name === 'file' && part.filename !== undefined)
  if (file === undefined) throw fileError('上传请求缺少带 filename 的 file 部分')
  const size = file.content.byteLength
  if (size === 0) throw fileError('文件为空')
  if (size > maxSize) throw fileError(`文件为 ${size} 字节，超过 ${maxSize} 字节的限制`)
  const digest = sha256Hex(file.content)
  if (digest !== sha256) throw body.error('sha256', `sha256 与文件内容不一致，文件内容的摘要为 ${digest}`)
  const media_id = newMediaId(path, extension, call)
  const { mchid } = merchant
  const uploadedAt = context.clock.now().getTime()
  addMedia(
    context.database,
    { media_id, mchid, filename, sha256, size, uploadedAt },
    stored === 'content' ? file.content : null,
  )
  return ok(
    responseField === 'media_id'
      ? { media_id }
      : { media_url: `https://qpic.cn/wxpay-sandbox/${media_id}/0` },
  )
}

// IDs of complaint images are a digest and a file extension, all others a long random string.
function newMediaId(path: string, extension: string, { context }: Call): string {
  const nonce = context.numbers.nonce()
  return path.startsWith('/v3/merchant-service/')
    ? `${sha256Hex(nonce).slice(0, 32).toUpperCase()}.${extension}`
    : nonce + context.numbers.nonce()
}

function fileError(issue: string): Error {
  return parameterError({ field: 'file', issue, location: 'body' })
}
