import { describe, expect, it } from 'vitest'
import { judgeKeyMode, keyModeMachine, keyModes } from './key-mode'

const verdict = (from: (typeof keyModes)[number], wanted: (typeof keyModes)[number]): string => {
  try {
    return judgeKeyMode(from, wanted)
  } catch (error) {
    return error instanceof Error ? error.message : 'no error'
  }
}

describe('a merchant’s way to the public key', () => {
  const { gradually, final } = keyModeMachine.refusals

  it.each([
    ['certificate', ['stays', 'changes', gradually.message]],
    ['both', ['changes', 'stays', 'changes']],
    ['public-key', [final.message, final.message, 'stays']],
  ] as const)('from %s', (from, expected) => {
    expect(keyModes.map((wanted) => verdict(from, wanted))).toEqual(expected)
  })
})
