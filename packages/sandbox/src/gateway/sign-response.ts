import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { isUint8Array } from 'node:util/types'
import { responseMessage } from '@wxpay/protocol'
import type { ApiError } from '../domain/api-error'
import type { OperationResponse, OutgoingFile } from '../domain/operation'
import type { ResponseSigning } from './response-signing'
import { textResponse } from './response-text'

/** Media type of JSON as the live gateway writes it. */
const JSON_TYPE = 'application/json; charset=utf-8'

/** Builds the response of an operation. It is signed unless it is a file or the XML of APIv2. */
export async function signResponse(response: OperationResponse, signing: ResponseSigning): Promise<Response> {
  if ('file' in response) return unsigned(response.file, signing)
  if ('statement' in response) return signedStatement(response.statement, signing)
  if ('xml' in response) {
    return unsigned({ type: 'text/xml; charset=utf-8', bytes: Buffer.from(response.xml) }, signing)
  }
  const { status } = response
  const signed = await signedJson(status, 'body' in response ? response.body : undefined, 0, signing)
  if ('location' in response) signed.headers.set('Location', response.location)
  return signed
}

/** Builds the signed response of a rejected request. */
export async function signError(
  { status, code, message, detail, internal, headers }: ApiError,
  signing: ResponseSigning,
): Promise<Response> {
  const body = { code, ...(detail === undefined ? {} : { detail }), message }
  const signed = await signedJson(status, body, internal, signing)
  for (const [name, value] of Object.entries(headers)) signed.headers.set(name, value)
  return signed
}

/** Builds the response of a request whose sender is unknown. */
export function unsignedError(
  { status, code, message, detail, internal, headers }: ApiError,
  requestId: string,
): Response {
  const body = { code, ...(detail === undefined ? {} : { detail }), message }
  return textResponse(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': JSON_TYPE, 'Request-ID': `${requestId}-${internal}`, ...headers },
  })
}

// The signature covers the digest in a header of its own, so that a large file can be sent before it is complete.
async function signedStatement(
  file: OutgoingFile & { readonly bytes: Uint8Array },
  signing: ResponseSigning,
): Promise<Response> {
  const response = unsigned(file, signing)
  const sha1 = createHash('sha1').update(file.bytes).digest('hex')
  const headers = await signatureHeaders(`{"sha1":"${sha1}"}`, signing)
  for (const [name, value] of Object.entries({ ...headers, 'Wechatpay-Statement-Sha1': sha1 })) {
    response.headers.set(name, value)
  }
  return response
}

function unsigned({ type, bytes }: OutgoingFile, { requestId }: ResponseSigning): Response {
  // The type parameter, which TypeScript before 5.7 lacks, is kept out of the published declarations.
  const body = isUint8Array(bytes)
    ? (bytes as Uint8Array<ArrayBuffer>)
    : (Readable.toWeb(Readable.from(bytes)) as ReadableStream)
  return new Response(body, { headers: { 'Content-Type': type, 'Request-ID': `${requestId}-0` } })
}

// A response without a body is signed with an empty body.
async function signedJson(
  status: number,
  body: object | undefined,
  internal: number,
  signing: ResponseSigning,
): Promise<Response> {
  const text = body === undefined ? '' : JSON.stringify(body)
  const headers = {
    ...(body === undefined ? {} : { 'Content-Type': JSON_TYPE }),
    'Request-ID': `${signing.requestId}-${internal}`,
    ...(await signatureHeaders(text, signing)),
  }
  return body === undefined
    ? new Response(null, { status, headers })
    : textResponse(text, { status, headers })
}

/** The headers that sign a body. */
export async function signatureHeaders(
  body: string,
  { key, scheme, now, nonce }: Pick<ResponseSigning, 'key' | 'scheme' | 'now' | 'nonce'>,
): Promise<Record<string, string>> {
  const timestamp = Math.floor(now.getTime() / 1000)
  const signature = await scheme.sign(responseMessage({ timestamp, nonce, body }), key.key)
  return {
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': key.id,
    'Wechatpay-Signature': signature,
    'Wechatpay-Signature-Type': scheme.name,
    'Wechatpay-Timestamp': String(timestamp),
  }
}
