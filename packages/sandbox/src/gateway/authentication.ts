import {
  type Authorization,
  AuthorizationFormatError,
  brandScheme,
  isFresh,
  parseAuthorization,
  requestMessage,
  rsaScheme,
  sameSerial,
  SignatureError,
} from '@wxpay/protocol'
import { schemeOf } from '../merchants/brand'
import type { Merchant } from '../merchants/merchant'
import type { Merchants } from '../merchants/merchants'
import { ApiError } from '../domain/api-error'
import type { Context } from '../domain/context'
import type { Authenticated, Claimed, Read, Routed } from './exchange'
import { signInformation } from './sign-information'

// All ways to fail, with the message of the live gateway and the invalid field of the header.
const failures = {
  missing: ['authorization', 'Http头缺少Authorization'],
  scheme: ['authorization', 'Http头Authorization认证类型不正确'],
  format: ['authorization', 'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》'],
  unknownMerchant: ['mchid', '商户未申请过证书'],
  unknownBrand: ['brand_id', '品牌未申请过证书'],
  serial: ['serial_no', '商户证书序列号有误'],
  timestamp: ['timestamp', 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟'],
  signature: ['signature', '错误的签名，验签失败'],
} as const

const INTERNAL = 268443699

/** The merchant or brand that a request claims to come from; it decides which key signs the response. */
export function claimedMerchant(
  authorization: string | undefined,
  merchants: Merchants,
): Merchant | undefined {
  const { mchid, brandId } = claimedId(authorization)
  if (brandId !== undefined) return merchants.findBrand(brandId)
  return mchid === undefined ? undefined : merchants.find(mchid)
}

/** ID of that merchant, or of the merchant of that brand; only brands are looked up. */
export function claimedMchid(authorization: string | undefined, merchants: Merchants): string | undefined {
  const { mchid, brandId } = claimedId(authorization)
  return brandId === undefined ? mchid : merchants.findBrand(brandId)?.mchid
}

function claimedId(authorization = ''): { readonly mchid?: string; readonly brandId?: string } {
  const [, name, id] = /\b(mchid|brand_id)="([0-9]{1,32})"/.exec(authorization) ?? []
  if (id === undefined) return {}
  return name === 'brand_id' ? { brandId: id } : { mchid: id }
}

/**
 * Checks everything that only needs the Authorization header, so that the body of a failing request is never
 * read.
 *
 * @throws ApiError 401 SIGN_ERROR, from the returned function
 */
export function claim({ merchants, clock }: Context): (routed: Routed) => Claimed {
  return (routed) => {
    const header = routed.request.headers.get('authorization') ?? undefined
    const authorization = parse(header)
    const merchant = signerOf(authorization, routed.operation.path, merchants)
    if (!sameSerial(authorization.serial, merchant.serial)) throw signError('serial')
    if (!isFresh(authorization.timestamp, clock.wire())) throw signError('timestamp')
    return { ...routed, claim: { merchant, authorization } }
  }
}

// Operations under `/brand/` are signed by a brand, all others by a merchant.
function signerOf(authorization: Authorization, path: string, merchants: Merchants): Merchant {
  const { scheme, mchid, brand_id } = authorization
  const isOfBrand = path.startsWith('/brand/')
  const signer =
    mchid === undefined ? merchants.findBrand(brand_id) : isOfBrand ? undefined : merchants.find(mchid)
  if (scheme !== (isOfBrand ? brandScheme : rsaScheme).name) throw signError('scheme')
  if (signer === undefined) throw signError(isOfBrand ? 'unknownBrand' : 'unknownMerchant')
  return signer
}

/**
 * Verifies the signature of a request. A nonce may be used twice, because clients resend a request unchanged
 * to the backup host.
 *
 * @throws ApiError 401 SIGN_ERROR, from the returned function
 */
export function verify({ merchants }: Context): (read: Read) => Authenticated {
  return (read) => {
    const { merchant, authorization } = read.claim
    const signed = { method: read.request.method, url: read.target, signedBody: read.signedBody }
    const message = messageOf(signed, authorization)
    if (message === undefined) throw signError('signature', { detail: { issue: 'sign not match' } })
    if (schemeOf(merchant).verify(message, authorization.signature, merchants.publicKey(merchant))) {
      return { ...read, merchant }
    }
    throw signError('signature', {
      detail: { issue: 'sign not match' },
      sign_information: signInformation(signed, message, read.signedBody),
    })
  }
}

interface SignedRequest {
  readonly method: string
  readonly url: string
  readonly signedBody: Uint8Array
}

// A request line that clients cannot sign, such as one with a fragment or with raw bytes beyond ASCII.
function messageOf(request: SignedRequest, { timestamp, nonce }: Authorization): Buffer | undefined {
  try {
    return requestMessage({ ...request, timestamp, nonce, body: request.signedBody })
  } catch (error) {
    if (error instanceof SignatureError) return undefined
    throw error
  }
}

function parse(header: string | undefined): Authorization {
  if (header === undefined) throw signError('missing')
  try {
    return parseAuthorization(header)
  } catch (error) {
    if (!(error instanceof AuthorizationFormatError)) throw error
    throw signError(error.code === 'AUTHORIZATION_SCHEME_UNKNOWN' ? 'scheme' : 'format', {
      issue: error.message,
    })
  }
}

function signError(failure: keyof typeof failures, more: Readonly<Record<string, unknown>> = {}): ApiError {
  const [field, message] = failures[failure]
  return new ApiError(
    { status: 401, code: 'SIGN_ERROR', message, internal: INTERNAL },
    { field, location: 'authorization', ...more },
  )
}
