import { addRemedy } from '@wxpay/protocol'
import { Refusal } from '../gateway/refusal'
import { MerchantError } from '../tenants/merchants'
import { controlRemedies } from './control-remedies'

/** The codes that the control API answers with, and their statuses. */
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
  STATE_UNFIT: 409,
  BODY_TOO_LARGE: 413,
} as const

export type ControlCode = keyof typeof controlStatuses

/** Something asked of the control API, or of the same functions in-process, that cannot be done. */
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

  get status(): number {
    return controlStatuses[this.code]
  }
}

/**
 * Says in plain words why an action on a subject was refused.
 *
 * @param subject - for example `service order 1900000001/A1`
 */
export function explained(error: unknown, subject: string, state: string | undefined): unknown {
  if (error instanceof MerchantError) {
    return new ControlError(
      error.code === 'MERCHANT_FIELD_INVALID' ? 'FIELD_INVALID' : error.code,
      error.message,
    )
  }
  if (!(error instanceof Refusal)) return error
  if (state === undefined) return new ControlError('SUBJECT_UNKNOWN', `there is no ${subject}`)
  return new ControlError('STATE_UNFIT', `${subject} is ${state}: ${error.message}`)
}
