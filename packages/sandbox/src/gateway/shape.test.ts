import { describe, expect, it } from 'vitest'
import { shaped } from './shape'

describe('a shape', () => {
  it('takes its members in its order, through objects and lists, and nothing else', () => {
    const value = { secret: 1, b: [{ c: 1, d: 2 }, { d: 3 }], a: 'a', e: { f: undefined, g: 0 } }
    const result = shaped(value, ['a', ['b', ['c']], ['e', ['f', 'g']], 'absent'])
    expect(JSON.stringify(result)).toBe('{"a":"a","b":[{"c":1},{}],"e":{"g":0}}')
  })
})
