import type { TradeRow } from '@wxpay/sdk'
import { expect, it } from 'vitest'
import { type Entry, reconcile } from './reconcile'
import { dateInBeijing, playReconciliation } from './story'

it('finds missing and differing entries on either side, and none once the ledger is correct', async () => {
  const told: string[] = []
  const { differences, remaining, summary } = await playReconciliation((line) => told.push(line))
  expect(differences).toEqual([
    { what: 'not in the ledger', kind: 'payment', number: 'BOOK0002', billed: 5 },
    { what: 'other amount', kind: 'payment', number: 'BOOK0003', booked: 12_354, billed: 12_345 },
    { what: 'not in the bill', kind: 'payment', number: 'BOOK0009', booked: 4_500 },
  ])
  expect(told).toContain('BOOK0009 is closed')
  expect(remaining).toEqual([])
  expect(summary).toMatchObject({ trades: 6, order_amount: 95_330, applied_refund_amount: 500 })
})

it('reports no difference before the bill was read to its end', async () => {
  const ledger: Entry[] = [{ kind: 'payment', number: 'BOOK0001', amount: 1 }]
  const broken: AsyncIterable<TradeRow> = {
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('the bill is truncated')) }),
  }
  await expect(reconcile(ledger, broken)).rejects.toThrow('the bill is truncated')
})

it('uses days in Beijing', () => {
  expect(dateInBeijing(new Date('2026-05-10T15:59:59Z'))).toBe('2026-05-10')
  expect(dateInBeijing(new Date('2026-05-10T16:00:00Z'))).toBe('2026-05-11')
})
