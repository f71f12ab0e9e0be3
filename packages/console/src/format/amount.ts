const groups = new Intl.NumberFormat('en-US')

/**
 * An amount of fen in yuan, with two decimals and thousands separators: `123456` is `1,234.56`. It is written by its
 * digits, so that any integer is exact.
 *
 * @throws RangeError if the amount is not a safe integer
 */
export function yuan(fen: number): string {
  if (!Number.isSafeInteger(fen))
    throw new RangeError(`An amount must be an integer of fen, received ${fen}.`)
  const digits = String(Math.abs(fen)).padStart(3, '0')
  const whole = groups.format(BigInt(digits.slice(0, -2)))
  return `${fen < 0 ? '-' : ''}${whole}.${digits.slice(-2)}`
}

/** The same with the sign of the currency: `¥1,234.56`, `-¥1.00`. */
export function money(fen: number): string {
  const text = yuan(fen)
  return text.startsWith('-') ? `-¥${text.slice(1)}` : `¥${text}`
}

/** The same with its sign in both directions: `+¥1.00`, `-¥1.00`. */
export function signedMoney(fen: number): string {
  return fen > 0 ? `+${money(fen)}` : money(fen)
}

/**
 * Fen of an amount in yuan as a person types it (`1.5`, `1,234.50`, `¥3`), or `undefined` if it is not one.
 */
export function parseYuan(text: string): number | undefined {
  const match = /^[¥￥]?(\d{1,3}(?:,\d{3})*|\d{1,14})(?:\.(\d{1,2}))?$/.exec(text.trim())
  if (match === null) return undefined
  const [, whole = '', decimals = ''] = match
  const fen = Number(whole.replaceAll(',', '') + decimals.padEnd(2, '0'))
  return Number.isSafeInteger(fen) ? fen : undefined
}
