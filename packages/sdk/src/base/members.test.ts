import { describe, expect, it } from 'vitest'
import { memberOf, membersOf, valueAt } from './values'

describe('members', () => {
  it.each([undefined, null, 7, 'text', true])('are none of %j', (value) => {
    expect(membersOf(value)).toEqual({})
    expect(memberOf(value, 'length')).toBeUndefined()
    expect(valueAt(value, ['length'])).toBeUndefined()
  })

  it('are an own one of an object, and never an inherited one', () => {
    const value = { a: { b: [{ c: 1 }] } }
    expect(membersOf(value)).toBe(value)
    expect(memberOf(value, 'a')).toBe(value.a)
    expect(memberOf(value, 'toString')).toBeUndefined()
    expect(memberOf(Object.create({ a: 1 }), 'a')).toBeUndefined()
  })

  it('are found along a path, or not at all', () => {
    const value = { a: { b: [{ c: 1 }] } }
    expect(valueAt(value, ['a', 'b', '0', 'c'])).toBe(1)
    expect(valueAt(value, [])).toBe(value)
    expect(valueAt(value, ['a', 'x', 'c'])).toBeUndefined()
    expect(valueAt(value, ['a', 'b', '0', 'c', 'toFixed'])).toBeUndefined()
  })
})
