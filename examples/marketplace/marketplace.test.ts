import { expect, it } from 'vitest'
import { playMarketplace } from './story'

it('opens a shop, and shares, returns and refunds its first payment to the fen', async () => {
  const { applications, returned, refund, balances, sum } = await playMarketplace(() => undefined)
  expect(applications.map(({ state, findings }) => [state, findings])).toEqual([
    ['REJECTED', ['营业执照不清晰']],
    ['TO_BE_CONFIRMED', []],
    ['FINISHED', []],
  ])
  expect(applications.at(-1)?.sub_mchid).toMatch(/^\d{8,10}$/)
  expect([returned, refund]).toEqual(['SUCCESS', 'SUCCESS'])
  // 100 yuan less 0.6 % fee, 10 commission and 40 refund; 4 of the commission and 0.24 of the fee came back.
  expect(balances).toEqual({ shop: 10_000 - 60 - 1_000 - 4_000 + 400 + 24, marketplace: 1_000 - 400 })
  expect(sum).toBe(0)
})
