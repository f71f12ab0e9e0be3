import { expect, it } from 'vitest'
import { playSubscription } from './story'

it('charges each announced month once, again after a failure, and never after the end', async () => {
  const told: string[] = []
  const { member, refused, balance, sum } = await playSubscription((line) => told.push(line))
  expect(member).toMatchObject({ state: 'ended', months: 3 })
  expect(member.charges.map(({ state, reason }) => [state, reason])).toEqual([
    ['paid', undefined],
    ['paid', undefined],
    ['failed', '用户账户余额不足'],
    ['paid', undefined],
  ])
  expect(refused).toEqual(['INVALID_REQUEST'])
  // Three months of 19.90 yuan, less the fee of 0.12 yuan each.
  expect([balance, sum]).toEqual([3 * (1990 - 12), 0])
  expect(told.at(-1)).toBe('the contract is TERMINATED')
})
