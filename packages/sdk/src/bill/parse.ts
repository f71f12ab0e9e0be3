import { DownloadError } from '../download/download-error'
import { type BillRow, type BillSummary, columns, totals } from './columns'
import { linesOf } from './line'
import { recordReader, type ReadRecord } from './record'

/**
 * Reads a bill from its uncompressed bytes, line by line, in constant memory.
 *
 * The last row and the totals are handed over only when the bytes have come to their end without an error: a source
 * that checks the digest of the bill refuses it there, before anybody has taken the bill for complete.
 *
 * @param bytes - the text of the bill, UTF-8, in pieces of any size
 * @returns the rows; the generator's return value is the totals
 * @throws {@link DownloadError} `BILL_MALFORMED`, `DOWNLOAD_TRUNCATED`, `BILL_LINE_TOO_LONG`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071237
 * @example
 * ```ts
 * import { createReadStream } from 'node:fs'
 *
 * for await (const row of parseBill(createReadStream('bill.csv'))) console.log(row.transaction_id, row.order_amount)
 * ```
 */
export async function* parseBill(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<BillRow, BillSummary> {
  const batches = parseBatches(bytes, [])
  try {
    for (;;) {
      const step = await batches.next()
      if (step.done === true) return step.value
      for (const row of step.value) yield row
    }
  } finally {
    await batches.return({})
  }
}

/**
 * The same in batches, of as many rows as come in one piece: a promise for each row would cost more than its reading.
 *
 * @param required - columns that every row is to have
 */
export async function* parseBatches(
  bytes: AsyncIterable<Uint8Array>,
  required: readonly (keyof BillRow)[],
): AsyncGenerator<BillRow[], BillSummary> {
  const bill = new BillReader(required)
  let held: BillRow | undefined
  for await (const lines of linesOf(bytes)) {
    const rows: BillRow[] = held === undefined ? [] : [held]
    for (const line of lines) {
      const row = bill.read(line)
      if (row !== undefined) rows.push(row)
    }
    held = rows.pop()
    if (rows.length > 0) yield rows
  }
  const summary = bill.end()
  if (held !== undefined) yield [held]
  return summary
}

class BillReader {
  readonly #required: readonly string[]
  #readRow: ReadRecord | undefined
  #readTotals: ReadRecord | undefined
  #summary: BillSummary | undefined
  #number = 0

  constructor(required: readonly string[]) {
    this.#required = required
  }

  /** The row of a line, if it is one. */
  read(line: string): BillRow | undefined {
    const number = ++this.#number
    if (line === '') return undefined
    if (this.#readTotals !== undefined) {
      if (this.#summary !== undefined) {
        throw new DownloadError('BILL_MALFORMED', 'something follows the totals', { line: number })
      }
      this.#summary = this.#readTotals(line, number)
    } else if (startsTotals(line)) {
      this.#readTotals = recordReader(line, totals)
    } else if (this.#readRow === undefined) {
      this.#readRow = recordReader(line, columns, this.#required)
    } else {
      return this.#readRow(line, number)
    }
    return undefined
  }

  /** The totals. A bill of nothing at all has none. */
  end(): BillSummary {
    const begun = this.#readRow !== undefined || this.#readTotals !== undefined
    if (begun && this.#summary === undefined) {
      throw new DownloadError('DOWNLOAD_TRUNCATED', 'it ends before its totals', { line: this.#number })
    }
    return this.#summary ?? {}
  }
}

/** The totals have a header line of their own, which no row begins like. */
function startsTotals(line: string): boolean {
  if (line.startsWith('`')) return false
  const first = line.slice(0, line.indexOf(','))
  return Object.hasOwn(totals, first) || first.startsWith('总')
}
