// Copies an order of a database. A process of its own, because a connection keeps its file locked until its statements are
// garbage-collected.
import { createRequire } from 'node:module'

// The driver that the sandbox depends on.
const Libsql = createRequire(createRequire(import.meta.url).resolve('@wxpay/sandbox/package.json'))('libsql')

const [database, from, orders] = process.argv.slice(2)
const connection = new Libsql(database)
const tables = ['transactions', 'deadlines'].map((name) => copier(connection, name))
connection.exec('BEGIN')
for (let index = 1; index < Number(orders); index++) {
  const number = `FILL${String(index).padStart(8, '0')}`
  for (const copy of tables) copy(number)
}
connection.exec('COMMIT')
connection.pragma('wal_checkpoint(TRUNCATE)')

/** Copies the row of an order, with another order number. */
function copier(connection, table) {
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
