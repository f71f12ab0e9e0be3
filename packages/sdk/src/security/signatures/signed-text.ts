import { createHash } from 'node:crypto'
import { decodeContent, isGzip } from '../../base/content-encoding'
import type { OperationFacts } from '../../operations/facts'

/**
 * What the signature of an answer covers: its body, but for the statements of overseas merchants. There it is the digest
 * in a header, which this sets to nothing if the body has another one.
 *
 * @param limit - most bytes that a statement unpacks to: nothing of it is verified yet
 * @throws ResponseError `RESPONSE_TOO_LARGE`, and `RESPONSE_ENCODING` for a statement that does not unpack
 */
export async function signedText(
  body: Uint8Array,
  { signed }: OperationFacts,
  header: (name: string) => string | undefined,
  limit: number,
): Promise<string | Uint8Array> {
  if (signed === undefined) return body
  const digest = header('wechatpay-statement-sha1') ?? ''
  return (await isDigestOf(body, digest.toLowerCase(), limit)) ? `{"sha1":"${digest}"}` : '{"sha1":""}'
}

// A statement may come gzipped; the digest is of the file inside.
async function isDigestOf(body: Uint8Array, digest: string, limit: number): Promise<boolean> {
  if (sha1(body) === digest) return true
  return isGzip(body) && sha1(await decodeContent(body, 'gzip', limit)) === digest
}

function sha1(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex')
}

/** A moment as signatures have it: whole seconds since 1970, as a text. */
export function timestampOf(moment: Date): string {
  return String(Math.floor(moment.getTime() / 1000))
}
