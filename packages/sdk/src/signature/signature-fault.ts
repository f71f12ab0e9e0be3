import {
  clockSkew,
  FRESHNESS_SECONDS,
  isProbe,
  responseMessage,
  rsaScheme,
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
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'timestamp'; readonly timestamp: string; readonly skew: number | undefined }
  | { readonly kind: 'serial'; readonly serial: string; readonly probe: boolean }
  | { readonly kind: 'signature'; readonly serial: string; readonly probe: boolean }

const names = {
  timestamp: 'Wechatpay-Timestamp',
  nonce: 'Wechatpay-Nonce',
  serial: 'Wechatpay-Serial',
  signature: 'Wechatpay-Signature',
} as const

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
  if (type !== undefined && !isNameOf(scheme, type)) return { kind: 'type', type }
  const skew = clockSkew(timestamp, now)
  if (skew === undefined || Math.abs(skew) > FRESHNESS_SECONDS) return { kind: 'timestamp', timestamp, skew }
  const probe = isProbe(signature)
  const verifier = trust.find(serial)
  if (verifier === undefined) return { kind: 'serial', serial, probe }
  // HTTP has no way to send a nonce of two lines; whoever hands over headers from elsewhere may.
  const isBelieved =
    !probe &&
    !nonce.includes('\n') &&
    scheme.verify(responseMessage({ timestamp, nonce, body }), signature, verifier.publicKey)
  return isBelieved ? undefined : { kind: 'signature', serial, probe }
}

// Answers to a brand name either scheme: they differ by who signs, and by nothing in the signature.
function isNameOf(scheme: SignatureScheme, type: string): boolean {
  return type === scheme.name || (scheme.identity === 'brand_id' && type === rsaScheme.name)
}
