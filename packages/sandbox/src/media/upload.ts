import { sha256Hex } from '@wxpay/protocol'
import { type Answer, type Call, ok } from '../gateway/operation'
import { parameterFault } from '../gateway/refusal'
import type { UploadRule } from './rules'

/**
 * Takes a file: its name and digest come in `meta`, which is signed, and so vouch for the bytes, which are not.
 *
 * @throws Refusal PARAM_ERROR
 */
export function upload({ path, endings, most, answer, kept }: UploadRule, call: Call): Answer {
  const { body, parts, merchant, books } = call
  const filename = body.text('filename', { min: 1, max: 128 })
  const sha256 = body.text('sha256', { pattern: /^[0-9a-f]{64}$/i }).toLowerCase()
  const ending = /\.([0-9a-z]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? ''
  if (!endings.includes(ending))
    throw body.fault('filename', `filename 应以 ${endings.map((known) => `.${known}`).join('、')} 结尾`)
  const file = parts.find((part) => part.name === 'file' && part.filename !== undefined)
  if (file === undefined) throw fileFault('上传请求缺少带 filename 的 file 部分')
  const size = file.content.byteLength
  if (size === 0) throw fileFault('文件为空')
  if (size > most) throw fileFault(`文件为 ${size} 字节，超过 ${most} 字节的限制`)
  const digest = sha256Hex(file.content)
  if (digest !== sha256) throw body.fault('sha256', `sha256 与文件内容不一致，文件内容的摘要为 ${digest}`)
  const media_id = newMediaId(path, ending, call)
  const { mchid } = merchant
  const uploadedAt = books.clock.now().getTime()
  books.media.add(
    { media_id, mchid, filename, sha256, size, uploadedAt },
    kept === 'content' ? file.content : null,
  )
  return ok(
    answer === 'media_id' ? { media_id } : { media_url: `https://qpic.cn/wxpay-sandbox/${media_id}/0` },
  )
}

// Images of complaints are called by a digest and their ending, all else by a long random text.
function newMediaId(path: string, ending: string, { books }: Call): string {
  const nonce = books.numbers.nonce()
  return path.startsWith('/v3/merchant-service/')
    ? `${sha256Hex(nonce).slice(0, 32).toUpperCase()}.${ending}`
    : nonce + books.numbers.nonce()
}

function fileFault(issue: string): Error {
  return parameterFault({ field: 'file', issue, location: 'body' })
}
