import { expect, it } from 'vitest'
import { playPayoutDesk } from './story'

it('pays each user once, and gets back what no user received', async () => {
  const { entries, batch, receipts, left, sum } = await playPayoutDesk(() => undefined)
  expect(
    Object.fromEntries(entries.map(({ out_bill_no, state, reason }) => [out_bill_no, [state, reason]])),
  ).toEqual({
    CONFIRMED1: ['paid', undefined],
    FORGOTTEN1: ['failed', 'OVERDUE_CLOSE'],
    CANCELED01: ['canceled', 'MCH_CANCEL'],
    WRONGNAME1: ['failed', 'NAME_NOT_CORRECT'],
    SMALL00001: ['paid', undefined],
  })
  expect(batch).toEqual([
    { out_detail_no: 'RIDER00001', status: 'SUCCESS' },
    { out_detail_no: 'RIDER00002', status: 'FAIL', reason: 'NAME_NOT_CORRECT' },
    { out_detail_no: 'RIDER00003', status: 'SUCCESS' },
  ])
  expect(receipts.map(({ type }) => type)).toEqual(['application/pdf', 'application/pdf'])
  expect(Math.min(...receipts.map(({ size }) => size))).toBeGreaterThan(100)
  // 6,000 yuan less 2,500, 0.20, 120 and 140.
  expect(left).toBe(600_000 - 250_000 - 20 - 12_000 - 14_000)
  expect(sum).toBe(0)
})
