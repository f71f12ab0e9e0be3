import { checkChoice, checkKind, invalid } from './about'
import { type ExportColumn, exportColumns, type ExportedBill, type ExportKind } from './columns'
import { type ExportFormat, folders, formats } from './export'

/** Engine that SQL is written for. */
export type AnalyticsEngine = 'duckdb' | 'clickhouse'

/** Options of {@link billSql}. */
export interface BillSqlOptions {
  readonly engine: AnalyticsEngine
  readonly kind: ExportedBill
  /**
   * `view` reads the files at each query (DuckDB only). `table` has the rows in the engine, and is followed by the
   * statement that loads the files. Default `view` for DuckDB, `table` for ClickHouse.
   */
  readonly object?: 'view' | 'table'
  /** Folder of all bills, or its URL (`s3://…`), as the engine reads it. Default `bills`. */
  readonly folder?: string
  /** Format of the files. Default `parquet`. */
  readonly format?: ExportFormat
}

const types: Readonly<Record<AnalyticsEngine, Readonly<Record<ExportKind, string>>>> = {
  duckdb: {
    text: 'VARCHAR',
    json: 'JSON',
    date: 'DATE',
    time: 'TIMESTAMP WITH TIME ZONE',
    fen: 'BIGINT',
    fee: 'DECIMAL(18, 5)',
  },
  clickhouse: {
    text: 'String',
    json: 'String',
    date: 'Date',
    time: "DateTime64(3, 'Asia/Shanghai')",
    fen: 'Int64',
    fee: 'Decimal(18, 5)',
  },
}

/**
 * The SQL that makes exported bills a view or a table: `wxpay_trade_bills` or `wxpay_fund_flow_bills`. Amounts are
 * integer fen, times have a zone, and the fee is an exact decimal in yuan.
 *
 * @throws InputError `OPTION_INVALID`
 * @example
 * ```ts
 * import { billSql } from '@wxpay/sdk/analytics'
 *
 * console.log(billSql({ engine: 'duckdb', kind: 'trade', folder: 'bills' }))
 * ```
 */
export function billSql(options: BillSqlOptions): string {
  const { engine, kind, folder = 'bills', format = 'parquet' } = options
  const { object = engine === 'duckdb' ? 'view' : 'table' } = options
  checkChoice('engine', engine, ['duckdb', 'clickhouse'])
  checkKind(kind)
  checkChoice('format', format, formats)
  checkChoice('object', object, engine === 'duckdb' ? ['view', 'table'] : ['table'])
  const files = quoted(
    'folder',
    `${folder.endsWith('/') ? folder : `${folder}/`}${folders[kind]}/*/*/*.${format}`,
  )
  const name = `wxpay_${folders[kind]}_bills`
  const columns = exportColumns[kind]
  return engine === 'duckdb'
    ? duckdb(name, columns, files, format, object)
    : clickhouse(name, columns, files, format)
}

function duckdb(
  name: string,
  columns: readonly ExportColumn[],
  files: string,
  format: ExportFormat,
  object: 'view' | 'table',
): string {
  const partitions = "hive_partitioning = true, hive_types = {'bill_date': DATE, 'mchid': VARCHAR}"
  const described = columns.map(({ name, kind }) => `'${name}': '${types.duckdb[kind]}'`).join(', ')
  const source =
    format === 'parquet'
      ? `read_parquet(${files}, union_by_name = true, ${partitions})`
      : `read_json(${files}, format = 'newline_delimited', columns = {${described}}, ${partitions})`
  const names = columns.map(({ name }) => `  ${name}`).join(',\n')
  const select = `SELECT\n${names}\nFROM ${source}`
  if (object === 'view') return `CREATE OR REPLACE VIEW ${name} AS\n${select};\n`
  const defined = columns.map(
    ({ name, kind, presence }) =>
      `  ${name} ${types.duckdb[kind]}${presence === 'required' && !canBeEmpty.has(kind) ? ' NOT NULL' : ''}`,
  )
  return `CREATE TABLE IF NOT EXISTS ${name} (\n${defined.join(',\n')}\n);\n\nINSERT INTO ${name} BY NAME\n${select};\n`
}

const canBeEmpty: ReadonlySet<ExportKind> = new Set(['time', 'fee'])
/** Columns with few values. */
const fewValues = new Set(['trade_type', 'trade_state', 'currency', 'bank_type', 'direction', 'account_type'])

function clickhouse(
  name: string,
  columns: readonly ExportColumn[],
  files: string,
  format: ExportFormat,
): string {
  const defined = columns.map(({ name, kind, presence }) => {
    const type = types.clickhouse[kind]
    const nullable = presence === 'required' && !canBeEmpty.has(kind) ? type : `Nullable(${type})`
    return `  ${name} ${fewValues.has(name) ? `LowCardinality(${nullable})` : nullable}`
  })
  // The rows have `bill_date` and `mchid`, which ClickHouse would take from the path as well, and then fail.
  const formatted = format === 'parquet' ? 'Parquet' : 'JSONEachRow'
  return `CREATE TABLE IF NOT EXISTS ${name} (
${defined.join(',\n')}
) ENGINE = MergeTree
PARTITION BY toYYYYMM(bill_date)
ORDER BY (mchid, bill_date);

-- Run with clickhouse-client 24.8 or later in the folder of the bills. To load a day again, first:
-- DELETE FROM ${name} WHERE bill_date = '2026-05-10' AND mchid = '1900000001';
INSERT INTO ${name} FROM INFILE ${files}
SETTINGS use_hive_partitioning = 0, date_time_input_format = 'best_effort' FORMAT ${formatted};
`
}

/** A string literal. Control characters are rejected, because the text is made for terminals and files. */
function quoted(option: string, text: string): string {
  if (/[\p{Cc}\\]/u.test(text))
    throw invalid(option, 'a path without control characters and backslashes', text)
  return `'${text.replaceAll("'", "''")}'`
}
