import type { Context } from '../domain/context'
import type { SigningKey } from '../platform/platform'
import { claimedMerchant } from './authentication'

/** Key and headers that a response is signed with. */
export interface ResponseSigning {
  readonly key: SigningKey
  /** Time on the wire. */
  readonly now: Date
  readonly nonce: string
  readonly requestId: string
}

/** Chooses the signing key of a response, by the merchant that the request claims to come from. */
export function responseSigning(
  { platform, merchants, clock, numbers }: Context,
  request: Request,
): ResponseSigning {
  const authorization = request.headers.get('authorization') ?? undefined
  const requested = request.headers.get('wechatpay-serial') ?? undefined
  return {
    key: platform.responseKey(claimedMerchant(authorization, merchants), requested),
    now: clock.wire(),
    nonce: numbers.nonce(),
    requestId: numbers.requestId(),
  }
}
