/** Why a text is not taken for JSON. */
export type JsonErrorCode =
  /** It breaks a rule of JSON at a place that is named. */
  | 'JSON_MALFORMED'
  /** It ends before its last value does: an answer that was cut off. */
  | 'JSON_TRUNCATED'
  /** Lists and objects are nested deeper than any answer of WeChat Pay. */
  | 'JSON_TOO_DEEP'
  /** The bytes are not UTF-8. */
  | 'JSON_NOT_UTF8'

/**
 * A text that is not JSON, with the place where it stops being so. Nothing of the text is in the message, for it may
 * hold what should not be logged.
 */
export class JsonError extends SyntaxError {
  override readonly name = 'JsonError'

  constructor(
    readonly code: JsonErrorCode,
    message: string,
    /** How many UTF-16 units stand before the place. */
    readonly position: number,
  ) {
    super(message)
  }
}
