import { ApiError } from '../../domain/api-error'
import type { Fields } from '../../domain/fields'
import type { Merchant } from '../../merchants/merchant'
import { DEFAULT_TRANSFER_LIMIT } from '../../merchants/new-merchant'
import { transferErrors } from './machine'

const MIN_AMOUNT = 10
/** Amounts in fen from which a transfer needs the name of the user, and below which it cannot have one. */
const NAME_REQUIRED = 200_000
const NAME_ALLOWED = 30

/**
 * Reads the amount of a transfer, in fen, which the limits of the merchant allow.
 *
 * @throws ApiError INVALID_REQUEST
 */
export function readAmount({ transferLimit = DEFAULT_TRANSFER_LIMIT }: Merchant, given: Fields): number {
  const amount = given.integer('transfer_amount', { min: 1 })
  if (amount < MIN_AMOUNT || amount > transferLimit) throw new ApiError(transferErrors.beyondLimits)
  return amount
}

/**
 * Checks that a transfer has the name of the user if its amount needs it.
 *
 * @returns whether it has a name
 * @throws ApiError PARAM_ERROR
 */
export function checkName(given: Fields, amount: number): boolean {
  const isNamed = given.raw['user_name'] !== undefined
  if (!isNamed && amount >= NAME_REQUIRED)
    throw given.error('user_name', '转账金额大于等于2000元时，收款用户姓名必填')
  if (isNamed && amount < NAME_ALLOWED)
    throw given.error('user_name', '转账金额小于0.3元时，不允许填写收款用户姓名')
  return isNamed
}
