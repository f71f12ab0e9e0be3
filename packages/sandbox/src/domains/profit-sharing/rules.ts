import { ApiError } from '../../domain/api-error'
import { type ShareablePayment, shareableAmount } from '../transactions/shareable'
import { sharingErrors } from './machine'

const MOST_REQUESTS = 50
const MINUTE = 60 * 1000
const RATIO_UNIT = 10_000

/** Circumstances of a request: business time in milliseconds, highest shared part in hundredths of a percent. */
export interface Conditions {
  readonly now: number
  readonly ratio: number
}

/**
 * Checks that a payment can be shared, or its sharing ended.
 *
 * @throws ApiError
 */
export function checkOpen(payment: ShareablePayment | undefined, { now }: Conditions): ShareablePayment {
  if (payment === undefined) throw new ApiError(sharingErrors.notShareable)
  if (payment.state === 'finished') throw new ApiError(sharingErrors.sharingFinished)
  if (now - payment.paidAt < MINUTE) throw new ApiError(sharingErrors.tooSoon)
  return payment
}

/**
 * Checks the amount of one more request.
 *
 * @param amount - sum of all shares, in fen
 * @throws ApiError
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524936
 */
export function checkAmount(payment: ShareablePayment, amount: number, { ratio }: Conditions): void {
  if (payment.requests >= MOST_REQUESTS) throw new ApiError(sharingErrors.tooMany)
  if (BigInt(payment.shared + amount) * BigInt(RATIO_UNIT) > BigInt(payment.total) * BigInt(ratio))
    throw new ApiError(sharingErrors.overRatio)
  if (amount > shareableAmount(payment)) throw new ApiError(sharingErrors.overAmount)
}
