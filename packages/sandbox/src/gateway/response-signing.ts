import type { Context } from '../domain/context'
import type { SignatureScheme } from '@wxpay/protocol'
import { schemeOf } from '../merchants/brand'
import type { SigningKey } from '../platform/platform'
import { claimedMerchant } from './authentication'

/** Key and headers that a response is signed with. */
export interface ResponseSigning {
  readonly key: SigningKey
  readonly scheme: SignatureScheme
  /** Time on the wire. */
  readonly now: Date
  readonly nonce: string
  readonly requestId: string
}

/** Chooses the signing key of a response, by the merchant that the request claims to come from. */
export function responseSigning(
  { platform, merchants, clock, numbers }: Context,
  request: Request,
  requestId: string,
): ResponseSigning {
  const authorization = request.headers.get('authorization') ?? undefined
  const requested = request.headers.get('wechatpay-serial') ?? undefined
  const claimed = claimedMerchant(authorization, merchants)
  return {
    key: platform.responseKey(claimed, requested),
    scheme: schemeOf(claimed),
    now: clock.wire(),
    nonce: numbers.nonce(),
    requestId,
  }
}
