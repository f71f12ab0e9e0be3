import { JSON_LIMIT, UPLOAD_LIMIT, readBody } from './body'
import type { Claimed, Read } from './exchange'
import { readMeta } from './multipart'

/**
 * Reads the body of a request, within its limit. Only the `meta` part of an upload is parsed, because the signature
 * covers it.
 *
 * @throws ApiError 413, or PARAM_ERROR for an upload without `meta`
 */
export async function readSignedBody(claimed: Claimed): Promise<Read> {
  const { request } = claimed
  const isUpload = /^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '')
  const body = await readBody(request, isUpload ? UPLOAD_LIMIT : JSON_LIMIT)
  return isUpload
    ? { ...claimed, kind: 'multipart', body, signedBody: readMeta(body) }
    : { ...claimed, kind: 'json', body, signedBody: body }
}
