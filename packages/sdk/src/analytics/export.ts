import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isUrl } from '../base/values'
import type { BillRow } from '../features/bills/columns'
import { save } from '../features/downloads/save'
import { type BillOrigin, checkChoice, readOrigin } from './about'
import type { ExportedBill } from './columns'
import { billNdjson } from './ndjson'
import { billParquet } from './parquet'

/** Format of an exported bill. */
export type ExportFormat = 'parquet' | 'ndjson'

/** Place and form of an exported bill. */
export interface ExportOptions {
  /** Folder of all bills; the parts by kind, day and merchant are created in it. */
  readonly folder: string | URL
  /** Default `parquet`, which needs the package `hyparquet-writer`. */
  readonly format?: ExportFormat
  /** Rows of a Parquet file that are written together. Default 50,000. */
  readonly rowGroup?: number
}

/** An exported bill. */
export interface ExportedFile {
  readonly path: string
  readonly bytes: number
  readonly rows: number
}

/** Formats of exported bills. */
export const formats: readonly ExportFormat[] = ['parquet', 'ndjson']

/** Folders by kind of bill, which are also the names of tables. */
export const folders: Readonly<Record<ExportedBill, string>> = { trade: 'trade', fundFlow: 'fund_flow' }

/**
 * Path of an exported bill in its folder, partitioned in the form of Hive, which engines read as columns:
 * `trade/bill_date=2026-05-10/mchid=1900000001/all.parquet`.
 *
 * @throws InputError `OPTION_INVALID`
 * @example
 * ```ts
 * import { billPath } from '@wxpay/sdk/analytics'
 *
 * billPath({ kind: 'trade', bill_date: '2026-05-10', mchid: '1900000001' }, 'parquet')
 * ```
 */
export function billPath(given: BillOrigin, format: ExportFormat): string {
  const { kind, bill_date, mchid, sub_mchid, account_type } = readOrigin(given)
  checkChoice('format', format, formats)
  const part = [
    kind === 'trade' ? 'all' : account_type.toLowerCase(),
    ...(sub_mchid === undefined ? [] : [sub_mchid]),
  ]
  return [folders[kind], `bill_date=${bill_date}`, `mchid=${mchid}`, `${part.join('-')}.${format}`].join('/')
}

/**
 * Writes a bill to its file in a folder of bills, partitioned by day and merchant. The file appears when it is
 * complete and, for rows of `wxpay.bills`, verified; it replaces that of an earlier export. Only the owner may read it.
 *
 * @param rows - `wxpay.bills.trade(…)`, `wxpay.bills.fundFlow(…)`, or rows of `parseBill`
 * @returns the file; `undefined` if there are no rows, and then nothing is written
 * @throws InputError `OPTION_INVALID`; DownloadError `BILL_MALFORMED`, `DOWNLOAD_NOT_SAVED`, and the errors of the
 * rows (all as rejections)
 * @example
 * ```ts
 * import { exportBill } from '@wxpay/sdk/analytics'
 *
 * const bill_date = '2026-05-10'
 * const file = await exportBill(
 *   wxpay.bills.trade({ bill_date }),
 *   { kind: 'trade', bill_date, mchid: wxpay.mchid },
 *   { folder: 'bills' },
 * )
 * console.log(file?.path, file?.rows)
 * ```
 */
export async function exportBill(
  rows: AsyncIterable<BillRow> | Iterable<BillRow>,
  origin: BillOrigin,
  { folder, format = 'parquet', rowGroup }: ExportOptions,
): Promise<ExportedFile | undefined> {
  const path = join(isUrl(folder) ? fileURLToPath(folder) : folder, billPath(origin, format))
  const counted = countRows(rows)
  const bytes =
    format === 'ndjson'
      ? billNdjson(counted, origin)
      : billParquet(counted, origin, rowGroup === undefined ? {} : { rowGroup })
  try {
    if (!(await counted.start())) return undefined
    await mkdir(dirname(path), { recursive: true })
    const saved = await save(bytes, path)
    return { path, bytes: saved.bytes, rows: counted.count }
  } finally {
    await counted.return()
  }
}

interface CountedRows extends AsyncIterable<BillRow> {
  readonly count: number
  /** Reads the first row; whether there is one. */
  start(): Promise<boolean>
  return(): Promise<void>
}

function countRows(rows: AsyncIterable<BillRow> | Iterable<BillRow>): CountedRows {
  const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()
  let first: IteratorResult<BillRow> | undefined
  let count = 0
  return {
    get count() {
      return count
    },
    async start() {
      first = await iterator.next()
      return first.done !== true
    },
    async return() {
      await iterator.return?.()
    },
    async *[Symbol.asyncIterator]() {
      for (let step = first; step !== undefined && step.done !== true; step = await iterator.next()) {
        count++
        yield step.value
      }
    },
  }
}
