import { addRemedy } from '@wxpay/protocol'
import { MerchantError } from '../merchants/merchant-error'
import { ApiError } from './api-error'
import { type ControlCode, controlStatuses } from './control-codes'
import { controlRemedies } from './control-remedies'

/** An error of the control API, over HTTP or as a function. */
export class ControlError extends Error {
  override readonly name = 'ControlError'
  /** Remedy in Chinese or English, by the environment. */
  declare readonly remedy: string

  constructor(
    readonly code: ControlCode,
    message: string,
  ) {
    super(message)
    addRemedy(this, controlRemedies[code])
  }

  /** HTTP status of the error. */
  get status(): number {
    return controlStatuses[this.code]
  }
}

/**
 * Turns any error of an action on a subject into an error of the control API.
 *
 * @param subject - for example `service order 1900000001/A1`
 * @param state - state of the subject, or `undefined` if it does not exist
 */
export function toControlError(error: unknown, subject: string, state: string | undefined): unknown {
  if (error instanceof MerchantError) {
    return new ControlError(
      error.code === 'MERCHANT_FIELD_INVALID' ? 'FIELD_INVALID' : error.code,
      error.message,
    )
  }
  if (!(error instanceof ApiError)) return error
  if (state === undefined) return new ControlError('SUBJECT_UNKNOWN', `Unknown ${subject}.`)
  return new ControlError('STATE_CONFLICT', `The ${subject} is ${state}: ${error.message}`)
}
