import { describe, expect, it } from 'vitest'
import { decideKeyMode, keyModeMachine, keyModes } from './key-mode'

const decision = (from: (typeof keyModes)[number], wanted: (typeof keyModes)[number]): string => {
  try {
    return decideKeyMode(from, wanted)
  } catch (error) {
    return error instanceof Error ? error.message : 'no error'
  }
}

describe('migration of a merchant to the public key', () => {
  const { gradually, final } = keyModeMachine.errors

  it.each([
    ['certificate', ['stays', 'changes', gradually.message]],
    ['both', ['changes', 'stays', 'changes']],
    ['public-key', [final.message, final.message, 'stays']],
  ] as const)('from %s', (from, expected) => {
    expect(keyModes.map((wanted) => decision(from, wanted))).toEqual(expected)
  })
})
