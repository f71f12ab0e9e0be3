import type { ProtocolErrorCode } from '@wxpay/protocol'

/** Why a field cannot be sealed or opened: what the cryptography says of it, or that it is not a text where one belongs. */
export type SealedFieldErrorCode =
  | Extract<ProtocolErrorCode, `FIELD_${string}`>
  /** What is to be sealed or opened is not a text. */
  | 'FIELD_NOT_TEXT'
  /** An object or a list belongs on the way to the field, and something else is there. */
  | 'FIELD_MISPLACED'

/** A sensitive field that cannot be sealed or opened. The message names its place, and never shows what is in it. */
export class SealedFieldError extends Error {
  override readonly name = 'SealedFieldError'

  constructor(
    readonly code: SealedFieldErrorCode,
    /** JSON Pointer to the field: `/list/3/user_name`. */
    readonly field: string,
    what: string,
  ) {
    super(`${field === '' ? 'the body' : field}: ${what}`)
  }
}
