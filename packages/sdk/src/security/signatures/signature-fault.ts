import { createHash } from 'node:crypto'
import {
  clockSkew,
  FRESHNESS_SECONDS,
  isProbe,
  type ResponseMessage,
  responseMessage,
  rsaScheme,
  SignatureError,
  type SignatureScheme,
} from '@wxpay/protocol'
import type { TrustedKeys } from './trust'
import { decodeContent, isGzip } from '../../base/bytes'
import type { OperationFacts } from '../../operations/facts'

/** Signed headers of a response or notification, as received. */
export interface SignedHeaders {
  readonly timestamp: string | undefined
  readonly nonce: string | undefined
  readonly serial: string | undefined
  readonly signature: string | undefined
  readonly type: string | undefined
}

/** Reason why a signature is not trusted, with the data that a message needs. */
export type SignatureFault =
  | { readonly kind: 'headers'; readonly missing: readonly string[] }
  /** These headers were received several times. */
  | { readonly kind: 'repeated'; readonly repeated: readonly string[] }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'timestamp'; readonly timestamp: string; readonly skew: number | undefined }
  | { readonly kind: 'serial'; readonly serial: string; readonly probe: boolean }
  | { readonly kind: 'signature'; readonly serial: string; readonly probe: boolean }

const names = {
  timestamp: 'Wechatpay-Timestamp',
  nonce: 'Wechatpay-Nonce',
  serial: 'Wechatpay-Serial',
  signature: 'Wechatpay-Signature',
  type: 'Wechatpay-Signature-Type',
} as const

// Node.js and `fetch` join a repeated header with commas. A nonce may contain a comma itself.
const several = {
  timestamp: /,/,
  nonce: /, /,
  serial: /,/,
  signature: /,/,
  type: /,/,
} as const satisfies Record<keyof typeof names, RegExp>

/** Reads the five headers with a case-insensitive lookup function. */
export function readSignedHeaders(header: (name: string) => string | undefined): SignedHeaders {
  return {
    timestamp: header('wechatpay-timestamp'),
    nonce: header('wechatpay-nonce'),
    serial: header('wechatpay-serial'),
    signature: header('wechatpay-signature'),
    type: header('wechatpay-signature-type'),
  }
}

/** The fault of the signature over `body`; `undefined` if it is a fresh signature of WeChat Pay. */
export function findSignatureFault(
  headers: SignedHeaders,
  body: string | Uint8Array,
  {
    trust,
    scheme,
    now,
  }: { readonly trust: Pick<TrustedKeys, 'find'>; readonly scheme: SignatureScheme; readonly now: Date },
): SignatureFault | undefined {
  const { timestamp, nonce, serial, signature, type } = headers
  if (!timestamp || !nonce || !serial || !signature) {
    const missing = (['timestamp', 'nonce', 'serial', 'signature'] as const).filter((name) => !headers[name])
    return { kind: 'headers', missing: missing.map((name) => names[name]) }
  }
  const repeated = (['timestamp', 'nonce', 'serial', 'signature', 'type'] as const).filter((name) =>
    several[name].test(headers[name] ?? ''),
  )
  if (repeated.length > 0) return { kind: 'repeated', repeated: repeated.map((name) => names[name]) }
  if (type !== undefined && !isNameOf(scheme, type)) return { kind: 'type', type }
  const skew = clockSkew(timestamp, now)
  if (skew === undefined || Math.abs(skew) > FRESHNESS_SECONDS) return { kind: 'timestamp', timestamp, skew }
  const probe = isProbe(signature)
  const verifier = trust.find(serial)
  if (verifier === undefined) return { kind: 'serial', serial, probe }
  const message = probe ? undefined : messageOrNothing({ timestamp, nonce, body })
  const isSigned = message !== undefined && scheme.verify(message, signature, verifier.publicKey)
  return isSigned ? undefined : { kind: 'signature', serial, probe }
}

// A nonce outside its alphabet, possible in headers that were not received by HTTP, counts as a wrong signature.
function messageOrNothing(response: ResponseMessage): Buffer | undefined {
  try {
    return responseMessage(response)
  } catch (error) {
    if (error instanceof SignatureError) return undefined
    throw error
  }
}

// Responses to a brand may name either scheme: they differ only in the signing identity.
function isNameOf(scheme: SignatureScheme, type: string): boolean {
  return type === scheme.name || (scheme.identity === 'brand_id' && type === rsaScheme.name)
}

/**
 * The fault of a signature after its key was looked up: WeChat Pay may have rotated it. Only a fresh signature that is
 * not a probe causes a download.
 *
 * @throws CertificatesError if there are no keys and the download fails
 */
export async function findFault(
  headers: SignedHeaders,
  body: string | Uint8Array,
  by: { readonly trust: TrustedKeys; readonly scheme: SignatureScheme; readonly now: Date },
): Promise<SignatureFault | undefined> {
  const fault = findSignatureFault(headers, body, by)
  if (fault?.kind !== 'serial' || fault.probe) return fault
  return (await by.trust.resolve(fault.serial)) === undefined ? fault : findSignatureFault(headers, body, by)
}

// Serial numbers of certificates, IDs of public keys, and base64 of RSA signatures of 2048 to 8192 bits.
const serialShape = /^(?:[0-9A-F]{1,40}|PUB_KEY_ID_[0-9A-Z]{1,64})$/i
const nonceShape = /^[!-~]{1,128}$/
const signatureShape = /^[A-Za-z0-9+/]{342,1366}={0,2}$/

/**
 * Whether signed headers are complete, fresh and well-formed, so that the body may be genuine if a key verifies it.
 * Neither the body nor a key is used.
 */
export function isPlausible(headers: SignedHeaders, now: Date): boolean {
  const fault = findSignatureFault(headers, '', { trust: { find: () => undefined }, scheme: rsaScheme, now })
  const { nonce = '', serial = '', signature = '' } = headers
  return (
    fault?.kind === 'serial' &&
    !fault.probe &&
    serialShape.test(serial) &&
    nonceShape.test(nonce) &&
    signatureShape.test(signature)
  )
}

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
