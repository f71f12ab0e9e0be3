import { describe, expect, it } from 'vitest'
import { type Machine, decide, reject, repetitionOf, replayOr, stay, to } from './machine'

const definition = { status: 400, code: 'NO', message: 'no', internal: 1 }
const lamp = {
  states: ['off', 'on', 'broken'],
  errors: { dead: definition, other: { ...definition, code: 'OTHER' } },
  rows: {
    press: { off: to('on'), on: replayOr('other'), otherwise: reject('dead') },
    look: { otherwise: stay },
  },
} as const satisfies Machine<'off' | 'on' | 'broken', string, 'dead' | 'other'>

type Lamp = Machine<'off' | 'on' | 'broken', 'press' | 'look', 'dead' | 'other'>

describe('decide', () => {
  const machine: Lamp = lamp

  it('changes to the state of the rule', () => {
    expect(decide(machine, 'off', 'press')).toEqual({ kind: 'move', to: 'on', event: 'press' })
  })

  it('falls back to the rule for all other states', () => {
    expect(decide(machine, 'broken', 'look')).toEqual({ kind: 'stay' })
    expect(() => decide(machine, 'broken', 'press', 'repeated')).toThrow(
      expect.objectContaining({ code: 'NO' }),
    )
  })

  it('replays a repeated request and rejects a different one', () => {
    expect(decide(machine, 'on', 'press', 'repeated')).toEqual({ kind: 'replay' })
    expect(() => decide(machine, 'on', 'press')).toThrow(expect.objectContaining({ code: 'OTHER' }))
  })
})

describe('repetitionOf', () => {
  it('compares fingerprints, and nothing equals a request that was never accepted', () => {
    expect(repetitionOf('a', 'a')).toBe('repeated')
    expect(repetitionOf('a', 'b')).toBe('different')
    expect(repetitionOf(undefined, 'a')).toBe('different')
  })
})
