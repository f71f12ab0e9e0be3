// Fills the database of a sandbox with orders like one that the sandbox has stored itself.
import { createRequire } from 'node:module'
import { newOrders, sendAll, withKeys } from './client.mjs'
import { startSandbox } from './processes.mjs'

// The driver that the sandbox depends on.
const Libsql = createRequire(createRequire(import.meta.url).resolve('@wxpay/sandbox/package.json'))('libsql')

/** Creates a database with a merchant that has a number of orders. */
export async function fill(database, orders, args) {
  const sandbox = await startSandbox([...args, '--database', database])
  const merchant = withKeys((await sandbox.merchants())[0])
  const [request] = newOrders(merchant, 1, { prefix: 'FILL' })
  await sendAll(sandbox.url, merchant, [request], { connections: 1 })
  await sandbox.stop()
  const { out_trade_no } = JSON.parse(request.body)
  const connection = new Libsql(database)
  const tables = ['transactions', 'deadlines'].map((name) => copier(connection, name, out_trade_no))
  connection.exec('BEGIN')
  for (let index = 1; index < orders; index++) {
    const number = `FILL${String(index).padStart(8, '0')}`
    for (const copy of tables) copy(number)
  }
  connection.exec('COMMIT')
  connection.close()
}

/** Copies the row of an order, with another order number. */
function copier(connection, table, from) {
  const rows = connection.prepare(`SELECT * FROM ${table}`).all()
  const row = rows.find((each) => JSON.stringify(each).includes(from))
  if (row === undefined) throw new Error(`${table} has no row of ${from}`)
  const { sequence, ...columns } = row
  const names = Object.keys(columns)
  const insert = connection.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  )
  const replaced = (number) =>
    names.map((name) =>
      typeof columns[name] === 'string' ? columns[name].replaceAll(from, number) : columns[name],
    )
  return (number) => insert.run(...replaced(number))
}
