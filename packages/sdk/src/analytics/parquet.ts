import type * as Writer from 'hyparquet-writer'
import type { SchemaElement } from 'hyparquet-writer'
import { InputError } from '../base/errors/input-error'
import type { BillRow } from '../features/bills/columns'
import { type BillOrigin, invalid, readOrigin } from './about'
import { type ExportColumn, type ExportKind } from './columns'
import { FEE_DECIMALS, fieldReaders, milliseconds, type ReadField, scaledFee } from './values'

/** Options of {@link billParquet}. */
export interface ParquetOptions {
  /** Rows that are held in memory and written together, from 1 to 1,000,000. Default 50,000. */
  readonly rowGroup?: number
}

const ROW_GROUP = 50_000
const MOST_ROWS = 1_000_000

/**
 * Rows of a bill as a Parquet file, in constant memory: rows are written in groups. Amounts are INT64 fen, times
 * TIMESTAMP with UTC, the fee DECIMAL(18, 5) in yuan. Needs the package `hyparquet-writer`.
 *
 * @param rows - `wxpay.bills.trade(…)`, `wxpay.bills.fundFlow(…)`, or rows of `parseBill`
 * @throws InputError `OPTION_INVALID` at once, also (as a rejection) if `hyparquet-writer` is not installed;
 * DownloadError `BILL_MALFORMED`, and the errors of the rows
 * @example
 * ```ts
 * import { createWriteStream } from 'node:fs'
 * import { pipeline } from 'node:stream/promises'
 * import { billParquet } from '@wxpay/sdk/analytics'
 *
 * const bill = wxpay.bills.trade({ bill_date: '2026-05-10' })
 * const file = billParquet(bill, { kind: 'trade', bill_date: '2026-05-10', mchid: wxpay.mchid })
 * await pipeline(file, createWriteStream('trade.parquet'))
 * ```
 */
export function billParquet(
  rows: AsyncIterable<BillRow> | Iterable<BillRow>,
  origin: BillOrigin,
  { rowGroup = ROW_GROUP }: ParquetOptions = {},
): AsyncGenerator<Uint8Array, void> {
  if (!Number.isInteger(rowGroup) || rowGroup < 1 || rowGroup > MOST_ROWS) {
    throw invalid('rowGroup', `an integer from 1 to ${MOST_ROWS}`, String(rowGroup))
  }
  return groupsOf(rows, readOrigin(origin), rowGroup)
}

async function* groupsOf(
  rows: AsyncIterable<BillRow> | Iterable<BillRow>,
  origin: BillOrigin,
  rowGroup: number,
): AsyncGenerator<Uint8Array, void> {
  const { ByteWriter, ParquetWriter } = await loadWriter()
  const fields = fieldReaders(origin).map(({ column, read }) => ({ column, value: converted(column, read) }))
  const bytes = new ByteWriter()
  const schema = schemaOf(fields.map(({ column }) => column))
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: '@wxpay/sdk' })
  // The writer counts on from `offset`; only what is in memory is handed over and forgotten.
  const taken = (): Uint8Array => {
    const part = bytes.getBytes().slice()
    bytes.index = 0
    return part
  }
  const columns: unknown[][] = fields.map(() => [])
  const flush = async (): Promise<Uint8Array> => {
    const columnData = fields.map(({ column: { name } }, at) => ({ name, data: columns[at] ?? [] }))
    await file.write({ columnData, rowGroupSize: rowGroup })
    for (const column of columns) column.length = 0
    return taken()
  }
  let index = 0
  for await (const row of rows) {
    for (const [at, { value }] of fields.entries()) columns[at]?.push(value(row, index))
    if (++index % rowGroup === 0) yield await flush()
  }
  if (index % rowGroup > 0) yield await flush()
  await file.finish()
  yield taken()
}

async function loadWriter(): Promise<typeof Writer> {
  try {
    return await import('hyparquet-writer')
  } catch (cause) {
    throw new InputError(
      'OPTION_INVALID',
      'Parquet files need the package hyparquet-writer: npm install hyparquet-writer',
      'format',
      cause,
    )
  }
}

const elements: Readonly<Record<ExportKind, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  json: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  time: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
  fen: { type: 'INT64' },
  fee: {
    type: 'INT64',
    converted_type: 'DECIMAL',
    precision: 18,
    scale: FEE_DECIMALS,
    logical_type: { type: 'DECIMAL', precision: 18, scale: FEE_DECIMALS },
  },
}

function schemaOf(columns: readonly ExportColumn[]): SchemaElement[] {
  return [
    { name: 'bill', num_children: columns.length },
    ...columns.map(
      ({ name, kind, presence }): SchemaElement => ({
        name,
        // An empty time or fee is null, also in a column that every bill has.
        repetition_type: presence === 'required' && !canBeEmpty.has(kind) ? 'REQUIRED' : 'OPTIONAL',
        ...elements[kind],
      }),
    ),
  ]
}

const canBeEmpty: ReadonlySet<ExportKind> = new Set(['time', 'fee'])
const DAY = 86_400_000

/** The value that the writer expects of a column's kind. */
function converted({ name, kind }: ExportColumn, read: ReadField): (row: BillRow, index: number) => unknown {
  const given: Readonly<Record<ExportKind, (value: never, index: number) => unknown>> = {
    text: (value: string) => value,
    json: (value: object) => JSON.stringify(value),
    date: (value: string) => Date.parse(`${value}T00:00:00Z`) / DAY,
    time: (value: string, index) => milliseconds(value, index, name),
    fen: (value: number) => BigInt(value),
    fee: (value: string, index) => scaledFee(value, index, name),
  }
  const convert = given[kind]
  return (row, index) => {
    const value = read(row, index)
    return value === null ? null : convert(value as never, index)
  }
}
