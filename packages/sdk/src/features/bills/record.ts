import { DownloadError } from '../downloads/download-error'
import { printable } from '../../base/errors/text'
import type { ColumnKind } from './columns'
import { type Column, columnsOf } from './header'
import { regroup } from './regroup'

/** Parser of the lines under one header. */
export interface RecordReader {
  /** Number of fields in a line. */
  readonly width: number
  /** @throws DownloadError `BILL_MALFORMED` */
  readonly read: (text: string, line: number) => Record<string, unknown>
  /** Parses lines that were joined because a text in them contains line breaks. */
  readonly readJoined: (text: string, line: number) => Record<string, unknown>
}

const DIGIT_0 = 48
const DIGIT_9 = 57
const POINT = 46
const MINUS = 45

/**
 * Every field of a line begins with a backtick, so a comma inside a field is not a separator. Some bills omit
 * the backticks, and there every comma is a separator.
 *
 * @param required - columns without which the header belongs to another bill
 * @throws DownloadError `BILL_MALFORMED`
 */
export function recordReader(
  header: string,
  part: 'rows' | 'totals',
  required: readonly string[] = [],
): RecordReader {
  const columns = columnsOf(header, part)
  for (const name of required) {
    if (columns.some((column) => column.name === name)) continue
    throw new DownloadError('BILL_MALFORMED', `its header has no column for ${name}: ${printable(header)}`, {
      line: 1,
    })
  }
  const rules = columns.map(({ kind }) => ({
    isFree: kind === undefined || kind === 'free',
    accepts: acceptanceOf(kind),
  }))
  // Copied for each row and filled in: adding fields one by one takes twice as long.
  const blank: Record<string, unknown> = Object.fromEntries(
    columns
      .filter(({ kind }) => kind !== undefined)
      .map(({ name, kind }) => [name, isInteger(kind) ? 0 : '']),
  )

  const put = (fields: readonly string[], line: number): Record<string, unknown> => {
    const record: Record<string, unknown> = { ...blank }
    let other: Record<string, string> | undefined
    let index = 0
    for (const { title, name, kind } of columns) {
      const field = fields[index++] ?? ''
      if (kind === 'text' || kind === 'free') record[name] = field
      else if (kind === undefined) (other ??= {})[title] = field
      // A trade bill leaves refund amounts empty for rows without a refund.
      else if (field !== '')
        record[name] = integerOf(field, decimalsOf(kind)) ?? refuseAmount(field, title, line)
    }
    if (other) record['other'] = other
    return record
  }
  const regrouped = (fields: readonly string[], line: number): readonly string[] =>
    regroup(fields, rules) ?? refuseWidth(fields, columns, line)
  return {
    width: columns.length,
    read(text, line) {
      const fields = fieldsOf(text)
      if (fields.length === columns.length) return put(fields, line)
      return put(text.startsWith('`') ? regrouped(fields, line) : refuseWidth(fields, columns, line), line)
    },
    readJoined: (text, line) => put(regrouped(fieldsOf(text), line), line),
  }
}

function acceptanceOf(kind: ColumnKind | undefined): (text: string) => boolean {
  if (isInteger(kind)) return (text) => text === '' || integerOf(text, decimalsOf(kind)) !== undefined
  return kind === 'text' ? (text) => !text.includes('\n') : () => true
}

function isInteger(kind: ColumnKind | undefined): kind is 'fen' | 'count' {
  return kind === 'fen' || kind === 'count'
}

function decimalsOf(kind: 'fen' | 'count'): number {
  return kind === 'fen' ? 2 : 0
}

/** The fields of a line; its first character determines the separator. */
export function fieldsOf(line: string): string[] {
  if (!line.startsWith('`')) return line.split(',')
  const fields = line.split(',`')
  fields[0] = fields[0]?.slice(1) ?? ''
  return fields
}

/**
 * Converts decimal text to an integer in units of its last decimal: `12.3` with two decimals is 1230. It never
 * uses a float.
 *
 * @returns `undefined` for text that is not an exact amount
 */
function integerOf(text: string, decimals: number): number | undefined {
  const negative = text.charCodeAt(0) === MINUS
  let value = 0
  let behindPoint = -1
  const start = negative ? 1 : 0
  for (let index = start; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= DIGIT_0 && unit <= DIGIT_9) {
      if (behindPoint >= decimals) {
        // Trailing zeros beyond the last decimal do not change the value.
        if (unit !== DIGIT_0) return undefined
      } else {
        value = value * 10 + (unit - DIGIT_0)
        if (behindPoint >= 0) behindPoint++
      }
    } else if (unit === POINT && behindPoint < 0 && index > start) {
      behindPoint = 0
    } else {
      return undefined
    }
  }
  for (let digit = Math.max(behindPoint, 0); digit < decimals; digit++) value *= 10
  if (text.length === start || !Number.isSafeInteger(value)) return undefined
  return negative && value !== 0 ? -value : value
}

function refuseAmount(text: string, field: string, line: number): never {
  throw new DownloadError(
    'BILL_MALFORMED',
    `${field} is ${JSON.stringify(text.slice(0, 40))}, not an exact amount`,
    { line, field },
  )
}

function refuseWidth(fields: readonly string[], columns: readonly Column[], line: number): never {
  const free = columns.filter(({ kind }) => kind === undefined || kind === 'free').map(({ title }) => title)
  const [field] = free
  throw new DownloadError(
    'BILL_MALFORMED',
    `${fields.length} fields under a header of ${columns.length}` +
      (field === undefined ? '' : `; a separator or a line break may be in ${free.slice(0, 8).join(' or ')}`),
    { line, field },
  )
}
