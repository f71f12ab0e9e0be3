// Reconciles the bills with as many orders, some of which differ, in a database on disk, and checks what is found.
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { billSql } from '@wxpay/sdk/analytics'

const [folder, rows] = process.argv.slice(2)
const total = Number(rows)
/** One order in so many has another amount, one is missing in the orders, one in the bills. */
const EVERY = 1_000
const database = await DuckDBInstance.create(join(folder, 'orders.duckdb'))
const duckdb = await database.connect()
await duckdb.run(`CREATE TABLE orders AS
SELECT 'ORDER' || lpad(range::VARCHAR, 10, '0') AS out_trade_no,
  range % 90000 + 1 + CASE WHEN range % ${EVERY} = 1 THEN 1 ELSE 0 END AS amount
FROM range(${total}) WHERE range % ${EVERY} <> 2
UNION ALL SELECT 'UNPAID' || range, 1 FROM range(${total / EVERY})`)
await duckdb.run(billSql({ engine: 'duckdb', kind: 'trade', folder }))

const started = performance.now()
const found = await duckdb.runAndReadAll(`SELECT
  count(*) FILTER (b.out_trade_no IS NULL)::INT AS not_in_bills,
  count(*) FILTER (o.out_trade_no IS NULL)::INT AS not_in_orders,
  count(*) FILTER (o.amount <> b.order_amount)::INT AS other_amount
FROM orders o
FULL JOIN (SELECT * FROM wxpay_trade_bills WHERE trade_state = 'SUCCESS') b USING (out_trade_no)
WHERE o.amount IS DISTINCT FROM b.order_amount`)
const seconds = (performance.now() - started) / 1_000
const [differences] = found.getRowObjectsJson()
const expected = Math.floor(total / EVERY)
for (const [name, count] of Object.entries(differences)) {
  if (count !== expected) throw new Error(`${name} is ${count}, and was to be ${expected}`)
}
duckdb.closeSync()
database.closeSync()
process.send({ seconds, peak: process.resourceUsage().maxRSS * 1_024 })
