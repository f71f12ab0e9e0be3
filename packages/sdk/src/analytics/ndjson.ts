import type { BillRow } from '../features/bills/columns'
import { type BillOrigin, readOrigin } from './about'
import { fieldReaders, zonedTime } from './values'

const CHUNK = 64 * 1024

/**
 * Rows of a bill as newline-delimited JSON: amounts are integer fen, times have a zone (`+08:00`), and the fee is a
 * decimal string in yuan. A column that the bill does not have is `null`.
 *
 * @param rows - `wxpay.bills.trade(…)`, `wxpay.bills.fundFlow(…)`, or rows of `parseBill`
 * @throws InputError `OPTION_INVALID` at once; DownloadError `BILL_MALFORMED`, and the errors of the rows
 * @example
 * ```ts
 * import { createWriteStream } from 'node:fs'
 * import { pipeline } from 'node:stream/promises'
 * import { billNdjson } from '@wxpay/sdk/analytics'
 *
 * const bill = wxpay.bills.trade({ bill_date: '2026-05-10' })
 * const lines = billNdjson(bill, { kind: 'trade', bill_date: '2026-05-10', mchid: wxpay.mchid })
 * await pipeline(lines, createWriteStream('trade.ndjson'))
 * ```
 */
export function billNdjson(
  rows: AsyncIterable<BillRow> | Iterable<BillRow>,
  origin: BillOrigin,
): AsyncGenerator<Uint8Array, void> {
  return linesOf(rows, readOrigin(origin))
}

async function* linesOf(
  rows: AsyncIterable<BillRow> | Iterable<BillRow>,
  origin: BillOrigin,
): AsyncGenerator<Uint8Array, void> {
  const fields = fieldReaders(origin)
  let index = 0
  let chunk = ''
  for await (const row of rows) {
    const line: Record<string, unknown> = {}
    for (const { column, read } of fields) {
      const value = read(row, index)
      line[column.name] =
        column.kind === 'time' && typeof value === 'string' ? zonedTime(value, index, column.name) : value
    }
    chunk += `${JSON.stringify(line)}\n`
    index++
    if (chunk.length < CHUNK) continue
    yield Buffer.from(chunk)
    chunk = ''
  }
  if (chunk !== '') yield Buffer.from(chunk)
}
