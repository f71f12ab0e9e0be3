import { findOperation } from '@wxpay/catalog'
import type { DomainOperation } from '../domain/operation'
import { JSON_LIMIT, UPLOAD_LIMIT, readBody } from './body'
import type { Claimed, Read } from './exchange'
import { headerError } from './headers'
import { boundaryOf, readMeta } from './multipart'

/**
 * Reads the body of a request, within its limit. Only the `meta` part of an upload is parsed, because the signature
 * covers it.
 *
 * @throws ApiError 413, INVALID_REQUEST for another Content-Type than that of the operation or a compressed body, or
 * PARAM_ERROR for an upload without `meta`
 */
export function readSignedBody(): (claimed: Claimed) => Promise<Read> {
  const uploads = new Map<DomainOperation, boolean>()
  return async (claimed) => {
    const { operation, request } = claimed
    const isUpload = uploads.get(operation) ?? takesUpload(operation)
    uploads.set(operation, isUpload)
    if (isUpload) {
      checkContentType(request, 'multipart/form-data')
      checkEncoding(request)
      const body = await readBody(request, UPLOAD_LIMIT)
      checkBoundary(request, body)
      return { ...claimed, kind: 'multipart', body, signedBody: readMeta(body) }
    }
    const body = await readBody(request, JSON_LIMIT)
    // A request without a body needs no type, and Go sends one all the same.
    if (body.byteLength > 0) {
      checkContentType(request, 'application/json')
      checkEncoding(request)
    }
    return { ...claimed, kind: 'json', body, signedBody: body }
  }
}

function takesUpload({ method, path }: DomainOperation): boolean {
  const content = findOperation(`${method} ${path}`)?.operation.requestBody?.content ?? {}
  return 'multipart/form-data' in content
}

function checkContentType(request: Request, expected: string): void {
  const given = request.headers.get('content-type') ?? ''
  const [type = '', ...parameters] = given.split(';').map((part) => part.trim().toLowerCase())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length)
  if (type === expected && (charset === undefined || /^"?utf-?8"?$/.test(charset))) return
  throw headerError(
    'Content-Type',
    `Http头Content-Type应为${expected}`,
    given === '' ? '缺少请求头 Content-Type' : `Content-Type 应为 ${expected}，编码为 UTF-8`,
    given === '' ? undefined : given,
  )
}

// Without this error, a client that compresses its requests would look for the fault in its signature.
function checkEncoding(request: Request): void {
  const given = request.headers.get('content-encoding')
  if (given === null || given.toLowerCase() === 'identity') return
  throw headerError('Content-Encoding', 'Http头Content-Encoding不受支持', '请求体不能压缩，应原样发送', given)
}

function checkBoundary(request: Request, body: Uint8Array): void {
  const type = request.headers.get('content-type') ?? ''
  const stated = boundaryOf(type)
  const line = stated === undefined ? undefined : `--${stated}\r\n`
  if (line === undefined || Buffer.from(body.subarray(0, line.length)).toString('latin1') === line) return
  throw headerError(
    'Content-Type',
    'Http头Content-Type的boundary与请求体不一致',
    `请求体应以 --${stated} 开头，每个部分之前都有这一行`,
    type,
  )
}
