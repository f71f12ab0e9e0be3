import { describe, expect, it } from 'vitest'
import { type Machine, again, refuse, stay, step, to } from './machine'

const facts = { status: 400, code: 'NO', message: 'no', internal: 1 }
const lamp = {
  states: ['off', 'on', 'broken'],
  refusals: { dead: facts, other: { ...facts, code: 'OTHER' } },
  rows: {
    press: { off: to('on'), on: again('other'), otherwise: refuse('dead') },
    look: { otherwise: stay },
  },
} as const satisfies Machine<'off' | 'on' | 'broken', string, 'dead' | 'other'>

const decide = (state: 'off' | 'on' | 'broken', event: 'press' | 'look', repetition?: 'repeated') =>
  step<'off' | 'on' | 'broken', 'press' | 'look', 'dead' | 'other'>(lamp, state, event, repetition)

describe('the interpreter', () => {
  it('moves, stays, answers again, and refuses', () => {
    expect(decide('off', 'press')).toEqual({ kind: 'move', to: 'on' })
    expect(decide('broken', 'look')).toEqual({ kind: 'stay' })
    expect(decide('on', 'press', 'repeated')).toEqual({ kind: 'again' })
    expect(() => decide('on', 'press')).toThrow(expect.objectContaining({ code: 'OTHER' }))
    expect(() => decide('broken', 'press', 'repeated')).toThrow(expect.objectContaining({ code: 'NO' }))
  })
})
