import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { isGzip } from '../download/gzip'
import type { OperationFacts } from '../operation/facts'

/**
 * What the signature of an answer covers: its body, but for the statements of overseas merchants. There it is the digest
 * in a header, which this sets to nothing if the body has another one.
 */
export function signedText(
  body: Uint8Array,
  { signed }: OperationFacts,
  header: (name: string) => string | undefined,
): string | Uint8Array {
  if (signed === undefined) return body
  const digest = header('wechatpay-statement-sha1') ?? ''
  return digestsOf(body).includes(digest.toLowerCase()) ? `{"sha1":"${digest}"}` : '{"sha1":""}'
}

// A statement may come gzipped; the digest is of the file inside.
function digestsOf(body: Uint8Array): string[] {
  const sha1 = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex')
  return isGzip(body) ? [sha1(body), sha1(gunzipSync(body))] : [sha1(body)]
}
