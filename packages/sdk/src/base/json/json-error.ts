/** Reason why a document is not accepted as JSON. */
export type JsonErrorCode =
  /** It is malformed at the reported position. */
  | 'JSON_MALFORMED'
  /** It ends before its last value is complete: a truncated response. */
  | 'JSON_TRUNCATED'
  /** Objects and arrays are nested deeper than in any response of WeChat Pay. */
  | 'JSON_TOO_DEEP'
  /** The bytes are not UTF-8. */
  | 'JSON_NOT_UTF8'

/**
 * Malformed JSON, with the position of the error. The message contains nothing of the document, which may hold data
 * that must not be logged.
 */
export class JsonError extends SyntaxError {
  override readonly name = 'JsonError'

  constructor(
    readonly code: JsonErrorCode,
    message: string,
    /** Offset of the error in UTF-16 code units. */
    readonly position: number,
  ) {
    super(message)
  }
}
