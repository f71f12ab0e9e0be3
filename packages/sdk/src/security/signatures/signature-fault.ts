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

/**
 * What is wrong with a signature, after the key that it names was looked for: WeChat Pay may have changed it. Only what
 * is fresh and no probe causes a look.
 *
 * @throws CertificatesError if there is no key at all, and none can be had
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
 * Whether signed headers are complete, fresh and of the right shape, so that a body may be genuine if some key verifies
 * it. Neither the body nor a key is looked at.
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
