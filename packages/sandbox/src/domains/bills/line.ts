/** First character of every bill, so that spreadsheets read it as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff'

const LINE_END = '\r\n'

/** The line of column names. */
export function headerLine(headers: readonly string[]): string {
  return headers.join(',') + LINE_END
}

/** A line of data: each field follows a backtick, so that spreadsheets do not round long numbers. */
export function dataLine(fields: readonly string[]): string {
  return `\`${fields.join(',`')}${LINE_END}`
}

/** A string without the characters that end a field or a line. */
export function cell(text: string): string {
  return /[`\r\n]/.test(text) ? text.replaceAll(/[`\r\n]/g, ' ') : text
}

/** A string of a fund flow bill: line ends are written as two characters each. */
export function flowCell(text: string): string {
  return cell(
    text.replaceAll('\r', String.raw`\r`).replaceAll('\n', String.raw`\n`).replaceAll('\u0001', ' '),
  )
}

/**
 * An amount in the format of bills.
 *
 * @param fen - an integer, also negative
 * @returns yuan with two decimals
 */
export function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/**
 * A fee in the format of trade bills.
 *
 * @param fen - an integer, also negative
 * @returns yuan with five decimals
 */
export function feeText(fen: number): string {
  return `${yuan(fen)}000`
}
