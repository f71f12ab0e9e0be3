import type { Books } from '../books'
import type { AnsweringKey } from '../certificates/platform'
import { claimant } from './authentication'

/** What an answer is signed and named with. */
export interface Seal {
  readonly key: AnsweringKey
  /** Time on the wire. */
  readonly now: Date
  readonly nonce: string
  readonly requestId: string
}

/** The seal for the answer to a request, whether or not that turns out to be the merchant's who it says it is. */
export function sealFor({ platform, merchants, clock, numbers }: Books, request: Request): Seal {
  const authorization = request.headers.get('authorization') ?? undefined
  const requested = request.headers.get('wechatpay-serial') ?? undefined
  return {
    key: platform.answeringKey(claimant(authorization, merchants), requested),
    now: clock.wire(),
    nonce: numbers.nonce(),
    requestId: numbers.requestId(),
  }
}
