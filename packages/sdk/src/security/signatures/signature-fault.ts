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
import type { TrustedKeys } from './trusted-keys'

/** The signed headers of an answer or a notification, as they came. */
export interface SignedHeaders {
  readonly timestamp: string | undefined
  readonly nonce: string | undefined
  readonly serial: string | undefined
  readonly signature: string | undefined
  readonly type: string | undefined
}

/** Why a signature is not believed; each fault has all that a message needs. */
export type SignatureFault =
  | { readonly kind: 'headers'; readonly missing: readonly string[] }
  /** These came several times. */
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

// A header that came several times is joined by commas, by Node.js and by `fetch`. A nonce may have one of its own.
const several = {
  timestamp: /,/,
  nonce: /, /,
  serial: /,/,
  signature: /,/,
  type: /,/,
} as const satisfies Record<keyof typeof names, RegExp>

/** Reads the five headers by way of a function that looks one up in any case of its name. */
export function readSignedHeaders(header: (name: string) => string | undefined): SignedHeaders {
  return {
    timestamp: header('wechatpay-timestamp'),
    nonce: header('wechatpay-nonce'),
    serial: header('wechatpay-serial'),
    signature: header('wechatpay-signature'),
    type: header('wechatpay-signature-type'),
  }
}

/** What is wrong with the signature over `body`; `undefined` if it is WeChat Pay's, and fresh. */
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

// A nonce outside its alphabet, which headers that did not come by HTTP may hold, is a signature that does not verify.
function messageOrNothing(response: ResponseMessage): Buffer | undefined {
  try {
    return responseMessage(response)
  } catch (error) {
    if (error instanceof SignatureError) return undefined
    throw error
  }
}

// Answers to a brand name either scheme: they differ by who signs, and by nothing in the signature.
function isNameOf(scheme: SignatureScheme, type: string): boolean {
  return type === scheme.name || (scheme.identity === 'brand_id' && type === rsaScheme.name)
}
