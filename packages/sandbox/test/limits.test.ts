import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type Libsql from 'libsql'
import { describe, expect, it } from 'vitest'
import { FAULTS_LIMIT } from '../src/faults/registry'
import { createSandbox } from '../src/index'
import { MERCHANTS_LIMIT } from '../src/merchants/merchants'
import { createFixture, keyRing } from './fixture'

describe('the limits of a sandbox', () => {
  it('forget the oldest used-up fault, and refuse a fault too many', async () => {
    const { sandbox, client } = await createFixture()
    const used = sandbox.faults.add({ fault: 'missing-signature' })
    await client.get('/v3/certificates')
    expect(sandbox.faults.get(used.id).remaining).toBe(0)
    for (let count = 1; count < FAULTS_LIMIT; count++) sandbox.faults.add({ fault: 'signtest' })
    sandbox.faults.add({ fault: 'signtest' })
    expect(sandbox.faults.list()).toHaveLength(FAULTS_LIMIT)
    expect(() => sandbox.faults.get(used.id)).toThrow('Unknown fault')
    expect(() => sandbox.faults.add({ fault: 'signtest' })).toThrow(
      expect.objectContaining({ code: 'LIMIT_REACHED' }) as Error,
    )
    expect(sandbox.faults.list()).toHaveLength(FAULTS_LIMIT)
    await sandbox.close()
  })

  it('refuse a merchant too many', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wxpay-limits-'))
    const database = join(folder, 'sandbox.sqlite')
    const open = () => createSandbox({ database, keyPairs: keyRing() })
    const first = await open()
    first.merchants.create()
    await first.close()
    const Connection = createRequire(import.meta.url)('libsql') as typeof Libsql
    const connection = new Connection(database)
    // Other merchants by copying the first, because making certificates takes longer.
    connection.exec(`
      WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${MERCHANTS_LIMIT} - 1)
      INSERT INTO merchants (mchid, document) SELECT 1000000000 + n, document FROM numbers, merchants;
    `)
    connection.close()
    const full = await open()
    expect(() => full.merchants.create()).toThrow(expect.objectContaining({ code: 'LIMIT_REACHED' }) as Error)
    await full.close()
    rmSync(folder, { recursive: true })
  })
})
