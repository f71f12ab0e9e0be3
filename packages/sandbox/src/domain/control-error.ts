import { addRemedy } from '@wxpay/protocol'
import { MerchantError } from '../merchants/merchant-error'
import { ApiError } from './api-error'
import { controlRemedies } from './control-remedies'

/** Codes of the control API and their HTTP statuses. */
export const controlStatuses = {
  FIELD_INVALID: 400,
  BODY_INVALID: 400,
  TOKEN_REQUIRED: 401,
  HOST_REFUSED: 403,
  MERCHANT_UNKNOWN: 404,
  SUBJECT_UNKNOWN: 404,
  ROUTE_UNKNOWN: 404,
  METHOD_UNKNOWN: 405,
  MERCHANT_EXISTS: 409,
  STATE_CONFLICT: 409,
  BODY_TOO_LARGE: 413,
} as const

export type ControlCode = keyof typeof controlStatuses

/** An error of the control API, over HTTP or as a function. */
export class ControlError extends Error {
  override readonly name = 'ControlError'
  /** What to do, in Chinese or English, as the environment says. */
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
 * Turns whatever an action on a subject threw into an error of the control API.
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
  if (state === undefined) return new ControlError('SUBJECT_UNKNOWN', `There is no ${subject}.`)
  return new ControlError('STATE_CONFLICT', `The ${subject} is ${state}: ${error.message}`)
}
