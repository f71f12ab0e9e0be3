import { expect, it } from 'vitest'
import { migrations } from '../domains/migrations'
import { openDatabase } from '../storage/database'
import { openDeadlines } from './deadlines'

const at = (dueAt: number) => ({ dueAt, kind: 'order-expiry', mchid: '1900000001', number: `N${dueAt}` })

it('returns the earliest deadline, whatever was read before', () => {
  const database = openDatabase(':memory:', migrations)
  const deadlines = openDeadlines(database)
  expect(deadlines.next()).toBeUndefined()
  deadlines.add(at(200))
  expect(deadlines.next()).toBe(200)
  deadlines.add(at(300))
  expect(deadlines.next()).toBe(200)
  deadlines.add(at(100))
  expect(deadlines.next()).toBe(100)
  expect(deadlines.take(new Date(250))).toEqual(at(100))
  expect(deadlines.take(new Date(250))).toEqual(at(200))
  expect(deadlines.take(new Date(250))).toBeUndefined()
  expect(deadlines.next()).toBe(300)
  database.close()
})

it('forgets a deadline whose transaction was rolled back', () => {
  const database = openDatabase(':memory:', migrations)
  const deadlines = openDeadlines(database)
  deadlines.add(at(200))
  expect(deadlines.next()).toBe(200)
  const attempt = () =>
    database.transaction(() => {
      deadlines.add(at(100))
      expect(deadlines.next()).toBe(100)
      throw new Error('refused')
    })
  expect(attempt).toThrow('refused')
  expect(deadlines.next()).toBe(200)
  database.close()
})
