// Fills the database of a sandbox with orders like one that the sandbox has stored itself.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { newOrders, sendAll, withKeys } from './client.mjs'
import { startSandbox } from './processes.mjs'

const copy = fileURLToPath(new URL('copy.mjs', import.meta.url))

/** Creates a database with a merchant that has a number of orders. */
export async function fill(database, orders, args) {
  const sandbox = await startSandbox([...args, '--database', database])
  const merchant = withKeys((await sandbox.merchants())[0])
  const [request] = newOrders(merchant, 1, { prefix: 'FILL' })
  await sendAll(sandbox.url, merchant, [request], { connections: 1 })
  await sandbox.stop()
  const { out_trade_no } = JSON.parse(request.body)
  execFileSync(process.execPath, [copy, database, out_trade_no, String(orders)])
}
