import { isUtf8 } from 'node:buffer'
import { type XmlFields, XmlFormatError, readXml } from '@wxpay/protocol'
import { ApiError } from '../../domain/api-error'
import type { Part } from '../../domain/operation'
import { JSON_LIMIT, UPLOAD_LIMIT, readBody } from '../body'
import { readParts } from '../multipart'
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
  if (request.method === 'GET') {
    const query = target.includes('?') ? target.slice(target.indexOf('?') + 1) : ''
    return { fields: Object.fromEntries(new URLSearchParams(query)), parts: [] }
  }
  const isForm = /^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '')
  const body = await readBody(request, isForm ? UPLOAD_LIMIT : JSON_LIMIT).catch((error: unknown) => {
    if (error instanceof ApiError) throw new RefusalV2(error.message, { status: 413 })
    throw error
  })
  return isForm ? formOf(body) : { fields: flat(xmlOf(body)), parts: [] }
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
    const parts = [...readParts(body)]
    const fields = parts
      .filter(({ filename }) => filename === undefined)
      .map(({ name, content }) => [name, content.toString()] as const)
    return { fields: Object.fromEntries(fields), parts }
  } catch (error) {
    if (error instanceof ApiError) throw new RefusalV2(error.message)
    throw error
  }
}
