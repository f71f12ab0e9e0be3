import { isUtf8 } from 'node:buffer'
import { type XmlFields, XmlFormatError, readXml } from '@wxpay/protocol'
import { ApiError } from '../../domain/api-error'
import type { Part } from '../../domain/operation'
import { JSON_LIMIT, UPLOAD_LIMIT, readBody } from '../body'
import { textIssue } from '../../text/text-issue'
import { decodeQuery } from '../decode-parameters'
import { readAllParts } from '../multipart'
import { RefusalV2 } from './error'

/** Fields of a request, all of them text, and its files. */
export interface FieldsV2 {
  readonly fields: Readonly<Record<string, string>>
  readonly parts: readonly Part[]
}

/**
 * Reads the fields of a request: those of its XML, of its form, or of its query.
 *
 * @throws RefusalV2
 */
export async function readFields(request: Request, target: string): Promise<FieldsV2> {
  if (request.method === 'GET') return { fields: queryOf(target), parts: [] }
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  if (encoding.toLowerCase() !== 'identity')
    throw new RefusalV2(`请求体不能压缩：Http头Content-Encoding的值为 ${encoding}`)
  const isForm = /^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '')
  const body = await readBody(request, isForm ? UPLOAD_LIMIT : JSON_LIMIT).catch((error: unknown) => {
    if (error instanceof ApiError) throw new RefusalV2(error.message, { status: 413 })
    throw error
  })
  return isForm ? formOf(body) : { fields: checked(flat(xmlOf(body))), parts: [] }
}

function queryOf(target: string): Record<string, string> {
  try {
    return decodeQuery(target, textIssue)
  } catch (error) {
    if (error instanceof ApiError) throw new RefusalV2(error.message)
    throw error
  }
}

function checked(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const [name, value] of Object.entries(fields)) {
    const issue = textIssue(value)
    if (issue !== undefined) throw new RefusalV2(`参数错误：${name} ${issue}`)
  }
  return fields
}

function xmlOf(body: Uint8Array): XmlFields {
  const malformed = new RefusalV2('XML格式错误')
  if (!isUtf8(body)) throw malformed
  try {
    return readXml(new TextDecoder().decode(body))
  } catch (error) {
    if (error instanceof XmlFormatError) throw malformed
    throw error
  }
}

// No request has nested elements, and repeated ones could not be signed.
function flat(xml: XmlFields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(xml).map(([name, value]) => {
      if (typeof value !== 'string') throw new RefusalV2(`XML格式错误：${name} 应为文本`)
      return [name, value]
    }),
  )
}

function formOf(body: Uint8Array): FieldsV2 {
  try {
    const parts = readAllParts(body)
    const fields = new Map<string, string>()
    for (const { name, filename, content } of parts) {
      if (filename !== undefined) continue
      if (!isUtf8(content)) throw new RefusalV2(`参数错误：${name} 不是 UTF-8 文本`)
      fields.set(name, content.toString())
    }
    return { fields: checked(Object.fromEntries(fields)), parts }
  } catch (error) {
    if (error instanceof ApiError) throw new RefusalV2(error.message)
    throw error
  }
}
