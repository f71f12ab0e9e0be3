import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { playRotation } from './story'

/** Random bytes whose drawn fractions (three bytes) are all in the upper or all in the lower half. */
const half = (which: 'upper' | 'lower') => (size: number) => {
  const bytes = randomBytes(size)
  if (size === 3) bytes[0] = which === 'upper' ? (bytes[0] ?? 0) | 0x80 : 0
  return bytes
}

it('loses no call and no notification while certificates and keys change', async () => {
  const told: string[] = []
  const { tallies, notifications, keys } = await playRotation((line) => told.push(line), half('upper'))
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

it('receives a notification again that a key signed which the client does not have yet', async () => {
  const { tallies, notifications, keys } = await playRotation(() => undefined, half('lower'))
  expect(tallies.flatMap(({ failures }) => failures)).toEqual([])
  const refused = notifications.filter(({ status }) => status !== 204)
  expect(refused).toEqual([{ signer: keys.publicKey, status: 401 }])
  expect(notifications.filter(({ status }) => status === 204)).toHaveLength(7)
})
