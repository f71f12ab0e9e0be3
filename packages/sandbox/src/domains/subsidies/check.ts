import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { sharingErrors } from '../profit-sharing/machine'
import type { Transaction } from '../transactions/transaction'
import { findSubsidy } from './subsidy'

/**
 * Checks that the subsidy of a payment has been paid or canceled, before its money is shared.
 *
 * @throws ApiError INVALID_REQUEST
 */
export function checkSubsidy(context: Context, transaction: Transaction | undefined): void {
  const { subsidy_amount = 0, transaction_id = '' } = transaction ?? {}
  if (subsidy_amount > 0 && findSubsidy(context, transaction_id) === undefined)
    throw new ApiError(sharingErrors.noSubsidy)
}
