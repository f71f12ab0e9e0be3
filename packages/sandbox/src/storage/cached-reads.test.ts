import { describe, expect, it } from 'vitest'
import { cachedReads } from './cached-reads'
import { openDatabase } from './database'
import { defineTable } from './table'

interface Row {
  readonly id: string
  readonly value: number
}

const rows = defineTable<Row>({ table: 'rows', key: ['id'], columns: ['id'] })
const domain = {
  name: 'rows',
  migrations: ['CREATE TABLE rows (id TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;'],
}

function open() {
  const database = openDatabase(':memory:', [domain])
  let reads = 0
  const read = cachedReads(database, 'rows', (id) => {
    reads += 1
    return rows.find(database, { id })
  })
  return { database, read, reads: () => reads }
}

describe('cachedReads', () => {
  it('reads a row once until its table changes', () => {
    const { database, read, reads } = open()
    rows.insert(database, { id: 'a', value: 1 })
    expect([read('a')?.value, read('a')?.value, reads()]).toEqual([1, 1, 1])
    rows.save(database, { id: 'a', value: 2 })
    expect([read('a')?.value, read('a')?.value, reads()]).toEqual([2, 2, 2])
  })

  it('finds a row that did not exist before', () => {
    const { database, read } = open()
    expect(read('a')).toBeUndefined()
    rows.insert(database, { id: 'a', value: 1 })
    expect(read('a')?.value).toBe(1)
  })

  it('forgets what a transaction read that is rolled back', () => {
    const { database, read } = open()
    rows.insert(database, { id: 'a', value: 1 })
    const work = (): void => {
      rows.save(database, { id: 'a', value: 2 })
      rows.insert(database, { id: 'b', value: 3 })
      expect([read('a')?.value, read('b')?.value]).toEqual([2, 3])
      throw new Error('rejected')
    }
    expect(() => {
      database.transaction(work)
    }).toThrow('rejected')
    expect([read('a')?.value, read('b')]).toEqual([1, undefined])
  })
})
