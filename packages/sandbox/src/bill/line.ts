/** Opens every file of bills, so that spreadsheets read it as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff'

const LINE_END = '\r\n'

/** The line that names the columns. */
export function headerLine(headers: readonly string[]): string {
  return headers.join(',') + LINE_END
}

/** A line of data: each field behind a backtick, so that a spreadsheet takes no number for a number. */
export function dataLine(fields: readonly string[]): string {
  return `\`${fields.join(',`')}${LINE_END}`
}

/** A text as a field can hold it: nothing in it ends a field or a line. */
export function cell(text: string): string {
  return /[`\r\n]/.test(text) ? text.replaceAll(/[`\r\n]/g, ' ') : text
}

/**
 * An amount as bills write it.
 *
 * @param fen - an integer, also negative
 * @returns yuan with two digits behind the point
 */
export function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
