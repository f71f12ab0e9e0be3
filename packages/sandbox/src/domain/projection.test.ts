import { describe, expect, it } from 'vitest'
import { project } from './projection'

describe('project', () => {
  it('keeps the named members in order, through objects and lists, and nothing else', () => {
    const value = { secret: 1, b: [{ c: 1, d: 2 }, { d: 3 }], a: 'a', e: { f: undefined, g: 0 } }
    const result = project(value, ['a', ['b', ['c']], ['e', ['f', 'g']], 'absent'])
    expect(JSON.stringify(result)).toBe('{"a":"a","b":[{"c":1},{}],"e":{"g":0}}')
  })
})
