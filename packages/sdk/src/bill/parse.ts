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
 * @param required - columns that every row is to have
 * @returns the rows; the generator's return value is the totals
 * @throws DownloadError `BILL_MALFORMED`, `DOWNLOAD_TRUNCATED`, `BILL_LINE_TOO_LONG`
 * @example
 * for await (const row of parseBill(createReadStream('bill.csv'))) console.log(row.transaction_id, row.order_amount)
 */
export async function* parseBill(
  bytes: AsyncIterable<Uint8Array>,
  required: readonly (keyof BillRow)[] = [],
): AsyncGenerator<BillRow, BillSummary> {
  let header: string | undefined
  let readRow: ReadRecord | undefined
  let readTotals: ReadRecord | undefined
  let held: BillRow | undefined
  let summary: BillSummary | undefined
  let number = 0

  for await (const lines of linesOf(bytes)) {
    for (const line of lines) {
      number++
      if (line === '') continue
      if (readRow === undefined) {
        header = line
        if (startsTotals(line)) readTotals = recordReader(line, totals)
        readRow = recordReader(line, columns, readTotals === undefined ? required : [])
      } else if (readTotals !== undefined) {
        if (summary !== undefined)
          throw new DownloadError('BILL_MALFORMED', 'something follows the totals', { line: number })
        summary = readTotals(line, number)
      } else if (startsTotals(line)) {
        readTotals = recordReader(line, totals)
      } else {
        if (held !== undefined) yield held
        held = readRow(line, number)
      }
    }
  }
  if (header !== undefined && summary === undefined) {
    throw new DownloadError('DOWNLOAD_TRUNCATED', 'it ends before its totals', { line: number })
  }
  if (held !== undefined) yield held
  return summary ?? {}
}

/** The totals have a header line of their own, which no row begins like. */
function startsTotals(line: string): boolean {
  const first = line.slice(0, line.indexOf(','))
  return Object.hasOwn(totals, first) || first.startsWith('总')
}
