import { Readable } from 'node:stream'
import { isUint8Array } from 'node:util/types'
import { responseMessage, rsaScheme } from '@wxpay/protocol'
import type { Answer, OutgoingFile } from './operation'
import { Refusal, refusals } from './refusal'
import type { Seal } from './seal'

/** The response of an operation that was carried out: signed (204 over an empty body), but for files. */
export async function answered(answer: Answer, seal: Seal): Promise<Response> {
  if (answer.status === 204) return signed(204, undefined, 0, seal)
  return 'file' in answer ? unsigned(answer.file, seal) : signed(200, answer.body, 0, seal)
}

/** The signed response to a request that was not carried out. */
export function refused(refusal: Refusal, seal: Seal): Promise<Response> {
  const { code, message, detail } = refusal
  return signed(
    refusal.status,
    { code, ...(detail === undefined ? {} : { detail }), message },
    refusal.internal,
    seal,
  )
}

/** What the client is told of a fault of the sandbox itself: nothing but that. */
export const broken = new Refusal(refusals.system)

function unsigned({ type, bytes }: OutgoingFile, { requestId }: Seal): Response {
  const body = isUint8Array(bytes) ? bytes : (Readable.toWeb(Readable.from(bytes)) as ReadableStream)
  return new Response(body, { headers: { 'Content-Type': type, 'Request-ID': `${requestId}-0` } })
}

async function signed(
  status: number,
  body: object | undefined,
  internal: number,
  seal: Seal,
): Promise<Response> {
  const text = body === undefined ? '' : JSON.stringify(body)
  return new Response(body === undefined ? null : text, {
    status,
    headers: {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      'Request-ID': `${seal.requestId}-${internal}`,
      ...(await signatureHeaders(text, seal)),
    },
  })
}

/** The headers that vouch for a body. */
export async function signatureHeaders(
  body: string,
  { key, now, nonce }: Pick<Seal, 'key' | 'now' | 'nonce'>,
): Promise<Record<string, string>> {
  const timestamp = Math.floor(now.getTime() / 1000)
  const signature = await rsaScheme.sign(responseMessage({ timestamp, nonce, body }), key.key)
  return {
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': key.id,
    'Wechatpay-Signature': signature,
    'Wechatpay-Signature-Type': rsaScheme.name,
    'Wechatpay-Timestamp': String(timestamp),
  }
}
