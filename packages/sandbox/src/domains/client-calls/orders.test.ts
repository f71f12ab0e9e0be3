import { describe, expect, it } from 'vitest'
import { migrations } from '../migrations'
import { openDatabase } from '../../storage/database'
import { findOrder } from './orders'

describe('the order of a reference', () => {
  it.each(['prepay_id', 'code_url', 'h5_url'] as const)('is found by an index: %s', (reference) => {
    const database = openDatabase(':memory:', migrations)
    const plans: unknown[] = []
    const explained: typeof database = {
      ...database,
      get: (sql, ...cells) => {
        plans.push(...database.all(`EXPLAIN QUERY PLAN ${sql}`, ...cells))
        return database.get(sql, ...cells)
      },
    }
    expect(findOrder({ database: explained }, reference, '?unknown')).toBeUndefined()
    expect(plans).toMatchObject(
      ['transactions', 'combined_orders'].map((table) => ({
        detail: `SEARCH ${table} USING INDEX ${table}_by_${reference} (<expr>=?)`,
      })),
    )
    database.close()
  })
})
