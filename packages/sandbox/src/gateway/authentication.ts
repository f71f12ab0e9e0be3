import {
  type Authorization,
  AuthorizationFormatError,
  isFresh,
  parseAuthorization,
  requestMessage,
  rsaScheme,
  sameSerial,
  SignatureError,
} from '@wxpay/protocol'
import type { Merchant } from '../tenants/merchant'
import type { Merchants } from '../tenants/merchants'
import { Refusal } from './refusal'
import { signInformation } from './sign-information'

/** What a request's signature is checked over. */
export interface SignedRequest {
  readonly method: string
  /** Path and query exactly as sent. */
  readonly url: string
  /** The raw body; of an upload the text of its `meta`. */
  readonly signedBody: Uint8Array
}

// Every way to fail, with the live gateway's words and the field of the header that is at fault.
const faults = {
  missing: ['authorization', 'Http头缺少Authorization'],
  scheme: ['authorization', 'Http头Authorization认证类型不正确'],
  format: ['authorization', 'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》'],
  stranger: ['mchid', '商户未申请过证书'],
  serial: ['serial_no', '商户证书序列号有误'],
  clock: ['timestamp', 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟'],
  signature: ['signature', '错误的签名，验签失败'],
} as const

const INTERNAL = 268443699

/**
 * The merchant who claims to have sent a request, whether or not he did: it decides which key answers him.
 */
export function claimant(authorization: string | undefined, merchants: Merchants): Merchant | undefined {
  const mchid = /\bmchid="([0-9]{1,32})"/.exec(authorization ?? '')?.[1]
  return mchid === undefined ? undefined : merchants.find(mchid)
}

/** The header of a request that names its merchant; its signature has not been verified. */
export interface Claim {
  readonly merchant: Merchant
  readonly authorization: Authorization
}

/**
 * Checks all that the Authorization header alone decides, so that the body of a request that fails it is never read.
 *
 * @param now - the time on the wire
 * @throws Refusal 401 SIGN_ERROR, in the shape of the live gateway
 */
export function readClaim(header: string | undefined, merchants: Merchants, now: Date): Claim {
  const authorization = parse(header)
  if (authorization.scheme !== rsaScheme.name || authorization.mchid === undefined) throw refused('scheme')
  const merchant = merchants.find(authorization.mchid)
  if (merchant === undefined) throw refused('stranger')
  if (!sameSerial(authorization.serial, merchant.serial)) throw refused('serial')
  if (!isFresh(authorization.timestamp, now)) throw refused('clock')
  return { merchant, authorization }
}

/**
 * Verifies the signature of a request. A nonce may come twice: clients repeat a request, signature and all, on the
 * backup host.
 *
 * @throws Refusal 401 SIGN_ERROR, in the shape of the live gateway
 */
export function verifySignature(
  { merchant, authorization }: Claim,
  request: SignedRequest,
  merchants: Merchants,
): void {
  const { timestamp, nonce, signature } = authorization
  const message = messageOf(request, timestamp, nonce)
  if (message === undefined) throw refused('signature', { detail: { issue: 'sign not match' } })
  if (rsaScheme.verify(message, signature, merchants.publicKey(merchant))) return
  throw refused('signature', {
    detail: { issue: 'sign not match' },
    sign_information: signInformation(request, message, request.signedBody),
  })
}

// A request line that no client can sign, such as one with a fragment or with raw bytes beyond ASCII.
function messageOf(request: SignedRequest, timestamp: string, nonce: string): Buffer | undefined {
  try {
    return requestMessage({ ...request, timestamp, nonce, body: request.signedBody })
  } catch (error) {
    if (error instanceof SignatureError) return undefined
    throw error
  }
}

function parse(header: string | undefined): Authorization {
  if (header === undefined) throw refused('missing')
  try {
    return parseAuthorization(header)
  } catch (error) {
    if (!(error instanceof AuthorizationFormatError)) throw error
    throw refused(error.code === 'AUTHORIZATION_SCHEME_UNKNOWN' ? 'scheme' : 'format', {
      issue: error.message,
    })
  }
}

function refused(fault: keyof typeof faults, more: Readonly<Record<string, unknown>> = {}): Refusal {
  const [field, message] = faults[fault]
  return new Refusal(
    { status: 401, code: 'SIGN_ERROR', message, internal: INTERNAL },
    { field, location: 'authorization', ...more },
  )
}
