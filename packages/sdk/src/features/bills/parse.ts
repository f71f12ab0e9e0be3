import { DownloadError } from '../downloads/download-error'
import { decompressed } from '../downloads/decompress'
import { type CallSite, callSite, withCallers } from '../../base/errors/callers'
import { InputError } from '../../base/errors/input-error'
import type { BillRow, BillSummary } from './columns'
import { isTotalsHeader } from './header'
import { limited } from './limited'
import { linesOf, MAX_LINE_LENGTH } from './line'
import { fieldsOf, type RecordReader, recordReader } from './record'
import { type BillContent, bytesOfBill } from './source'
import { utf8Of } from './text'

/** What becomes of a row that cannot be read. */
export interface ParseBillOptions {
  /**
   * `'throw'` (default) ends the bill; `'skip'` leaves the row out; a function is called with the error, whose `line` and
   * `field` say where, and with the row as it stands in the bill, and leaves it out. Compare the rows with the totals then.
   */
  readonly onMalformed?: OnMalformed | undefined
}

type OnMalformed = 'throw' | 'skip' | ((error: DownloadError, text: string) => void)

/**
 * Reads a bill line by line, in constant memory: from its text, from bytes or from a stream of either, packed with gzip or
 * not, in UTF-8, UTF-16 or GBK.
 *
 * A line break or the separator of fields within a goods name or another free text is recovered where the header allows
 * for one reading only.
 *
 * The last row and the totals are handed over only when the bytes have come to their end without an error: a source
 * that checks the digest of the bill refuses it there, before anybody has taken the bill for complete.
 *
 * @returns the rows; the generator's return value is the totals
 * @throws {@link InputError} `OPTION_INVALID` at once for what is no bill
 * @throws {@link DownloadError} `BILL_MALFORMED`, `BILL_REFUSED` (an error of WeChat Pay came in place of the bill),
 * `DOWNLOAD_TRUNCATED`, `BILL_LINE_TOO_LONG`, `BILL_TOO_LARGE`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071237
 * @example
 * ```ts
 * import { createReadStream } from 'node:fs'
 *
 * for await (const row of parseBill(createReadStream('bill.csv'))) console.log(row.transaction_id, row.order_amount)
 * ```
 */
export function parseBill(
  source: BillContent,
  { onMalformed = 'throw' }: ParseBillOptions = {},
): AsyncGenerator<BillRow, BillSummary> {
  if (onMalformed !== 'throw' && onMalformed !== 'skip' && typeof onMalformed !== 'function') {
    throw new InputError('OPTION_INVALID', "onMalformed is 'throw', 'skip' or a function", 'onMalformed')
  }
  return rowsOf(
    parseBatches(limited(decompressed(bytesOfBill(source))), { onMalformed }),
    callSite(parseBill),
  )
}

async function* rowsOf(
  batches: AsyncGenerator<BillRow[], BillSummary>,
  site: CallSite,
): AsyncGenerator<BillRow, BillSummary> {
  try {
    for (;;) {
      const step = await batches.next()
      if (step.done === true) return step.value
      for (const row of step.value) yield row
    }
  } catch (error) {
    throw withCallers(error, site)
  } finally {
    await batches.return({})
  }
}

/** How a bill is read. */
export interface BatchOptions {
  /** Columns that every row is to have. */
  readonly required?: readonly (keyof BillRow)[]
  readonly onMalformed?: OnMalformed
}

/** The same in batches, of as many rows as come in one piece: a promise for each row would cost more than its reading. */
export async function* parseBatches(
  bytes: AsyncIterable<Uint8Array>,
  options: BatchOptions = {},
): AsyncGenerator<BillRow[], BillSummary> {
  const bill = new BillReader(options)
  let held: BillRow | undefined
  for await (const lines of linesOf(utf8Of(bytes))) {
    const rows: BillRow[] = held === undefined ? [] : [held]
    for (const line of lines) bill.read(line, rows)
    held = rows.pop()
    if (rows.length > 0) yield rows
  }
  const last: BillRow[] = held === undefined ? [] : [held]
  const summary = bill.end(last)
  if (last.length > 0) yield last
  return summary
}

/** What follows the first line of a row: a text in it may hold line breaks, so that the next line says where a row ends. */
interface Continuation {
  readonly lines: string[]
  /** Blank lines behind them: of the text if it goes on, and else between two rows. */
  blanks: number
  /** Fields of the row so far. */
  width: number
  /** Characters of the row so far. */
  length: number
}

/**
 * A line that looks like the header of totals, by its first characters alone, in the middle of what may be a text. The
 * totals are the last two lines of a bill, so that the lines behind it decide.
 */
interface SupposedTotals {
  readonly header: string
  values: { readonly text: string; readonly line: number } | undefined
  /** Blank lines behind the last of the two. */
  blanks: number
}

class BillReader {
  readonly #required: readonly string[]
  readonly #onMalformed: OnMalformed
  #rows: RecordReader | undefined
  #totals: RecordReader | undefined
  #summary: BillSummary | undefined
  // The row that is not certain to be whole before the next line has come.
  #first: string | undefined
  #firstLine = 0
  #rest: Continuation | undefined
  #supposed: SupposedTotals | undefined
  #line = 0

  constructor({ required = [], onMalformed = 'throw' }: BatchOptions) {
    this.#required = required
    this.#onMalformed = onMalformed
  }

  /** Appends to `out` the rows that a line completes. */
  read(text: string, out: BillRow[]): void {
    this.#line++
    if (this.#supposed !== undefined && this.#rows !== undefined) {
      if (text === '') {
        this.#supposed.blanks++
        return
      }
      if (this.#supposed.values === undefined && text.startsWith('`')) {
        this.#supposed.values = { text, line: this.#line }
        this.#supposed.blanks = 0
        return
      }
      this.#withdrawTotals(this.#supposed, this.#rows, out)
    }
    this.#readLine(text, out)
  }

  #readLine(text: string, out: BillRow[]): void {
    if (this.#rows !== undefined && this.#totals === undefined) {
      this.#readRow(text, this.#line, this.#rows, out)
    } else if (text !== '' && this.#totals !== undefined) {
      if (this.#summary !== undefined) {
        throw new DownloadError('BILL_MALFORMED', 'something follows the totals', { line: this.#line })
      }
      this.#summary = this.#totals.read(text, this.#line)
    } else if (text !== '') {
      if (isTotalsHeader(text, { isCertain: false })) this.#totals = recordReader(text, 'totals')
      else this.#rows = recordReader(text, 'rows', this.#required)
    }
  }

  #readRow(text: string, line: number, rows: RecordReader, out: BillRow[]): void {
    const isTicked = text.startsWith('`')
    if (!isTicked && this.#first?.startsWith('`') === true) {
      const rest = this.#restOf(this.#first)
      if (!isTotalsHeader(text, { isCertain: true })) {
        if (rest.width >= rows.width && isTotalsHeader(text, { isCertain: false })) {
          this.#supposed = { header: text, values: undefined, blanks: 0 }
        } else append(rest, text, this.#firstLine)
        return
      }
    }
    this.#flush(rows, out)
    if (!isTicked && isTotalsHeader(text, { isCertain: false })) this.#totals = recordReader(text, 'totals')
    else if (text !== '') {
      this.#first = text
      this.#firstLine = line
    }
  }

  #restOf(first: string): Continuation {
    return (this.#rest ??= { lines: [], blanks: 0, width: fieldsOf(first).length, length: first.length })
  }

  /** More than two lines follow each other: what looked like the totals belongs to the text before. */
  #withdrawTotals({ header, values, blanks }: SupposedTotals, rows: RecordReader, out: BillRow[]): void {
    this.#supposed = undefined
    append(this.#restOf(this.#first ?? ''), header, this.#firstLine)
    if (values !== undefined) this.#readRow(values.text, values.line, rows, out)
    this.#restOf(this.#first ?? '').blanks = blanks
  }

  #flush(rows: RecordReader, out: BillRow[]): void {
    const first = this.#first
    if (first === undefined) return
    const rest = this.#rest?.lines ?? []
    this.#first = undefined
    this.#rest = undefined
    const row =
      rest.length === 0
        ? this.#take(rows.read, first)
        : this.#take(rows.readJoined, `${first}\n${rest.join('\n')}`)
    if (row !== undefined) out.push(row)
  }

  #take(read: RecordReader['read'], text: string): BillRow | undefined {
    try {
      return read(text, this.#firstLine)
    } catch (error) {
      if (this.#onMalformed === 'throw' || !(error instanceof DownloadError)) throw error
      if (this.#onMalformed !== 'skip') this.#onMalformed(error, text)
      return undefined
    }
  }

  /** The totals, and in `out` the last row if it was still open. A bill of nothing at all has no totals. */
  end(out: BillRow[]): BillSummary {
    if (this.#supposed?.values !== undefined && this.#rows !== undefined) {
      const { header, values } = this.#supposed
      this.#flush(this.#rows, out)
      this.#totals = recordReader(header, 'totals')
      this.#summary = this.#totals.read(values.text, values.line)
    }
    const begun = this.#rows !== undefined || this.#totals !== undefined
    if (begun && this.#summary === undefined) {
      throw new DownloadError('DOWNLOAD_TRUNCATED', 'it ends before its totals', { line: this.#line })
    }
    return this.#summary ?? {}
  }
}

function append(rest: Continuation, text: string, line: number): void {
  if (text === '') {
    rest.blanks++
    return
  }
  rest.length += rest.blanks + text.length + 1
  if (rest.length > MAX_LINE_LENGTH) {
    throw new DownloadError(
      'BILL_LINE_TOO_LONG',
      `A row of the bill goes on for more than ${MAX_LINE_LENGTH} characters`,
      { line },
    )
  }
  for (; rest.blanks > 0; rest.blanks--) rest.lines.push('')
  rest.lines.push(text)
  rest.width += text.split(',`').length - 1
}
