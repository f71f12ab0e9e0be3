import { DownloadError } from '../download/download-error'
import type { ColumnKind } from './columns'

/** What the columns of a bill are called in a row, and how they are read, by their headers. */
export type ColumnTable = Readonly<Record<string, readonly [string, ColumnKind]>>

export type ReadRecord = (line: string, number: number) => Record<string, unknown>

const DIGIT_0 = 48
const DIGIT_9 = 57
const POINT = 46
const MINUS = 45

/**
 * Reads the lines under one header. Every field of a line is preceded by a backtick, so that a comma inside a field is
 * no separator; some bills leave the backticks out, and then a comma always is one.
 *
 * @param required - names without which the header is of another bill
 * @throws DownloadError `BILL_MALFORMED`
 */
export function recordReader(
  header: string,
  table: ColumnTable,
  required: readonly string[] = [],
): ReadRecord {
  const columns = fieldsOf(header).map((title) => ({ title, ...columnOf(title, table) }))
  for (const name of required) {
    if (columns.some((column) => column.name === name)) continue
    throw new DownloadError(
      'BILL_MALFORMED',
      `its header has no column for ${name}: ${header.slice(0, 400)}`,
      {
        line: 1,
      },
    )
  }
  // Copied for each row and filled in: adding the fields one by one would take twice as long.
  const blank: Record<string, unknown> = Object.fromEntries(
    columns
      .filter(({ kind }) => kind !== undefined)
      .map(({ name, kind }) => [name, kind === 'text' ? '' : 0]),
  )

  return (line, number) => {
    const fields = fieldsOf(line)
    if (fields.length !== columns.length) {
      throw new DownloadError(
        'BILL_MALFORMED',
        `${fields.length} fields under a header of ${columns.length}`,
        { line: number },
      )
    }
    const record: Record<string, unknown> = { ...blank }
    let other: Record<string, string> | undefined
    let index = 0
    for (const { title, name, kind } of columns) {
      const text = fields[index++] ?? ''
      if (kind === 'text') record[name] = text
      else if (kind === undefined) (other ??= {})[title] = text
      // A trade bill leaves amounts of refunds empty where there was none.
      else if (text !== '') record[name] = integerOf(text, kind === 'fen' ? 2 : 0, title, number)
    }
    if (other) record['other'] = other
    return record
  }
}

function columnOf(header: string, table: ColumnTable): { name: string; kind: ColumnKind | undefined } {
  const [name, kind] = (Object.hasOwn(table, header) ? table[header] : undefined) ?? [header, undefined]
  return { name, kind }
}

function fieldsOf(line: string): string[] {
  if (!line.startsWith('`')) return line.split(',')
  const fields = line.split(',`')
  fields[0] = fields[0]?.slice(1) ?? ''
  return fields
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
  throw new DownloadError(
    'BILL_MALFORMED',
    `${header} is ${JSON.stringify(text.slice(0, 40))}, not an exact amount`,
    { line },
  )
}
