/** An amount that is not an exact number of fen. */
export class MoneyError extends RangeError {
  override readonly name = 'MoneyError'
  readonly code = 'MONEY_NOT_EXACT'

  constructor(
    readonly amount: unknown,
    advice: string,
  ) {
    super(
      `${typeof amount === 'string' ? JSON.stringify(amount.slice(0, 40)) : String(amount)} is not an exact amount. ${advice}`,
    )
  }
}
