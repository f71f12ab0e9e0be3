import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { BillRow } from '../features/bills/columns'
import { type BillOrigin, billSql, exportBill, type ExportedBill, type ExportFormat } from './index'

// ClickHouse inside of a process, as a package of npm. It is too large for a dependency of this package: .ci/run
// installs it.
const engine = process.env['WXPAY_CHDB'] ?? join(homedir(), '.cache/wxpay/chdb')
const found = existsSync(join(engine, 'node_modules/chdb'))

if (!found) {
  const message = `The SQL for ClickHouse is not run, because chdb is not installed: npm install --ignore-scripts --prefix ${engine} chdb@3.4.0`
  if (process.env['CI'] && process.platform === 'linux') throw new Error(message)
  process.stderr.write(`${message}\n`)
}

/** Runs statements in a process of its own: the engine handles signals and memory itself. */
const program = `
  import chdb from 'chdb'
  import { readFileSync } from 'node:fs'
  const { folder, statements } = JSON.parse(readFileSync(0, 'utf8'))
  const session = new chdb.Session(folder)
  console.log(JSON.stringify(statements.map((sql) => session.query(sql, 'JSONEachRow'))))
  session.cleanup()
`

const folder = mkdtempSync(join(tmpdir(), "wxpay-clickhouse-'quoted"))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** The rows of each query. */
function run(statements: readonly string[]): unknown[][] {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: engine,
    input: JSON.stringify({ folder: mkdtempSync(join(folder, 'database')), statements }),
    encoding: 'utf8',
  })
  return (JSON.parse(output) as string[]).map((rows) =>
    rows
      .split('\n')
      .filter((row) => row !== '')
      .map((row) => JSON.parse(row) as unknown),
  )
}

/** Statements of a text, one by one, as clickhouse-client sends them. */
const statementsOf = (sql: string): string[] =>
  sql
    .replaceAll(/^--.*$/gm, '')
    .split(/;\s*\n/)
    .filter((statement) => statement.trim() !== '')

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
const origin = { bill_date: '2026-05-10', mchid: '1900000001' }

describe.runIf(found)('bills in ClickHouse', () => {
  it.each<ExportFormat>(['parquet', 'ndjson'])(
    'are the same rows: exact amounts, times of Beijing, texts as in the bill, from %s',
    async (format) => {
      const own = join(folder, format)
      const save = (rows: BillRow[], about: BillOrigin) => exportBill(rows, about, { folder: own, format })
      await save([payment], { kind: 'trade', ...origin })
      await save([payment, payment], { kind: 'trade', ...origin, bill_date: '2026-05-11' })
      await save([flow], {
        kind: 'fundFlow',
        ...origin,
        account_type: 'OPERATION',
        sub_mchid: '1900000109',
      })
      const load = (kind: ExportedBill) =>
        statementsOf(billSql({ engine: 'clickhouse', kind, folder: own, format }))
      const again = /^-- (DELETE FROM .*);$/m.exec(
        billSql({ engine: 'clickhouse', kind: 'trade', folder: own, format }),
      )?.[1]
      const ofDay =
        "SELECT * REPLACE (toUnixTimestamp64Milli(trade_time) AS trade_time, toString(order_amount) AS order_amount, toString(settlement_amount) AS settlement_amount, toString(fee_yuan) AS fee_yuan) FROM wxpay_trade_bills WHERE bill_date = '2026-05-10'"
      const results = run([
        ...load('trade'),
        ...load('fundFlow'),
        ofDay,
        'SELECT count()::String AS rows, sum(order_amount)::String AS fen FROM wxpay_trade_bills',
        'SELECT account_type, sub_mchid, mchid, amount::String AS amount, toUnixTimestamp64Milli(booked_time)::String AS booked, other FROM wxpay_fund_flow_bills',
        again ?? 'no statement',
        'SELECT DISTINCT bill_date FROM wxpay_trade_bills',
      ]).slice(-5)
      expect(results[0]).toEqual([
        expect.objectContaining({
          ...payment,
          ...origin,
          trade_time: Date.parse('2026-05-10T23:59:59+08:00'),
          order_amount: '-1',
          settlement_amount: '9007199254740991',
          coupon_amount: 0,
          refund_amount: 0,
          fee_yuan: '0.006',
          refund_success_time: null,
        }),
      ])
      expect(results.slice(1)).toEqual([
        [{ rows: '3', fen: '-3' }],
        [
          {
            account_type: 'OPERATION',
            sub_mchid: '1900000109',
            mchid: '1900000001',
            amount: '1990',
            booked: String(Date.parse('2026-05-10T00:00:00+08:00')),
            other: '{"新列":"值"}',
          },
        ],
        [],
        [{ bill_date: '2026-05-11' }],
      ])
    },
  )
})
