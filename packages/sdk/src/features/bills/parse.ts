import { DownloadError } from '../downloads/download-error'
import { decompressed } from '../downloads/decompress'
import { type CallSite, callSite, withCallers } from '../../base/errors/callers'
import { InputError } from '../../base/errors/input-error'
import type { BillRow, BillSummary } from './columns'
import { isTotalsHeader } from './header'
import { type BillContent, bytesOfBill, limited } from './source'
import { linesOf, MAX_LINE_LENGTH } from './line'
import { fieldsOf, type RecordReader, recordReader } from './record'
import { utf8Of } from './text'

/** Options of parsing a bill. */
export interface ParseBillOptions {
  /**
   * Handling of a malformed row. `'throw'` (default) stops; `'skip'` omits the row; a function is called with
   * the error, whose `line` and `field` give the position, and with the row as in the bill, which is then
   * omitted. Compare the rows with the totals in that case.
   */
  readonly onMalformed?: OnMalformed | undefined
}

type OnMalformed = 'throw' | 'skip' | ((error: DownloadError, text: string) => void)

/**
 * Parses a bill line by line, in constant memory: from text, from bytes or from a stream of either, compressed
 * with gzip or not, in UTF-8, UTF-16 or GBK.
 *
 * A line break or a field separator within a goods name or another free text is recovered if the header allows
 * one reading only.
 *
 * The last row and the totals are yielded only when the source has ended without an error: a source that
 * verifies the digest of the bill rejects it before it is taken for complete.
 *
 * @returns the rows; the generator's return value is the totals
 * @throws {@link InputError} `OPTION_INVALID` at once for a value that is not a bill
 * @throws {@link DownloadError} `BILL_MALFORMED`, `BILL_REFUSED` (an error of WeChat Pay instead of the bill),
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
    throw new InputError('OPTION_INVALID', "onMalformed must be 'throw', 'skip' or a function", 'onMalformed')
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

/** Options of the parser. */
export interface BatchOptions {
  /** Columns that every row must have. */
  readonly required?: readonly (keyof BillRow)[]
  readonly onMalformed?: OnMalformed
}

/**
 * Parses in batches, each with the rows of one chunk: a promise for each row would cost more than parsing it.
 */
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

/** State of an unfinished row: its text may contain line breaks, so the next line decides where it ends. */
interface Continuation {
  readonly lines: string[]
  /** Blank lines after it: part of the text if it continues, otherwise between two rows. */
  blanks: number
  /** Fields of the row so far. */
  width: number
  /** Characters of the row so far. */
  length: number
}

/**
 * A line that looks like the header of the totals, in the middle of what may be text. The totals are the last
 * two lines of a bill, so the lines after it decide.
 */
interface SupposedTotals {
  readonly header: string
  values: { readonly text: string; readonly line: number } | undefined
  /** Blank lines after the second line. */
  blanks: number
}

class BillReader {
  readonly #required: readonly string[]
  readonly #onMalformed: OnMalformed
  #rows: RecordReader | undefined
  #totals: RecordReader | undefined
  #summary: BillSummary | undefined
  // The row that may continue on the next line.
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
        throw new DownloadError('BILL_MALFORMED', 'there is text after the totals', { line: this.#line })
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

  /** Called when more than two lines follow: the supposed totals belong to the preceding text. */
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

  /**
   * Returns the totals, and appends the last row to `out` if it was unfinished. An empty bill has no totals.
   */
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
      `A row of the bill is longer than ${MAX_LINE_LENGTH} characters`,
      { line },
    )
  }
  for (; rest.blanks > 0; rest.blanks--) rest.lines.push('')
  rest.lines.push(text)
  rest.width += text.split(',`').length - 1
}
