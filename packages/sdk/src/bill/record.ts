import { BillError } from './bill-error'
import type { ColumnKind } from './columns'

export type ReadRecord = (line: string, number: number) => Record<string, unknown>

const DIGIT_0 = 48
const DIGIT_9 = 57
const POINT = 46
const MINUS = 45

/**
 * Reads the lines under one header. Every field of a line is preceded by a backtick, so that a comma inside a field is
 * no separator; some bills leave the backticks out, and then a comma always is one.
 */
export function recordReader(
  header: string,
  table: Readonly<Record<string, readonly [string, ColumnKind]>>,
): ReadRecord {
  const headers = fieldsOf(header)
  const known = headers.map((name) => (Object.hasOwn(table, name) ? table[name] : undefined))

  return (line, number) => {
    const fields = fieldsOf(line)
    if (fields.length !== headers.length) {
      throw new BillError(
        'BILL_MALFORMED',
        `${String(fields.length)} fields under a header of ${String(headers.length)}`,
        number,
      )
    }
    const record: Record<string, unknown> = {}
    let other: Record<string, string> | undefined
    for (let index = 0; index < fields.length; index++) {
      const text = fields[index] ?? ''
      const column = known[index]
      if (column === undefined) {
        other ??= {}
        other[headers[index] ?? ''] = text
      } else if (column[1] === 'text') {
        record[column[0]] = text
      } else {
        // A trade bill leaves amounts of refunds empty where there was none.
        record[column[0]] =
          text === '' ? 0 : integerOf(text, column[1] === 'fen' ? 2 : 0, headers[index] ?? '', number)
      }
    }
    if (other) record['other'] = other
    return record
  }
}

function fieldsOf(line: string): string[] {
  return line.startsWith('`') ? line.slice(1).split(',`') : line.split(',')
}

/** Decimal text to an integer of its last allowed digit: `12.3` with two decimals is 1230. Never by way of a float. */
function integerOf(text: string, decimals: number, header: string, line: number): number {
  const negative = text.charCodeAt(0) === MINUS
  let value = 0
  let behindPoint = -1
  const start = negative ? 1 : 0
  for (let index = start; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= DIGIT_0 && unit <= DIGIT_9) {
      if (behindPoint >= decimals) {
        // Zeros beyond the last digit that counts change nothing.
        if (unit !== DIGIT_0) return refuse(text, header, line)
      } else {
        value = value * 10 + (unit - DIGIT_0)
        if (behindPoint >= 0) behindPoint++
      }
    } else if (unit === POINT && behindPoint < 0 && index > start) {
      behindPoint = 0
    } else {
      return refuse(text, header, line)
    }
  }
  for (let digit = Math.max(behindPoint, 0); digit < decimals; digit++) value *= 10
  if (text.length === start || !Number.isSafeInteger(value)) return refuse(text, header, line)
  return negative && value !== 0 ? -value : value
}

function refuse(text: string, header: string, line: number): never {
  throw new BillError(
    'BILL_MALFORMED',
    `${header} is ${JSON.stringify(text.slice(0, 40))}, not an exact amount`,
    line,
  )
}
