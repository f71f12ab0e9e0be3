import { MoneyError } from './money-error'

/** One hundred fen are one yuan; WeChat Pay's JSON interface counts in fen, its bills in yuan. */
const FEN_PER_YUAN = 100n

/** Digits with at most two behind the point; no sign of its own, no exponent, no grouping. */
const YUAN_TEXT = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/

/**
 * Yuan, as people and bills write them, to the integer number of fen that the interface takes.
 *
 * Takes text only: a number such as `19.90` is already inexact when it arrives here.
 *
 * @param text - yuan in decimal digits, at most two behind the point: `'9.90'`, `'9.9'`, `'9'`, `'-0.01'`
 * @returns an integer number of fen
 * @throws {@link MoneyError} `MONEY_NOT_EXACT` when the text is not an exact number of fen, or too large for an integer
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
      'Yuan are taken as text, because a number may already be inexact: write yuan("9.90").',
    )
  }
  const parts = YUAN_TEXT.exec(text)
  if (!parts) {
    throw new MoneyError(text, 'Yuan are decimal digits with at most two behind the point, such as "9.90".')
  }
  const [, sign, whole = '0', part = ''] = parts
  const fen = BigInt(whole) * FEN_PER_YUAN + BigInt(part.padEnd(2, '0'))
  const signed = sign === '-' ? -fen : fen
  const exact = Number(signed)
  if (!Number.isSafeInteger(exact)) {
    throw new MoneyError(text, 'This is more than an integer holds exactly.')
  }
  return exact
}

/**
 * An integer number of fen, as the interface counts, to yuan for people to read.
 *
 * @param amount - an integer number of fen
 * @returns yuan with two digits behind the point
 * @throws {@link MoneyError} `MONEY_NOT_EXACT` when the amount is no safe integer
 * @example
 * ```ts
 * fen(990) // '9.90'
 * ```
 */
export function fen(amount: number): string {
  if (!Number.isSafeInteger(amount)) {
    throw new MoneyError(amount, 'Fen are an integer; multiply nothing by 100, write yuan("9.90") instead.')
  }
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
