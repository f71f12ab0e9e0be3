import { MoneyError } from './money-error'

/** One yuan is 100 fen; WeChat Pay's JSON API uses fen, its bills use yuan. */
const FEN_PER_YUAN = 100n

/** Digits with at most two decimals; no sign, no exponent, no grouping. */
const YUAN_TEXT = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/

/**
 * Converts yuan, as people and bills write them, to the integer of fen that the API takes.
 *
 * Accepts strings only: a number such as `19.90` is already inexact.
 *
 * @param text - yuan in decimal digits, at most two decimals: `'9.90'`, `'9.9'`, `'9'`, `'-0.01'`
 * @returns an integer of fen
 * @throws {@link MoneyError} `MONEY_NOT_EXACT` if the text is not an exact number of fen, or exceeds the safe
 * integers
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791897
 * @example
 * ```ts
 * yuan('9.90') // 990
 * ```
 */
export function yuan(text: string): number {
  if (typeof text !== 'string') {
    throw new MoneyError(
      text,
      'Pass yuan as a string, because a number may already be inexact: write yuan("9.90").',
    )
  }
  const parts = YUAN_TEXT.exec(text)
  if (!parts) {
    throw new MoneyError(text, 'Yuan must be decimal digits with at most two decimals, such as "9.90".')
  }
  const [, sign, whole = '0', part = ''] = parts
  const fen = BigInt(whole) * FEN_PER_YUAN + BigInt(part.padEnd(2, '0'))
  const signed = sign === '-' ? -fen : fen
  const exact = Number(signed)
  if (!Number.isSafeInteger(exact)) {
    throw new MoneyError(text, 'It exceeds the largest safe integer.')
  }
  return exact
}

/**
 * Converts an integer of fen, as the API uses, to yuan for display.
 *
 * @param amount - an integer of fen
 * @returns yuan with two decimals
 * @throws {@link MoneyError} `MONEY_NOT_EXACT` if the amount is not a safe integer
 * @example
 * ```ts
 * fen(990) // '9.90'
 * ```
 */
export function fen(amount: number): string {
  if (!Number.isSafeInteger(amount)) {
    throw new MoneyError(
      amount,
      'Fen must be an integer. Instead of multiplying yuan by 100, write yuan("9.90").',
    )
  }
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
