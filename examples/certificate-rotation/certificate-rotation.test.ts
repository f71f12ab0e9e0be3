import { expect, it } from 'vitest'
import { playRotation } from './story'

it('loses no call and no notification while certificates and keys change', async () => {
  const told: string[] = []
  const { tallies, notifications, keys } = await playRotation((line) => told.push(line))
  expect(told).toHaveLength(7)
  expect(tallies.flatMap(({ failures }) => failures)).toEqual([])
  expect(notifications.map(({ status }) => status)).toEqual(Array.from({ length: 7 }, () => 204))
  const { first, second, publicKey } = keys
  expect(tallies.map(({ signers }) => signers)).toEqual([
    [first],
    [first],
    [second],
    [second],
    [second],
    [publicKey],
    [publicKey],
  ])
})
