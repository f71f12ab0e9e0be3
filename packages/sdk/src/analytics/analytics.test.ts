import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseBill } from '../features/bills/parse'
import type { BillRow } from '../features/bills/columns'
import {
  type BillOrigin,
  billNdjson,
  billParquet,
  billPath,
  billSql,
  exportBill,
  exportColumns,
  type ExportFormat,
} from './index'

const folder = mkdtempSync(join(tmpdir(), "wxpay-bills-'quoted"))
const origin: BillOrigin = { kind: 'trade', bill_date: '2026-05-10', mchid: '1900000001' }
const payment: BillRow = {
  trade_time: '2026-05-10 23:59:59',
  appid: 'wx8888888888888888',
  mchid: '1900000001',
  sub_mchid: '0',
  device_id: '',
  transaction_id: '4200000001202605101234567890',
  out_trade_no: '00012',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  trade_type: 'JSAPI',
  trade_state: 'SUCCESS',
  bank_type: 'OTHERS',
  currency: 'CNY',
  settlement_amount: 9_007_199_254_740_991,
  coupon_amount: 0,
  refund_id: '0',
  out_refund_no: '0',
  refund_amount: 0,
  refund_success_time: '',
  description: '拿铁 "大杯"\n第二行 ☕',
  attach: "a'b,`c",
  fee_yuan: '0.00600',
  rate: '0.60%',
  order_amount: -1,
}
const flow: BillRow = {
  booked_time: '2026-05-10 00:00:00',
  business_id: '4200000001202605101234567890',
  fund_flow_id: '4200000002202605101234567890',
  business_name: '交易',
  business_type: '交易',
  direction: '收入',
  amount: 1990,
  balance: 100_000,
  applicant: 'system',
  remark: '',
  voucher_id: 'COFFEE0001',
  other: { 新列: '值' },
}

let database: DuckDBInstance
let duckdb: DuckDBConnection
beforeEach(async () => {
  database = await DuckDBInstance.create(':memory:')
  duckdb = await database.connect()
})
afterEach(() => {
  duckdb.closeSync()
  database.closeSync()
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const query = async (sql: string) => (await duckdb.runAndReadAll(sql)).getRowObjectsJson()
const bytesOf = async (parts: AsyncIterable<Uint8Array>) => {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all)
}

describe.each<[ExportFormat, 'view' | 'table']>([
  ['parquet', 'view'],
  ['ndjson', 'view'],
  ['parquet', 'table'],
  ['ndjson', 'table'],
])('bills as %s, read by DuckDB as a %s', (format, object) => {
  const own = join(folder, `${format} ${object}`)
  const name = (kind: string) => `wxpay_${kind}_bills`

  it('are the same rows: exact amounts, times with a zone, texts as in the bill', async () => {
    const columns = Object.fromEntries(exportColumns.trade.map(({ name }) => [name, null]))
    await exportBill([payment], origin, { folder: own, format })
    await exportBill(
      [payment],
      { ...origin, bill_date: '2026-05-11', mchid: '1900000001' },
      { folder: own, format },
    )
    await duckdb.run(billSql({ engine: 'duckdb', kind: 'trade', folder: own, format, object }))
    expect(await query(`SELECT * FROM ${name('trade')} ORDER BY bill_date LIMIT 1`)).toEqual([
      {
        ...columns,
        ...payment,
        bill_date: '2026-05-10',
        trade_time: '2026-05-10 15:59:59+00',
        settlement_amount: '9007199254740991',
        order_amount: '-1',
        coupon_amount: '0',
        refund_amount: '0',
        refund_success_time: null,
        fee_yuan: '0.00600',
      },
    ])
    const types = await query(`DESCRIBE ${name('trade')}`)
    expect(Object.fromEntries(types.map((row) => [row['column_name'], row['column_type']]))).toMatchObject({
      bill_date: 'DATE',
      mchid: 'VARCHAR',
      trade_time: 'TIMESTAMP WITH TIME ZONE',
      order_amount: 'BIGINT',
      fee_yuan: 'DECIMAL(18,5)',
    })
    expect(
      await query(`SELECT count(*)::INT AS rows FROM ${name('trade')} WHERE bill_date = DATE '2026-05-11'`),
    ).toEqual([{ rows: 1 }])
  })

  it('have the account of a fund flow, and the columns that are not known', async () => {
    const about: BillOrigin = {
      ...origin,
      kind: 'fundFlow',
      account_type: 'OPERATION',
      sub_mchid: '1900000109',
    }
    await exportBill([flow], about, { folder: own, format })
    await duckdb.run(billSql({ engine: 'duckdb', kind: 'fundFlow', folder: own, format, object }))
    expect(
      await query(
        `SELECT account_type, sub_mchid, mchid, amount, booked_time, other->>'新列' AS added FROM ${name('fund_flow')}`,
      ),
    ).toEqual([
      {
        account_type: 'OPERATION',
        sub_mchid: '1900000109',
        mchid: '1900000001',
        amount: '1990',
        booked_time: '2026-05-09 16:00:00+00',
        added: '值',
      },
    ])
  })
})

it('writes a Parquet file in groups of rows, which other readers find whole', async () => {
  const rows = Array.from(
    { length: 2_500 },
    (_, index): BillRow => ({
      ...payment,
      out_trade_no: `N${index}`,
      order_amount: index,
      fee_yuan: index % 2 === 0 ? '-1.5' : '',
    }),
  )
  const own = join(folder, 'groups')
  const file = await exportBill(rows, origin, { folder: own, rowGroup: 1_000 })
  expect(file).toEqual({
    path: join(own, billPath(origin, 'parquet')),
    bytes: expect.any(Number) as number,
    rows: 2_500,
  })
  if (process.platform !== 'win32') expect(statSync(file?.path ?? '').mode & 0o777).toBe(0o600)
  const path = `'${(file?.path ?? '').replaceAll("'", "''")}'`
  expect(
    await query(
      `SELECT count(*)::INT AS n, count(DISTINCT out_trade_no)::INT AS distinct_n, sum(order_amount)::VARCHAR AS fen,
       sum(fee_yuan)::VARCHAR AS fee FROM read_parquet(${path})`,
    ),
  ).toEqual([{ n: 2_500, distinct_n: 2_500, fen: String((2_499 * 2_500) / 2), fee: '-1875.00000' }])
  expect(
    await query(`SELECT DISTINCT row_group_num_rows::INT AS n FROM parquet_metadata(${path}) ORDER BY n`),
  ).toEqual([{ n: 500 }, { n: 1_000 }])
})

it('hands a group over before the next one is read', async () => {
  let read = 0
  const rows = (function* () {
    for (; read < 10_000; read++) yield payment
  })()
  const parts = billParquet(rows, origin, { rowGroup: 100 })
  await parts.next()
  expect(read).toBeLessThanOrEqual(100)
  await parts.return()
})

it('exports the rows of a bill file', async () => {
  const text =
    '\ufeff交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注\r\n' +
    '`2026-05-10 08:00:00,`wx1,`1900000001,`0,`,`42,`N1,`o1,`NATIVE,`SUCCESS,`OTHERS,`CNY,`19.90,`0.00,`茶,`,`0.12000,`0.60%,`19.90,`\r\n' +
    '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n`1,`19.90,`0.00,`0.00,`0.12000,`19.90,`0.00\r\n'
  const lines = (await bytesOf(billNdjson(parseBill(text), origin))).toString().trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
    expect.objectContaining({
      bill_date: '2026-05-10',
      trade_time: '2026-05-10T08:00:00+08:00',
      order_amount: 1990,
      fee_yuan: '0.12000',
      refund_id: null,
    }),
  ])
})

it('writes nothing for a day without rows, and leaves nothing behind when rows fail', async () => {
  const own = join(folder, 'nothing')
  expect(await exportBill([], origin, { folder: own })).toBeUndefined()
  const failing = (function* (): Generator<BillRow> {
    yield payment
    throw new Error('the digest differs')
  })()
  await expect(exportBill(failing, origin, { folder: own })).rejects.toThrow('the digest differs')
  expect(readdirSync(own, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())).toEqual(
    [],
  )
})

it.each<[string, BillRow, string]>([
  ['of another merchant', { ...payment, mchid: '1900000002' }, 'mchid'],
  ['without a required column', { ...payment, trade_time: undefined as never }, 'trade_time'],
  ['with a time that is not one', { ...payment, trade_time: '2026-05-10' }, 'trade_time'],
  ['with a day that does not exist', { ...payment, trade_time: '2026-13-10 00:00:00' }, 'trade_time'],
  ['with a fee of more than five decimals', { ...payment, fee_yuan: '0.000001' }, 'fee_yuan'],
])('rejects a row %s', async (_, row, field) => {
  await expect(bytesOf(billParquet([payment, row], origin))).rejects.toMatchObject({
    code: 'BILL_MALFORMED',
    field,
    message: expect.stringContaining('Row 2') as string,
  })
})

it.each<[object, string]>([
  [{ bill_date: '../..' }, 'bill_date'],
  [{ mchid: '../1' }, 'mchid'],
  [{ sub_mchid: '*' }, 'sub_mchid'],
  [{ account_type: '../BASIC' }, 'account_type'],
  [{ kind: 'refunds' }, 'kind'],
])('rejects an origin with %j', (change, field) => {
  const given = { ...origin, ...change }
  const refusal = expect.objectContaining({ code: 'OPTION_INVALID', field }) as Error
  expect(() => billPath(given, 'parquet')).toThrow(refusal)
  expect(() => billNdjson([], given)).toThrow(refusal)
  expect(() => billParquet([], given)).toThrow(refusal)
})

it('defines the tables of ClickHouse with the same columns', () => {
  const sql = billSql({ engine: 'clickhouse', kind: 'trade', folder: 'bills/' })
  expect(sql).toMatchInlineSnapshot(`
    "CREATE TABLE IF NOT EXISTS wxpay_trade_bills (
      bill_date Date,
      mchid String,
      sub_mchid Nullable(String),
      appid String,
      trade_time Nullable(DateTime64(3, 'Asia/Shanghai')),
      transaction_id String,
      out_trade_no String,
      trade_type LowCardinality(String),
      trade_state LowCardinality(String),
      openid String,
      bank_type LowCardinality(Nullable(String)),
      device_id Nullable(String),
      currency LowCardinality(String),
      order_amount Int64,
      settlement_amount Int64,
      coupon_amount Nullable(Int64),
      refund_id Nullable(String),
      out_refund_no Nullable(String),
      refund_type Nullable(String),
      refund_status Nullable(String),
      refund_create_time Nullable(DateTime64(3, 'Asia/Shanghai')),
      refund_success_time Nullable(DateTime64(3, 'Asia/Shanghai')),
      refund_amount Nullable(Int64),
      applied_refund_amount Nullable(Int64),
      coupon_refund_amount Nullable(Int64),
      fee_yuan Nullable(Decimal(18, 5)),
      rate String,
      rate_remark Nullable(String),
      description Nullable(String),
      attach Nullable(String),
      other Nullable(String)
    ) ENGINE = MergeTree
    PARTITION BY toYYYYMM(bill_date)
    ORDER BY (mchid, bill_date);

    -- Run with clickhouse-client 24.8 or later in the folder of the bills. To load a day again, first:
    -- DELETE FROM wxpay_trade_bills WHERE bill_date = '2026-05-10' AND mchid = '1900000001';
    INSERT INTO wxpay_trade_bills FROM INFILE 'bills/trade/*/*/*.parquet'
    SETTINGS use_hive_partitioning = 0, date_time_input_format = 'best_effort' FORMAT Parquet;
    "
  `)
  for (const { name } of exportColumns.trade) expect(sql).toContain(`\n  ${name} `)
})

it.each<[object, string]>([
  [{ engine: 'mysql' }, 'engine'],
  [{ kind: 'other' }, 'kind'],
  [{ format: 'csv' }, 'format'],
  [{ engine: 'clickhouse', object: 'view' }, 'object'],
  [{ folder: 'a\nb' }, 'folder'],
])('rejects SQL for %j', (change, field) => {
  expect(() => billSql({ engine: 'duckdb', kind: 'trade', ...change })).toThrow(
    expect.objectContaining({ code: 'OPTION_INVALID', field }) as Error,
  )
})
