import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFixture } from './fixture'

const DAY = 24 * 60 * 60 * 1000
// 20:00 in Beijing.
const NOW = new Date('2026-05-10T12:00:00Z')
const at = { timestamp: NOW.getTime() / 1000 }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-ledger-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the balance at the end of a day', () => {
  it('is the same for a database that had no totals of days', async () => {
    const database = join(folder, 'sandbox.db')
    const options = { database, clock: { now: () => NOW } }
    const fixture = await createFixture(options)
    const { mchid } = fixture
    let { sandbox, client } = fixture
    const merchant = sandbox.merchants.get(mchid)
    for (const amount of [100, 250]) {
      sandbox.control.ledger.topUp(mchid, { amount })
      await sandbox.clock.advance(DAY)
    }
    const dayEnd = async (date: string) =>
      (await client.get(`/v3/merchant/fund/dayendbalance/BASIC?date=${date}`, at)).body
    const days = ['2026-05-09', '2026-05-10', '2026-05-11']
    const before = await Promise.all(days.map(dayEnd))
    expect(before.map((body) => body['available_amount'])).toEqual([0, 100, 350])
    await sandbox.close()

    const connection = new Libsql(database)
    connection.exec("DROP TABLE ledger_days; UPDATE schema_versions SET version = 1 WHERE domain = 'ledger'")
    connection.close()
    ;({ sandbox, client } = await createFixture(options, {}))
    const reopened = sandbox
    const { signingClient } = await import('./signing-client')
    client = signingClient(merchant, 'https://api.mch.weixin.qq.com', (request) => reopened.fetch(request))
    expect(await Promise.all(days.map(dayEnd))).toEqual(before)
    expect(sandbox.control.ledger.audit()).toMatchObject({ differing: [], sum: 0 })
    await sandbox.close()
  })

  it('is read from the totals of days, not from all entries', async () => {
    const database = join(folder, 'sandbox.db')
    const { sandbox, mchid } = await createFixture({ database, clock: { now: () => NOW } })
    for (let count = 0; count < 300; count += 1) sandbox.control.ledger.topUp(mchid, { amount: 1 })
    await sandbox.close()
    const connection = new Libsql(database)
    const { rows } = connection
      .prepare('SELECT COUNT(*) AS rows FROM ledger_days WHERE owner = ?')
      .get(mchid) as { rows: number }
    const plan = connection
      .prepare(
        'EXPLAIN QUERY PLAN SELECT SUM(amount) FROM ledger_days WHERE owner = ? AND account = ? AND day < ? AND settles <= ?',
      )
      .all(mchid, 'BASIC', '2026-05-11', '') as { detail: string }[]
    connection.close()
    expect(rows).toBe(1)
    expect(plan.map(({ detail }) => detail).join()).toMatch(/SEARCH ledger_days USING PRIMARY KEY/)
  })
})
