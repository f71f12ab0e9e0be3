/** Why a bill cannot be trusted or read. */
export type BillErrorCode =
  /** The digest of the bytes is not the one that WeChat Pay gave when the bill was applied for. */
  | 'BILL_HASH_MISMATCH'
  /** A line has more or fewer fields than the header, or an amount is not a number. */
  | 'BILL_MALFORMED'
  /** The bytes end in the middle of the bill. */
  | 'BILL_TRUNCATED'
  /** A line is longer than any bill has. */
  | 'BILL_LINE_TOO_LONG'

export class BillError extends Error {
  override readonly name = 'BillError'

  constructor(
    readonly code: BillErrorCode,
    message: string,
    readonly line?: number,
  ) {
    super(line === undefined ? message : `line ${String(line)} of the bill: ${message}`)
  }
}
