import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { billDay } from './day'
import { type Movement, inOrder } from './movement'
import { syntheticMovements, syntheticTotal } from './synthetic'

const day = billDay('2026-05-10')
if (day === undefined) throw new Error('no such day')
const of = (rows: number) => ({ mchid: '1900000001', appid: 'wx1', bill_date: '2026-05-10', rows })

describe('movements of a day', () => {
  it('merges several sources by time, each movement once', () => {
    const [sample] = syntheticMovements(of(1), day)
    if (sample === undefined) throw new Error('no movement')
    const row = fc
      .array(fc.nat({ max: 50 }))
      .map((times) => times.sort((a, b) => a - b).map((at): Movement => ({ ...sample, at })))
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const merged = [...inOrder(...rows.map((each) => each.values()))]
        expect(merged).toEqual(rows.flat().sort((a, b) => a.at - b.at))
        expect(new Set(merged).size).toBe(rows.flat().length)
      }),
    )
  })

  it('generates payments within their day, in order, whose sum is the reported one', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3000 }), (rows) => {
        const movements = [...syntheticMovements(of(rows), day)]
        expect(movements).toHaveLength(rows)
        expect(movements.every(({ at }) => day.start <= at && at < day.end)).toBe(true)
        expect(movements.map(({ at }) => at)).toEqual(movements.map(({ at }) => at).sort((a, b) => a - b))
        const sum = movements.reduce((total, { transaction }) => total + transaction.amount.total, 0)
        expect(sum).toBe(syntheticTotal(of(rows)))
      }),
      { numRuns: 30 },
    )
  })
})
