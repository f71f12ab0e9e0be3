import { createHash } from 'node:crypto'
import { decodeContent, isGzip } from '../../base/content-encoding'
import type { OperationFacts } from '../../operations/facts'

/**
 * The bytes that the signature of a response covers: its body, except for the statements of overseas merchants. Their
 * signature covers the digest in a header, which is set to an empty string if the body has another one.
 *
 * @param limit - maximum decompressed size of a statement in bytes, because it is not verified yet
 * @throws ResponseError `RESPONSE_TOO_LARGE`, and `RESPONSE_ENCODING` for a statement that cannot be decompressed
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

// A statement may be gzipped; the digest covers the decompressed file.
async function isDigestOf(body: Uint8Array, digest: string, limit: number): Promise<boolean> {
  if (sha1(body) === digest) return true
  return isGzip(body) && sha1(await decodeContent(body, 'gzip', limit)) === digest
}

function sha1(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex')
}

/** A time as in signatures: integer seconds since 1970, as a string. */
export function timestampOf(moment: Date): string {
  return String(Math.floor(moment.getTime() / 1000))
}
